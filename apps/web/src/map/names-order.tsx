"use client";

import { useEffect, useRef } from "react";
import { RadioChips } from "../ui/radio-chips.tsx";

const key = "communique:names";

const options = [
  { value: "alphabet", label: "Of the alphabet" },
  { value: "russian", label: "Russian-derived first" },
  { value: "japanese", label: "Japanese-derived first" },
] as const;

/** Which name of an island comes first; the style sheet does it, and this browser keeps it. */
export function NamesOrder() {
  const choice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const inputs = [...(choice.current?.querySelectorAll("input") ?? [])];
    const kept = readKept();
    for (const input of inputs) {
      if (input.value === kept) input.checked = true;
      input.onchange = () => keep(input.value);
    }
  }, []);
  return (
    <div className="print:hidden" ref={choice}>
      <RadioChips legend="Order of the names" name="names" options={options} />
    </div>
  );
}

/** A browser that keeps nothing for us has no say in what is shown. */
function readKept(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // It holds for as long as the page is open.
  }
}

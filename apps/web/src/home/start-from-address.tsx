"use client";

import { useSearchParams } from "next/navigation";
import { readWishes, usualWishes } from "../quiz/wishes.ts";
import { StartForm } from "./start-form.tsx";

/** The form as the address has it: what was chosen stays there. */
export function StartFromAddress() {
  const wishes = readWishes(useSearchParams());
  return <StartForm first={"problems" in wishes ? usualWishes : wishes} />;
}

import { type ReactNode, useState } from "react";
import { OwnField } from "../wording/own-field.tsx";
import { inOneLine, refusalOf } from "../wording/own-texts.ts";

interface TypedFieldProps {
  readonly label: string;
  /** What it is the text of, by which it may be so long. */
  readonly place: string;
  readonly text: string;
  readonly isFocused?: boolean | undefined;
  readonly onChange: (text: string) => void;
  /** What is found in it. */
  readonly children?: ReactNode;
}

/** A text as it is typed: what can be kept of it is told on, in one line. */
export function TypedField({ label, place, text, isFocused, onChange, children }: TypedFieldProps) {
  const [{ typed, kept }, setTyped] = useState({ typed: text, kept: text });
  // Undone, or changed in another tab: what stands there now is what is there.
  if (kept !== text) setTyped({ typed: text, kept: text });
  const type = (changed: string) => {
    const line = refusalOf(place, changed) === null ? inOneLine(changed) : text;
    setTyped({ typed: changed, kept: line });
    if (line !== text) onChange(line);
  };
  return (
    <OwnField isFocused={isFocused} label={label} onChange={type} refusal={refusalOf(place, typed)} text={typed}>
      {children}
    </OwnField>
  );
}

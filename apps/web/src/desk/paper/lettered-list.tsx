import type { ThingView } from "@communique/quiz";
import { InScripts } from "../../ui/in-scripts.tsx";
import { letter } from "./key-letters.ts";

interface LetteredListProps {
  readonly things: readonly ThingView[];
  /** What is to be filled in: a circle or a box before each, one with room for a number, or a line after it. */
  readonly blank?: "circle" | "box" | "number" | "line";
}

const before = {
  circle: "size-3 translate-y-0.5 rounded-full",
  box: "size-3 translate-y-0.5 rounded-xs",
  number: "size-6 translate-y-1.5 rounded-xs",
} as const;

/** Options, or things to be put in their places, each with its letter or number. */
export function LetteredList({ things, blank }: LetteredListProps) {
  return (
    <ul className="grid gap-1">
      {things.map(({ id, text }) => (
        <li className="flex items-baseline gap-2" key={id}>
          {blank && blank !== "line" && <span aria-hidden className={`shrink-0 border border-ink ${before[blank]}`} />}
          <span className="min-w-4 font-medium">{letter(id)}</span>
          <span className={`min-w-0 ${blank === "line" ? "grow" : ""}`}>
            <InScripts text={text} />
          </span>
          {blank === "line" && <Blank />}
        </li>
      ))}
    </ul>
  );
}

/** Room to write a letter or a number. */
export function Blank() {
  return <span aria-hidden className="inline-block w-10 shrink-0 border-ink border-b" />;
}

import type { ThingView } from "@communique/quiz";
import { InScripts } from "../../ui/in-scripts.tsx";
import { letter } from "./key-letters.ts";

interface LetteredListProps {
  readonly things: readonly ThingView[];
  /** What is to be filled in: a circle or a box before each, or a line after it. */
  readonly blank?: "circle" | "box" | "line";
}

const before = { circle: "rounded-full", box: "rounded-xs" } as const;

/** Options, or things to be put in their places, each with its letter or number. */
export function LetteredList({ things, blank }: LetteredListProps) {
  return (
    <ul className="grid gap-1">
      {things.map(({ id, text }) => (
        <li className="flex items-baseline gap-2" key={id}>
          {blank && blank !== "line" && (
            <span aria-hidden className={`size-3 shrink-0 translate-y-0.5 border border-ink ${before[blank]}`} />
          )}
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

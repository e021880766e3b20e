import type { Question } from "../question/question.ts";
import type { Change } from "./mutation.ts";
import type { Path } from "./path.ts";

/** A change for every string in these parts of a question that another stands for. */
export function changedStrings(
  question: Question,
  parts: readonly string[],
  other: (text: string, at: Path) => string | undefined,
): readonly Change[] {
  return Object.entries(question)
    .filter(([part]) => parts.includes(part))
    .flatMap(([part, value]) => changesIn(value, [part], other));
}

function changesIn(value: unknown, at: Path, other: (text: string, at: Path) => string | undefined): readonly Change[] {
  if (typeof value === "string") {
    const to = other(value, at);
    return to === undefined ? [] : [{ at, to }];
  }
  if (Array.isArray(value)) return value.flatMap((one, index) => changesIn(one, [...at, index], other));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => changesIn(one, [...at, key], other));
}

import type { Question } from "../question/question.ts";
import type { Speaker } from "../question/values.ts";
import type { PieceValue } from "./pieces.ts";

/** The ids that a value, or what a question asks, is made of: of facts, and of statements. */
export interface ValueIds {
  readonly facts: readonly string[];
  readonly statements: readonly string[];
}

/** Keys whose words are no ids. */
const plainKeys: readonly string[] = ["relation", "when", "words", "status", "contrast", "form", "against"];

const namelessSpeakers: readonly string[] = ["the writer", "reports with no author"] satisfies Speaker[];

export function idsInValue(value: PieceValue | Question["asks"]): ValueIds {
  if (typeof value !== "object") return { facts: [], statements: [] };
  const entries = Object.entries(value).filter(([key]) => !plainKeys.includes(key));
  return {
    facts: entries.flatMap(([key, part]) => (key === "statement" ? [] : idsIn(part))),
    statements: entries.flatMap(([key, part]) => (key === "statement" ? idsIn(part) : [])),
  };
}

/** The ids of one value, of several persons, or of a speaker's chain. */
function idsIn(part: unknown): readonly string[] {
  if (typeof part === "string") return namelessSpeakers.includes(part) ? [] : [part];
  if (Array.isArray(part)) return part.flatMap(idsIn);
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => (plainKeys.includes(key) ? [] : idsIn(value)));
}

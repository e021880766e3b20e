import { pose } from "../pose.ts";
import type { Question } from "../question/question.ts";
import type { Known } from "./known.ts";
import { changedAt, type Path, pathText, valueAt } from "./path.ts";

export interface Change {
  readonly at: Path;
  readonly to: unknown;
}

/** What makes a good question surely wrong. */
export interface Mutation {
  readonly changes: readonly Change[];
  /** Why the question is wrong then, as the facts and the question that it was decide it. */
  readonly wrong: string;
}

/** Every mutation of one sort that a question allows. */
export interface Family {
  readonly name: string;
  readonly mutationsOf: (question: Question, known: Known) => readonly Mutation[];
}

/** The question with the changes; its id is that of its new content, so that it is not the id that gives it away. */
export function mutated(question: Question, { changes }: Mutation): Question {
  const changed = changes.reduce<unknown>((result, { at, to }) => changedAt(result, at, to), question);
  return pose(changed as Question);
}

/** Changes to several parts of one thing. */
export function changesTo(at: Path, parts: Readonly<Record<string, unknown>>): readonly Change[] {
  return Object.entries(parts).map(([key, to]) => ({ at: [...at, key], to }));
}

/** `options[1].text: "Tokyo" → "Moscow"` */
export function changesText(question: Question, { changes }: Mutation): string {
  return changes
    .map(({ at, to }) => `${pathText(at)}: ${JSON.stringify(valueAt(question, at))} → ${JSON.stringify(to)}`)
    .join("; ");
}

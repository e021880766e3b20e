import type { NonEmpty } from "@communique/domain";
import type { Ground } from "../../question/because.ts";

/** A statement that makes an option false, and how. */
export interface Refutation {
  readonly ground: Ground;
  readonly statement: string;
}

/** Why the facts decide neither that an option is right nor that it is wrong. */
export type Doubt =
  | "not told"
  | "same name"
  | "several seats"
  | "several offices"
  | "time not known"
  | "overlapping date"
  | "place inside the other"
  | "event like it"
  | "part of the answer"
  | "clause not in the stem"
  | "no such contrast"
  | "also told"
  | "not opposed"
  | "holder not named in the stem"
  | "speaker not named in the stem"
  | "said by this speaker"
  | "voice in common"
  | "unnamed speaker"
  | "credited outlet"
  | "speaker carried over"
  | "told twice"
  | "close kinds of statement"
  | "one side"
  | "list not closed"
  | "gap not shown"
  | "several times"
  | "holder not named"
  | "outline inside the other"
  | "plan not carried out yet";

/** What the facts make of an option. */
export type Truth =
  | { readonly is: "true"; readonly provenBy: NonEmpty<string> }
  | { readonly is: "false"; readonly refutations: NonEmpty<Refutation> }
  | { readonly is: "unknown"; readonly doubt: Doubt };

export function provenBy(statements: readonly string[], otherwise: Doubt): Truth {
  const [first, ...rest] = statements;
  return first === undefined ? unknown(otherwise) : { is: "true", provenBy: [first, ...rest] };
}

export function refutedBy(refutations: readonly Refutation[], otherwise: Doubt): Truth {
  const [first, ...rest] = refutations;
  return first === undefined ? unknown(otherwise) : { is: "false", refutations: [first, ...rest] };
}

export function refuted(ground: Ground, statement: string): Truth {
  return { is: "false", refutations: [{ ground, statement }] };
}

export function unknown(doubt: Doubt): Truth {
  return { is: "unknown", doubt };
}

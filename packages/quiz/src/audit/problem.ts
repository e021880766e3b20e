import type { Status } from "@communique/domain";
import type { Because } from "../question/because.ts";
import type { Doubt, Refutation } from "./derive-truth/truth.ts";
import type { Malformation } from "./parse/malformation.ts";
import type { PieceList } from "./pieces.ts";
import type { LoadedTerm } from "./read-text/loaded-terms.ts";

/** A list of a question's, or the order or the places of what is in it. */
type Part = PieceList | "pairs" | "places" | "order";

/** One of the things that a question shows or expects, and what of it. The key and the foils are called `key` and `foil 1`. */
export interface WhereInPiece {
  readonly list: PieceList;
  readonly id: string;
  readonly part: "text" | "value" | "because" | "feedback" | "expected";
}

/** Where in a question a problem is. */
export type Where =
  | "question"
  | "stem"
  | "sentence"
  | "explanation"
  | "asks"
  | "asked"
  | "statuses"
  | "reveals"
  | "cites"
  | "line"
  | Part
  | WhereInPiece;

interface Found<Code extends string> {
  readonly code: Code;
  readonly where: Where;
  /** Ids of the statements behind it. */
  readonly statements: readonly string[];
}

/** Why a question can't be trusted: the data of it. Its wording is `problemMessage`. */
export type Problem =
  /** The question is no question as data; `path` is where, like `options[2].because`. */
  | (Found<"malformed"> & { readonly path: string; readonly malformation: Malformation })
  | (Found<"right-option-count"> & { readonly marked: readonly string[] })
  | (Found<"right-option-false"> & { readonly refutations: readonly Refutation[] })
  | (Found<"right-option-unproven"> & { readonly doubt: Doubt })
  | Found<"wrong-option-true">
  | (Found<"wrong-option-unproven"> & { readonly doubt: Doubt })
  /** What belongs to one thing belongs to `other`, or may do so. */
  | (Found<"other-pair-true"> & { readonly other: string })
  | (Found<"other-pair-unproven"> & { readonly other: string; readonly doubt: Doubt })
  | (Found<"order-wrong"> & { readonly items: readonly [string, string] })
  | (Found<"order-unproven"> & { readonly items: readonly [string, string]; readonly doubt: Doubt })
  | (Found<"proof-mismatch"> & { readonly declared: string })
  | (Found<"refutation-mismatch"> & {
      readonly declared: Extract<Because, { readonly verdict: "wrong" }>;
      readonly refutations: readonly Refutation[];
    })
  | (Found<"same-id-twice"> & { readonly id: string })
  /** Of pairs, places or an order: an id that nothing has, that is missing, or that stands there twice. */
  | (Found<"arrangement-mismatch"> & { readonly id: string; readonly mismatch: "no such thing" | "missing" | "twice" })
  | (Found<"too-few"> & { readonly least: number })
  | (Found<"line-mismatch"> & { readonly mismatch: "date too vague" | "no room before" | "no room after" })
  | (Found<"accepts-other-name"> & { readonly form: string })
  | (Found<"main-name-missing"> & { readonly form: string })
  /** `other` is the fact, or the foil, that a form of the key names as well. */
  | (Found<"form-of-another"> & { readonly form: string; readonly other: string })
  /** A name of the answer is among those that are told apart from it. */
  | (Found<"form-barred"> & { readonly form: string })
  | Found<"expected-date-mismatch">
  | Found<"sentence-mismatch">
  | (Found<"unknown-fact"> & { readonly id: string })
  | (Found<"unknown-statement"> & { readonly id: string })
  | (Found<"asked-statement-mismatch"> & { readonly given: string })
  | (Found<"asked-statement-missing"> & { readonly missing: string })
  | (Found<"value-of-other-type"> & { readonly relation: string })
  | Found<"option-text-mismatch">
  | (Found<"time-not-fixed"> & { readonly other: string })
  | (Found<"status-mismatch"> & { readonly given: readonly Status[]; readonly told: readonly Status[] })
  | (Found<"citation-mismatch"> & {
      readonly label: string;
      readonly mismatch:
        | "no such sentence"
        | "no such page"
        | "not cited by the statement"
        | "other label"
        | "other address";
    })
  | (Found<"citation-missing"> & { readonly id: string })
  | (Found<"other-witness"> & { readonly id: string; readonly about: "article" | "background" })
  | (Found<"speaks-of-article"> & { readonly words: string })
  | (Found<"unsupported-name"> & { readonly name: string })
  | (Found<"unsupported-date"> & { readonly words: string })
  | (Found<"unsupported-quotation"> & { readonly quotation: string })
  | (Found<"hedge-dropped"> & { readonly hedge: string })
  | Found<"answer-untold">
  | Found<"visit-crossed">
  | (Found<"group-as-island"> & { readonly name: string })
  /** A sentence is nearly what a statement says, and not the same. */
  | Found<"told-otherwise">
  | (Found<"speaker-dropped"> & { readonly speaker: string })
  /** `words` are those that tell it as having happened; null where only a word of planning is missing. */
  | (Found<"plan-in-past-tense"> & { readonly words: string | null })
  | (Found<"loaded-term"> & { readonly words: string; readonly whose: LoadedTerm["whose"] })
  | (Found<"same-text-twice"> & { readonly ids: readonly [string, string] })
  | Found<"answer-in-stem">
  | Found<"answer-in-sentence">
  /** The text of something gives away where it belongs. */
  | Found<"answer-in-text">
  | Found<"length-tells">
  | (Found<"negative-stem"> & { readonly words: string })
  | (Found<"catch-all-option"> & { readonly words: string });

export type ProblemCode = Problem["code"];

import type { Status } from "@communique/domain";
import type { Because } from "../question/because.ts";
import type { Doubt, Refutation } from "./derive-truth/truth.ts";
import type { LoadedTerm } from "./read-text/loaded-terms.ts";

type OptionPart = "text" | "value" | "feedback" | "because";

/** Where in a question a problem is. */
export type Where =
  | "stem"
  | "explanation"
  | "options"
  | "asks"
  | "statement"
  | "reveals"
  | "status"
  | "cites"
  | { readonly option: string; readonly part: OptionPart };

interface Found<Code extends string> {
  readonly code: Code;
  readonly where: Where;
  /** Ids of the statements behind it. */
  readonly statements: readonly string[];
}

/** Why a question can't be trusted: the data of it. Its wording is `problemMessage`. */
export type Problem =
  | (Found<"right-option-count"> & { readonly marked: readonly string[] })
  | (Found<"right-option-false"> & { readonly refutations: readonly Refutation[] })
  | (Found<"right-option-unproven"> & { readonly doubt: Doubt })
  | Found<"wrong-option-true">
  | (Found<"wrong-option-unproven"> & { readonly doubt: Doubt })
  | (Found<"proof-mismatch"> & { readonly declared: string })
  | (Found<"refutation-mismatch"> & {
      readonly declared: Extract<Because, { readonly verdict: "wrong" }>;
      readonly refutations: readonly Refutation[];
    })
  | (Found<"unknown-fact"> & { readonly id: string })
  | (Found<"unknown-statement"> & { readonly id: string })
  | (Found<"asked-statement-mismatch"> & { readonly given: string })
  | (Found<"value-of-other-type"> & { readonly relation: string })
  | Found<"option-text-mismatch">
  | (Found<"time-not-fixed"> & { readonly other: string })
  | (Found<"status-mismatch"> & { readonly given: Status; readonly told: Status })
  | (Found<"citation-mismatch"> & {
      readonly paragraph: number;
      readonly sentence: number;
      readonly mismatch: "no such sentence" | "not cited by the statement" | "other label";
    })
  | (Found<"background-as-proof"> & { readonly id: string })
  | (Found<"unsupported-name"> & { readonly name: string })
  | (Found<"unsupported-date"> & { readonly words: string })
  | (Found<"unsupported-quotation"> & { readonly quotation: string })
  | (Found<"hedge-dropped"> & { readonly hedge: string })
  | (Found<"speaker-dropped"> & { readonly speaker: string })
  /** `words` are those that tell it as having happened; null where only a word of planning is missing. */
  | (Found<"plan-in-past-tense"> & { readonly words: string | null })
  | (Found<"loaded-term"> & { readonly words: string; readonly whose: LoadedTerm["whose"] })
  | (Found<"same-text-twice"> & { readonly options: readonly [string, string] })
  | Found<"answer-in-stem">
  | Found<"length-tells">
  | (Found<"negative-stem"> & { readonly words: string })
  | (Found<"catch-all-option"> & { readonly words: string });

export type ProblemCode = Problem["code"];

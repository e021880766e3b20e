import type { Problem, ProblemCode } from "./problem.ts";

/** What a problem says of a teacher's own words: that they are wrong, or that the facts do not decide. */
export type Weight = "wrong" | "not judged";

const weights: Readonly<Record<ProblemCode, Weight>> = {
  malformed: "wrong",
  "right-option-count": "wrong",
  "right-option-false": "wrong",
  "right-option-unproven": "not judged",
  "wrong-option-true": "wrong",
  "wrong-option-unproven": "not judged",
  "other-pair-true": "wrong",
  "other-pair-unproven": "not judged",
  "order-wrong": "wrong",
  "order-unproven": "not judged",
  "proof-mismatch": "wrong",
  "refutation-mismatch": "wrong",
  "same-id-twice": "wrong",
  "arrangement-mismatch": "wrong",
  "too-few": "wrong",
  "line-mismatch": "wrong",
  "accepts-other-name": "wrong",
  "main-name-missing": "wrong",
  "form-of-another": "wrong",
  "form-barred": "wrong",
  "expected-date-mismatch": "wrong",
  "sentence-mismatch": "wrong",
  "unknown-fact": "not judged",
  "unknown-statement": "not judged",
  "asked-statement-mismatch": "wrong",
  "asked-statement-missing": "wrong",
  "value-of-other-type": "wrong",
  "option-text-mismatch": "wrong",
  "time-not-fixed": "wrong",
  "status-mismatch": "wrong",
  "citation-mismatch": "wrong",
  "citation-missing": "wrong",
  "other-witness": "wrong",
  "speaks-of-article": "wrong",
  "unsupported-name": "not judged",
  "unsupported-date": "not judged",
  "unsupported-quotation": "wrong",
  "hedge-dropped": "wrong",
  "answer-untold": "not judged",
  "visit-crossed": "wrong",
  "group-as-island": "wrong",
  "told-otherwise": "not judged",
  "speaker-dropped": "wrong",
  "plan-in-past-tense": "wrong",
  "loaded-term": "wrong",
  "same-text-twice": "wrong",
  "answer-in-stem": "wrong",
  "answer-in-sentence": "wrong",
  "answer-in-text": "wrong",
  "length-tells": "wrong",
  "negative-stem": "wrong",
  "catch-all-option": "wrong",
};

/** Whether the facts find it wrong, or leave it to whoever wrote it. */
export function weightOf({ code }: Problem): Weight {
  return weights[code];
}

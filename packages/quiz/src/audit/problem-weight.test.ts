import { expect, test } from "vitest";
import type { Problem, ProblemCode } from "./problem.ts";
import { type Weight, weightOf } from "./problem-weight.ts";

// Every code once more, so that one that is added is weighed by somebody who thought of it: without it this does not compile.
const expected: Readonly<Record<ProblemCode, Weight>> = {
  ...onEach("not judged", [
    "right-option-unproven",
    "wrong-option-unproven",
    "other-pair-unproven",
    "order-unproven",
    "unknown-fact",
    "unknown-statement",
    "unsupported-name",
    "unsupported-date",
    "answer-untold",
    "told-otherwise",
  ]),
  ...onEach("wrong", [
    "malformed",
    "right-option-count",
    "right-option-false",
    "wrong-option-true",
    "other-pair-true",
    "order-wrong",
    "proof-mismatch",
    "refutation-mismatch",
    "same-id-twice",
    "arrangement-mismatch",
    "too-few",
    "line-mismatch",
    "accepts-other-name",
    "main-name-missing",
    "form-of-another",
    "form-barred",
    "expected-date-mismatch",
    "sentence-mismatch",
    "asked-statement-mismatch",
    "asked-statement-missing",
    "value-of-other-type",
    "option-text-mismatch",
    "time-not-fixed",
    "status-mismatch",
    "citation-mismatch",
    "citation-missing",
    "other-witness",
    "speaks-of-article",
    "unsupported-quotation",
    "hedge-dropped",
    "visit-crossed",
    "group-as-island",
    "speaker-dropped",
    "plan-in-past-tense",
    "loaded-term",
    "same-text-twice",
    "answer-in-stem",
    "answer-in-sentence",
    "answer-in-text",
    "length-tells",
    "negative-stem",
    "catch-all-option",
  ]),
};

function onEach<const Code extends ProblemCode>(
  weight: Weight,
  codes: readonly Code[],
): Readonly<Record<Code, Weight>> {
  return Object.fromEntries(codes.map((code) => [code, weight])) as Readonly<Record<Code, Weight>>;
}

test.each(Object.entries(expected))("“%s” says of own words: %s", (code, weight) => {
  expect(weightOf({ code } as Problem)).toBe(weight);
});

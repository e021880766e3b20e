import type { Fact } from "@communique/domain";
import { expect, test } from "vitest";
import type { ChoiceQuestion } from "../question/question.ts";
import { audit } from "./audit.ts";
import type { ProblemCode } from "./problem.ts";
import { refutedOn, withOption, withoutOption } from "./testing/change-question.ts";
import {
  asToldQuestion,
  holderQuestion,
  metQuestion,
  otherHolderQuestion,
  severalSeatsQuestion,
  speakerQuestion,
  statusQuestion,
  whenQuestion,
  whereQuestion,
} from "./testing/good-questions.ts";
import { almanac, dahlAsPresident, holmAsTreasurer, lind } from "./testing/invented-actors.ts";
import { inventedFacts, withFacts } from "./testing/invented-facts.ts";

interface Mutation {
  readonly question: ChoiceQuestion;
  readonly facts?: readonly Fact[];
}

const lindLongAgo: Fact = {
  ...dahlAsPresident,
  id: "tenure:lind-as-president",
  holder: lind,
  asOf: { precision: "decade", in: "1980s", inferred: "nothing" },
};

const mutations = {
  "right-option-count": { question: withoutOption(holderQuestion, "a") },
  "right-option-false": {
    question: {
      ...withOption(withOption(holderQuestion, "a", { text: "Otto Lind", value: { person: "person:lind" } }), "c", {
        text: "Jon Holm",
        value: { person: "person:holm" },
        feedback: "The President was Erik Dahl.",
      }),
    },
  },
  "right-option-unproven": {
    question: withOption(severalSeatsQuestion, "a", { text: "Otto Lind", value: { person: "person:lind" } }),
  },
  "wrong-option-true": {
    question: withOption(holderQuestion, "b", { text: "Dahl", value: { person: "person:dahl" } }),
  },
  "wrong-option-unproven": {
    question: withOption(severalSeatsQuestion, "b", { text: "Otto Lind", value: { person: "person:lind" } }),
  },
  "proof-mismatch": {
    question: {
      ...withOption(holderQuestion, "a", { because: { verdict: "right", statement: "tenure:falk-as-president" } }),
    },
  },
  "refutation-mismatch": {
    question: withOption(holderQuestion, "b", { because: refutedOn("closed list", "tenure:falk-as-president") }),
  },
  "unknown-fact": { question: withOption(holderQuestion, "c", { value: { person: "person:nobody" } }) },
  "unknown-statement": { question: { ...holderQuestion, reveals: ["claim:nothing"] } },
  "asked-statement-mismatch": { question: { ...holderQuestion, asked: ["tenure:falk-as-president"] } },
  "value-of-other-type": { question: withOption(holderQuestion, "c", { value: { place: "place:eastport" } }) },
  "option-text-mismatch": { question: withOption(holderQuestion, "c", { text: "Ida Falk and Otto Lind" }) },
  "time-not-fixed": {
    question: { ...holderQuestion, stem: "Who was the President of Norland?" },
    facts: withFacts(lindLongAgo),
  },
  "status-mismatch": { question: { ...holderQuestion, statuses: ["judged"] } },
  "citation-mismatch": {
    question: {
      ...holderQuestion,
      cites: [{ source: "source:gazette", label: "Gazette 2 ¶1.2", paragraph: 1, sentence: 2 }],
    },
  },
  "other-witness": {
    question: severalSeatsQuestion,
    facts: withFacts({ ...holmAsTreasurer, cites: [{ source: almanac }] }),
  },
  "unsupported-name": { question: { ...holderQuestion, explanation: "Erik Dahl was the President, not Anna." } },
  "unsupported-date": { question: { ...holderQuestion, explanation: "Erik Dahl was the President on 3 October." } },
  "unsupported-quotation": { question: { ...holderQuestion, explanation: "Erik Dahl was “the President”." } },
  "hedge-dropped": { question: { ...statusQuestion, explanation: "The talks brought the sides closer." } },
  "speaker-dropped": { question: { ...asToldQuestion, explanation: "The sides left the draft of 1978 open." } },
  "plan-in-past-tense": { question: { ...metQuestion, explanation: "Ida Falk met Erik Dahl in Northport." } },
  "loaded-term": { question: { ...whereQuestion, explanation: "The row was talked over in Northport." } },
  "same-text-twice": {
    question: withOption(holderQuestion, "c", {
      ...{ text: "Ida  Falk.", value: { person: "person:falk" } },
      because: refutedOn("functional", "tenure:falk-as-president"),
    }),
  },
  "answer-in-stem": { question: { ...whereQuestion, stem: "Where were the Northport talks of October 2000 held?" } },
  "length-tells": {
    question: withOption(holderQuestion, "a", { text: "Erik Dahl, who was the President of Norland" }),
  },
  "negative-stem": { question: { ...holderQuestion, stem: "Who was never the President of Norland?" } },
  "catch-all-option": { question: withOption(speakerQuestion, "b", { text: "None of the above" }) },
} satisfies Partial<Record<ProblemCode, Mutation>>;

test.each(Object.entries<Mutation>(mutations))("finds %s and nothing else", (code, { question, facts }) => {
  const problems = audit(question, facts ?? inventedFacts);
  expect(problems.map((problem) => problem.code)).toEqual([code]);
});

test("finds that an answer follows from the date in the stem", () => {
  const stem = "When was Ida Falk due to visit Northport, from 1 to 3 November?";
  expect(audit({ ...whenQuestion, stem }, inventedFacts)).toMatchObject([{ code: "answer-in-stem" }]);
});

test("finds a position put in the mouth of a side that the stem does not name", () => {
  const stem = otherHolderQuestion.stem.replace("Sudland", "another side");
  const codes = audit({ ...otherHolderQuestion, stem }, inventedFacts).map(({ code }) => code);
  expect(codes).toEqual(["right-option-unproven", "wrong-option-unproven", "speaker-dropped"]);
});

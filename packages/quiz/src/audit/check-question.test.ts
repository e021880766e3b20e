import { expect, test } from "vitest";
import type { ChoiceQuestion, CitationView } from "../question/question.ts";
import { audit } from "./audit.ts";
import { refutedOn, withOption } from "./testing/change-question.ts";
import {
  asToldQuestion,
  holderQuestion,
  metQuestion,
  officeQuestion,
  speakerQuestion,
  whenQuestion,
} from "./testing/good-questions.ts";
import { inventedFacts } from "./testing/invented-facts.ts";

const [cite] = holderQuestion.cites;
const citations: readonly [Partial<CitationView>, string][] = [
  [{ paragraph: 4 }, "no such sentence"],
  [{ sentence: 7 }, "no such sentence"],
  [{ sentence: 0 }, "no such sentence"],
  [{ sentence: 1.5 }, "no such sentence"],
  [{ source: "source:almanac" }, "no such sentence"],
  [{ paragraph: 2 }, "not cited by the statement"],
  [{ label: "Gazette ¶1.1" }, "other label"],
];

test.each(citations)("a citation changed to %o does not match", (change, mismatch) => {
  const question = { ...holderQuestion, cites: [{ ...cite, ...change }] as const };
  expect(audit(question, inventedFacts)).toMatchObject([{ code: "citation-mismatch", mismatch }]);
});

const astray: readonly [string, ChoiceQuestion][] = [
  ["the tenure of another office", { ...holderQuestion, asked: ["tenure:berg-as-envoy"] }],
  ["the tenure of another person", { ...officeQuestion, asked: ["tenure:berg-as-envoy"] }],
  ["another aspect of the event", { ...metQuestion, asked: ["event:falk-in-northport#where"] }],
  ["another event", { ...whenQuestion, asked: ["event:talks#when"] }],
  ["another claim than it words", { ...asToldQuestion, asked: ["claim:progress"] }],
  ["another claim than it asks the speaker of", { ...speakerQuestion, asked: ["claim:progress"] }],
];

test.each(astray)("a question does not ask the statement of %s", (_, question) => {
  expect(audit(question, inventedFacts).map(({ code }) => code)).toEqual(["asked-statement-mismatch"]);
});

test("a statement that refutes nothing is no refutation, whatever its ground", () => {
  const because = refutedOn("functional", "tenure:berg-as-envoy");
  const feedback = "The President was Erik Dahl.";
  expect(audit(withOption(holderQuestion, "b", { because, feedback }), inventedFacts)).toMatchObject([
    { code: "refutation-mismatch", statements: ["tenure:dahl-as-president", "tenure:falk-as-president"] },
  ]);
});

test("two right options are two problems: the count, and that one of them is wrong", () => {
  const because = { verdict: "right", statement: "tenure:falk-as-president" } as const;
  expect(audit(withOption(holderQuestion, "b", { because }), inventedFacts).map(({ code }) => code)).toEqual([
    "right-option-count",
    "right-option-false",
  ]);
});

test("a wrong option that contains the right days is not refuted", () => {
  const november = { when: { precision: "month", in: "2000-11", inferred: "year" } };
  const question = withOption(whenQuestion, "b", { text: "November 2000", value: november });
  expect(audit(question, inventedFacts)).toMatchObject([
    { code: "wrong-option-unproven", doubt: "overlapping date", where: { list: "options", id: "b", part: "because" } },
  ]);
});

test("a wrong option that is the right person again is right", () => {
  const question = withOption(holderQuestion, "b", { text: "Erik Dahl ", value: { person: "person:dahl" } });
  expect(audit(question, inventedFacts).map(({ code }) => code)).toEqual(["wrong-option-true", "same-text-twice"]);
});

test("a chain that shares a voice with the right one is no wrong option", () => {
  const question = withOption(speakerQuestion, "c", {
    text: "Anna Berg, as the Morning Post reports",
    value: { chain: ["outlet:morning-post", "person:berg"] },
  });
  expect(audit(question, inventedFacts)).toMatchObject([{ code: "wrong-option-unproven", doubt: "voice in common" }]);
});

test("a plan whose visitor has met somebody before is not mistaken for that meeting", () => {
  const explanation = "Ida Falk was due to meet Erik Dahl in Northport. They had met in September 2000, in Southport.";
  const question: ChoiceQuestion = { ...metQuestion, explanation };
  const before = "event:dahl-in-southport";
  const reveals = [`${before}#between`, `${before}#when`, `${before}#where`];
  expect(audit({ ...question, reveals }, inventedFacts)).toEqual([]);
  const wrong = "Ida Falk was due to meet Erik Dahl. They met in Northport.";
  expect(audit({ ...question, reveals, explanation: wrong }, inventedFacts)).toMatchObject([
    { code: "plan-in-past-tense", words: "met" },
  ]);
});

test("the article's own month needs no statement", () => {
  const stem = "Whom, as it stood in October 2000, was Ida Falk due to meet in Northport?";
  expect(audit({ ...metQuestion, stem }, inventedFacts)).toEqual([]);
});

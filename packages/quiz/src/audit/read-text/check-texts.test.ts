import type { Fact, Government, Person } from "@communique/domain";
import { expect, test } from "vitest";
import type { ChoiceQuestion } from "../../question/question.ts";
import { audit } from "../audit.ts";
import { withOption, withoutOption } from "../testing/change-question.ts";
import {
  asToldQuestion,
  chairsQuestion,
  holderQuestion,
  metQuestion,
  otherHolderQuestion,
  speakerQuestion,
  statusQuestion,
  whenQuestion,
  whereQuestion,
} from "../testing/good-questions.ts";
import { almanac, at, dahlAsPresident, norland, northwire, person, tenure } from "../testing/invented-actors.ts";
import { draftOpen, inventedFacts, place, withFacts } from "../testing/invented-facts.ts";

// Whether a lesson tells what was asked is read in check-lesson.test.ts, and how much there is to choose from elsewhere.
const ofOthers: readonly string[] = ["answer-untold", "told-otherwise", "too-few"];

function codes(question: ChoiceQuestion, facts: readonly Fact[] = inventedFacts): readonly string[] {
  return audit(question, facts)
    .map(({ code }) => code)
    .filter((code) => !ofOthers.includes(code));
}

const explanations: readonly [string, ChoiceQuestion, readonly string[]][] = [
  ["Dahl was President.", holderQuestion, []],
  ["He was the president of Norland.", holderQuestion, []],
  ["He was the Norlandic President (¶1.1).", holderQuestion, []],
  ["He was the Norlandic President (Gazette 2 ¶1.1).", holderQuestion, []],
  ["He was the Norlandic President (¶2.1).", holderQuestion, ["unsupported-date"]],
  ["Otto Lind was not.", holderQuestion, ["unsupported-name"]],
  ["Анна Берг was not.", holderQuestion, ["unsupported-name"]],
  ["Erik Berg was the President.", holderQuestion, ["unsupported-name"]],
  ["He was the Treasurer.", holderQuestion, ["unsupported-name"]],
  ["He lived in Northport.", holderQuestion, ["unsupported-name"]],
  ["According to Northwire, he was the President.", holderQuestion, ["unsupported-name"]],
  ["He had followed Hashimoto as President.", holderQuestion, ["unsupported-name"]],
  ["He was the President in 2000, in October.", holderQuestion, []],
  ["He was the President in November 2000.", holderQuestion, ["unsupported-date"]],
  ["He was the President since 1999.", holderQuestion, ["unsupported-date"]],
  ["He was one of 7 presidents.", holderQuestion, ["unsupported-date"]],
  ["He was one of seven presidents.", holderQuestion, ["unsupported-date"]],
  ["The two countries had presidents.", holderQuestion, []],
  ["The talks had two chairs.", chairsQuestion, []],
  ["The talks had three chairs.", chairsQuestion, ["unsupported-date"]],
  ["The talks began in Northport on 23 October.", whereQuestion, []],
  ["The talks in Northport went on to 25 October.", whereQuestion, ["unsupported-date"]],
  ["The talks in Northport lasted from 20 to 30 October 2000.", whereQuestion, ["unsupported-date"]],
  ["The islands returned to Japan.", whereQuestion, ["unsupported-name", "loaded-term"]],
  ["It was about the return of the islands.", whereQuestion, ["loaded-term"]],
  ["The talks returned to the theme of the islands.", whereQuestion, []],
  ["The so-called talks were three times in a row.", whereQuestion, ["unsupported-date", "loaded-term"]],
  ["The islands were “liberated”.", whereQuestion, ["unsupported-quotation"]],
  ['The islands were "liberated".', whereQuestion, ["unsupported-quotation"]],
  ["The islands were occupied, annexed or seized.", whereQuestion, ["loaded-term", "loaded-term", "loaded-term"]],
  ["The South Kurils were preoccupied.", whereQuestion, ["unsupported-name", "unsupported-name", "loaded-term"]],
  ["Ida Falk will meet Erik Dahl.", metQuestion, []],
  ["Ida Falk and Erik Dahl are due to be met.", metQuestion, []],
  ["Ida Falk, who was due in Northport, met Erik Dahl.", metQuestion, ["plan-in-past-tense"]],
  ["Ida Falk and Erik Dahl.", metQuestion, ["plan-in-past-tense"]],
  ["The visit was announced. It took place in Northport.", metQuestion, ["plan-in-past-tense"]],
  ["The talks apparently brought the sides closer.", statusQuestion, []],
  ["The talks were reported to bring the sides closer.", statusQuestion, ["hedge-dropped"]],
  ["The Morning Post says that the draft of 1978 was left open.", speakerQuestion, []],
  ["Somebody says that the draft of 1978 was left open.", speakerQuestion, ["speaker-dropped"]],
];

test.each(explanations)("reads “%s”", (explanation, question, expected) => {
  expect(codes({ ...question, explanation })).toEqual(expected);
});

const stems: readonly [string, ChoiceQuestion, readonly string[]][] = [
  ["Which of these was not the President of Norland?", holderQuestion, ["negative-stem"]],
  ["Who wasn’t the President of Norland?", holderQuestion, ["negative-stem"]],
  ["Which is false of the President of Norland?", holderQuestion, ["negative-stem"]],
  ["Who, other than Dahl, was the President of Norland?", holderQuestion, ["answer-in-stem"]],
  ["True or false? The sides left the draft of 1978 open.", asToldQuestion, ["speaker-dropped"]],
  [
    "It is untrue that, according to the Morning Post, the sides left the draft of 1978 open.",
    asToldQuestion,
    ["negative-stem"],
  ],
  [
    "According to the Morning Post, the draft of 1978 was left.",
    asToldQuestion,
    ["right-option-unproven", "wrong-option-unproven"],
  ],
  ["When did Ida Falk, as announced, visit Northport?", whenQuestion, []],
  ["On what day was it that Ida Falk visited Northport?", whenQuestion, ["plan-in-past-tense"]],
  ["When did Ida Falk go to Northport?", whenQuestion, ["plan-in-past-tense"]],
];

test.each(stems)("reads the stem “%s”", (stem, question, expected) => {
  expect(codes({ ...question, stem })).toEqual(expected);
});

test("a true-or-false stem keeps the hedge, a stem that asks for the kind of statement need not", () => {
  const stem = "True or false? The talks brought the sides closer.";
  const question: ChoiceQuestion = {
    ...{ ...statusQuestion, kind: "true or false", stem },
    asks: { relation: "truth", statement: "claim:progress", wording: { form: "as told" } },
    options: [
      {
        id: "a",
        text: "True",
        value: true,
        because: { verdict: "right", statement: "claim:progress" },
        feedback: "So.",
      },
    ],
  };
  expect(codes(question)).toEqual(["hedge-dropped"]);
  expect(codes({ ...question, stem: "True or false? Apparently the talks brought the sides closer." })).toEqual([]);
});

test("a feedback that repeats the bare content drops hedge and speaker", () => {
  const feedback = "It is that the talks brought the sides closer.";
  expect(codes(withOption(statusQuestion, "b", { feedback }))).toEqual(["hedge-dropped"]);
  const bare = "It is that the sides left the draft of 1978 open.";
  expect(codes(withOption(speakerQuestion, "b", { feedback: bare }))).toEqual(["speaker-dropped"]);
});

test("the name and the date of an option's own value need no other support, and only there", () => {
  const feedback = "No plan is told for 8–10 November 2000; it was due before.";
  expect(codes(withOption(whenQuestion, "b", { feedback }))).toEqual([]);
  expect(codes(withOption(whenQuestion, "a", { feedback }))).toEqual(["unsupported-date"]);
});

test("an option's text says its value and no other", () => {
  expect(codes(withOption(holderQuestion, "b", { text: "Dahl and Falk" }))).toEqual(["option-text-mismatch"]);
  expect(codes(withOption(whenQuestion, "b", { text: "8–11 November 2000" }))).toEqual([
    "unsupported-date",
    "option-text-mismatch",
  ]);
  expect(codes(withOption(asToldQuestion, "b", { text: "True" }))).toEqual(["option-text-mismatch", "same-text-twice"]);
});

test("a quotation is the cited words and no more", () => {
  const { explanation } = otherHolderQuestion;
  const longer = explanation.replace("“free gift”", "“a free gift”");
  expect(codes({ ...otherHolderQuestion, explanation: longer })).toEqual(["unsupported-quotation"]);
});

test("a capital that somebody goes to is the city, and elsewhere may be the government", () => {
  const capital: Government = { ...norland, calledByCapital: "Moscow" };
  const city = place("moscow", "city", "Moscow", null);
  const facts = withFacts(capital, city, { ...dahlAsPresident, office: { ...dahlAsPresident.office, of: capital } });
  const told = (explanation: string) => codes({ ...holderQuestion, explanation }, facts);
  expect(told("Erik Dahl was President, and spoke for Moscow.")).toEqual([]);
  expect(told("Erik Dahl was President in Moscow’s eyes.")).toEqual([]);
  expect(told("Erik Dahl was President in Moscow.")).toEqual(["unsupported-name"]);
});

test("a name in Japanese script is found without spaces around it", () => {
  const inJapanese: Person = {
    ...person("sato", "Aiko", "Sato"),
    writtenForms: [{ script: "Japanese", text: "佐藤愛子", family: "佐藤", given: "愛子", source: almanac }],
  };
  const facts = withFacts(inJapanese, tenure("sato", inJapanese, dahlAsPresident.office));
  expect(codes({ ...holderQuestion, explanation: "それは佐藤愛子です。" }, facts)).toContain("unsupported-name");
});

test("a stem that asks for the kind of statement shows a plan without a word of planning, but never as done", () => {
  const planned: ChoiceQuestion = {
    ...{ ...statusQuestion, asks: { relation: "status", statement: "event:falk-in-northport" } },
    ...{ asked: ["event:falk-in-northport"], statuses: ["planned"], cites: whenQuestion.cites },
    stem: "A visit by Ida Falk: what kind of statement is it?",
    options: [
      {
        ...{ id: "a", text: "A plan", value: "planned", feedback: "It was due." },
        because: { verdict: "right", statement: "event:falk-in-northport" },
      },
    ],
    explanation: "The visit was announced.",
  };
  expect(codes(planned)).toEqual([]);
  expect(codes({ ...planned, stem: "Ida Falk visited: what kind of statement is it?" })).toEqual([
    "plan-in-past-tense",
  ]);
});

test("a right option far shorter than all others tells itself", () => {
  const long = "Otto Lind, whom the two sides had known for a very long time";
  const question = withOption(withoutOption(holderQuestion, "b"), "c", { text: long });
  expect(codes(question)).toEqual(["length-tells"]);
});

test("a report is told with a word of reporting, and an inference is no report", () => {
  const question: ChoiceQuestion = {
    ...{ ...statusQuestion, asked: ["claim:concession"], statuses: ["reported"] },
    asks: { relation: "status", statement: "claim:concession" },
    options: [
      {
        ...{ id: "a", text: "A report", value: "reported", feedback: "Nobody is named." },
        because: { verdict: "right", statement: "claim:concession" },
      },
    ],
    explanation: "A concession was reportedly made.",
  };
  expect(codes(question)).toEqual([]);
  expect(codes({ ...question, explanation: "Apparently a concession was made." })).toEqual(["hedge-dropped"]);
});

test("the outlet and the date that a sentence credits support a text", () => {
  const explanation = "Northwire had it on 25 October 2000 that Erik Dahl was the President.";
  const credit = { outlet: northwire, dated: "2000-10-25" } as const;
  const facts = withFacts({ ...dahlAsPresident, cites: at(1, 1, { credit }) });
  expect(codes({ ...holderQuestion, explanation }, facts)).toEqual([]);
  expect(codes({ ...holderQuestion, explanation })).toEqual(["unsupported-name", "unsupported-date"]);
});

test("a statement that speaks of a government does not support its capital as a place", () => {
  const capital: Government = { ...norland, calledByCapital: "Moscow" };
  const facts = withFacts(capital, place("moscow", "city", "Moscow", null), {
    ...draftOpen,
    says: "According to the Morning Post, Moscow and the other side left the draft of 1978 open.",
  });
  const told = (explanation: string) => codes({ ...asToldQuestion, explanation }, facts);
  expect(told("According to the Morning Post, Moscow left it open.")).toEqual([]);
  expect(told("According to the Morning Post, it was left open in Moscow.")).toEqual(["unsupported-name"]);
});

import type { Fact } from "@communique/domain";
import { expect, test } from "vitest";
import { audit } from "../audit.ts";
import { changed } from "../testing/change-question.ts";
import { asToldQuestion, statusQuestion, whereQuestion } from "../testing/good-questions.ts";
import {
  contrastGapQuestion,
  gapInActQuestion,
  gapQuestion,
  mapQuestion,
  timelineQuestion,
  typedQuestion,
} from "../testing/good-recalls.ts";
import {
  backgroundQuestion,
  byQuestion,
  datedQuestion,
  documentQuestion,
  usedByQuestion,
  wordsQuestion,
  yearQuestion,
} from "../testing/good-relations.ts";
import {
  amongQuestion,
  datesQuestion,
  kindsQuestion,
  orderQuestion,
  placesQuestion,
  positionsQuestion,
  presidedQuestion,
  sourcesQuestion,
} from "../testing/good-sets.ts";
import { draftOpen, norlandOnFishing } from "../testing/invented-facts.ts";
import { pact } from "../testing/invented-matters.ts";
import { withMatters } from "../testing/verdict.ts";

// Whether a lesson tells what was asked is read in check-lesson.test.ts.
const ofLessons: readonly string[] = ["answer-untold", "told-otherwise"];

function codes(question: unknown, facts: readonly Fact[] = withMatters()): readonly string[] {
  return audit(question, facts)
    .map(({ code }) => code)
    .filter((code) => !ofLessons.includes(code));
}

type Path = readonly (string | number)[];

const yuriQuestion = changed(mapQuestion, ["options", 2, "value"], { place: "place:yuri" });

const texts: readonly [string, unknown, Path, string, readonly string[]][] = [
  // What a piece stands for is what its text says.
  ["an event by its name", orderQuestion, ["items", 0, "text"], "The talks in Northport", []],
  [
    "an event by the place of another",
    orderQuestion,
    ["items", 0, "text"],
    "The talks in Southport",
    ["unsupported-name", "option-text-mismatch"],
  ],
  [
    "an event by the name of another",
    orderQuestion,
    ["items", 0, "text"],
    "The Pact of Eastport",
    ["option-text-mismatch", "same-text-twice"],
  ],
  [
    "an event by those who chaired it",
    orderQuestion,
    ["items", 0, "text"],
    "What Anna Berg and Jon Holm chaired",
    ["unsupported-name", "unsupported-name"],
  ],
  ["a document by its other name", orderQuestion, ["items", 2, "text"], "The fishing pact", []],
  [
    "a document by its form and its parties",
    orderQuestion,
    ["items", 2, "text"],
    "The pact of Norland and Sudland",
    [],
  ],
  [
    "a document by one of its parties",
    orderQuestion,
    ["items", 2, "text"],
    "The letter of Norland",
    ["option-text-mismatch"],
  ],
  [
    "a statement in other words",
    positionsQuestion,
    ["items", 1, "text"],
    "Nobody wants to pay",
    ["option-text-mismatch"],
  ],
  ["a statement as it is told", positionsQuestion, ["items", 0, "text"], norlandOnFishing.says, ["answer-in-text"]],
  [
    "a word of another",
    usedByQuestion,
    ["options", 0, "text"],
    "Sudland's",
    ["option-text-mismatch", "same-text-twice"],
  ],
  ["a place by one of its names", amongQuestion, ["options", 0, "text"], "Etorofu", []],
  ["an outline by the name of another", mapQuestion, ["options", 2, "text"], "Kunashir", ["option-text-mismatch"]],
  ["an outline by a name of its own", yuriQuestion, ["options", 2, "text"], "Yuri", []],
  [
    "a key by another name",
    typedQuestion,
    ["key", "text"],
    "Ida Falk",
    ["main-name-missing", "option-text-mismatch", "same-text-twice"],
  ],
  ["a date by another", timelineQuestion, ["key", "text"], "12 May 1979", ["unsupported-date", "option-text-mismatch"]],
  ["words by others", wordsQuestion, ["options", 0, "text"], "open and free", ["option-text-mismatch"]],
  [
    "a group by the name of the other",
    positionsQuestion,
    ["groups", 0, "text"],
    "Sudland",
    ["option-text-mismatch", "same-text-twice"],
  ],
  [
    "a source by another",
    sourcesQuestion,
    ["rights", 0, "text"],
    "Northwire",
    ["unsupported-name", "option-text-mismatch"],
  ],
  ["a kind by another", kindsQuestion, ["groups", 0, "text"], "As a report", ["option-text-mismatch"]],
  // Nothing gives away where it belongs.
  ["the month of an item", orderQuestion, ["items", 0, "text"], "The talks of October 2000", ["answer-in-text"]],
  ["the month of a left", datesQuestion, ["lefts", 0, "text"], "The talks of October 2000", ["answer-in-text"]],
  ["the decade of a left", datesQuestion, ["lefts", 1, "text"], "The Pact of Eastport of 1978", ["answer-in-text"]],
  [
    "the place of an option",
    placesQuestion,
    ["options", 1, "text"],
    "Ida Falk's visit to Northport",
    ["answer-in-text"],
  ],
  [
    "the date of the right option",
    datedQuestion,
    ["options", 0, "text"],
    "The Pact of Eastport (1978)",
    ["answer-in-text"],
  ],
  [
    "the key in the stem",
    typedQuestion,
    ["stem"],
    "Which President of Norland in October 2000 was called Dahl?",
    ["answer-in-stem"],
  ],
  [
    "the year in the stem",
    timelineQuestion,
    ["stem"],
    "From which year is the Pact of Eastport, of 12 May 1978?",
    ["answer-in-stem"],
  ],
  [
    "the month in the stem",
    yearQuestion,
    ["stem"],
    "In which year did Erik Dahl and Ida Falk, in August 1997, promise a treaty?",
    ["answer-in-stem"],
  ],
  [
    "one who presided in the stem",
    presidedQuestion,
    ["stem"],
    "Who presided over the talks, Anna Berg for instance?",
    ["answer-in-stem"],
  ],
  ["the groups in the stem", positionsQuestion, ["stem"], "Is it Norland or Sudland that holds this?", []],
  // Speakers, hedges and plans.
  [
    "words without their speaker",
    wordsQuestion,
    ["stem"],
    "How did the sides leave the draft of 1978?",
    ["speaker-dropped"],
  ],
  [
    "an explanation without the speaker",
    gapQuestion,
    ["explanation"],
    "The sides left the draft of 1978 open.",
    ["speaker-dropped"],
  ],
  ["an explanation that leaves the statements out", kindsQuestion, ["explanation"], "Each is told once.", []],
  [
    "an explanation that drops a hedge",
    kindsQuestion,
    ["explanation"],
    "It is that the talks brought the sides closer.",
    ["hedge-dropped"],
  ],
  [
    "feedback that drops a hedge",
    kindsQuestion,
    ["items", 1, "feedback"],
    "So the talks brought the sides closer.",
    ["hedge-dropped"],
  ],
  [
    "a stem that takes a plan for done",
    placesQuestion,
    ["stem"],
    "Which of these took place in Northport?",
    ["plan-in-past-tense"],
  ],
  [
    "an item that takes a plan for done",
    orderQuestion,
    ["items", 1, "text"],
    "Ida Falk met Erik Dahl",
    ["unsupported-name", "plan-in-past-tense"],
  ],
  [
    "feedback that takes a plan for done",
    orderQuestion,
    ["items", 1, "feedback"],
    "Ida Falk visited Northport.",
    ["plan-in-past-tense"],
  ],
  [
    "feedback without a word of planning",
    orderQuestion,
    ["items", 1, "feedback"],
    "It was Ida Falk's.",
    ["plan-in-past-tense"],
  ],
  // Names, dates, quotations and loaded words, wherever they stand.
  [
    "a strange name in a group",
    kindsQuestion,
    ["groups", 0, "text"],
    "As a plain statement of Otto Lind's",
    ["unsupported-name"],
  ],
  [
    "a strange date in an item",
    orderQuestion,
    ["items", 2, "text"],
    "The Pact of Eastport of 1956",
    ["unsupported-date", "option-text-mismatch"],
  ],
  ["a quotation in feedback", datesQuestion, ["lefts", 0, "feedback"], "It was “once”.", ["unsupported-quotation"]],
  ["a contested word that is asked about", usedByQuestion, ["explanation"], "Norland says “Inner Sea”.", []],
  [
    "a contested word that is not",
    byQuestion,
    ["explanation"],
    "Norland says “Inner Sea”.",
    ["unsupported-name", "unsupported-quotation"],
  ],
  ["a loaded word in an item", datesQuestion, ["lefts", 0, "feedback"], "The talks were about a row.", ["loaded-term"]],
  ["a catch-all among several options", amongQuestion, ["options", 1, "text"], "None of these", ["catch-all-option"]],
  ["a negative stem", datesQuestion, ["stem"], "Which date is not that of each?", ["negative-stem"]],
  [
    "the article in background",
    backgroundQuestion,
    ["options", 0, "feedback"],
    "The article says so.",
    ["speaks-of-article"],
  ],
  [
    "the article's month in background",
    backgroundQuestion,
    ["explanation"],
    "They met in Viking before October 2000.",
    ["unsupported-date"],
  ],
];

test.each(texts)("reads %s", (_, question, path, text, expected) => {
  expect(codes(changed(question, path, text))).toEqual(expected);
});

test("a document is not told by its form and its parties where another is like it", () => {
  const another: Fact = { ...pact, id: "instrument:another", name: "the Pact of Westport", alsoCalled: [] };
  const question = changed(orderQuestion, ["items", 2, "text"], "The pact of Norland and Sudland");
  expect(codes(question, withMatters(another))).toEqual(["option-text-mismatch"]);
});

test("sides may be called this side and the other one, so that a position does not tell whose it is", () => {
  const aboutBoth: Fact = {
    ...norlandOnFishing,
    says: "According to a Norlandic newspaper report, Norland believes that Norland may fish where Sudland does.",
    content: "Norland may fish where Sudland does",
  };
  const worded = (text: string) =>
    codes(changed(positionsQuestion, ["items", 0, "text"], text), withMatters(aboutBoth));
  expect(worded("This side may fish where the other side does")).toEqual([]);
  expect(worded("The other side may fish where this side does")).toEqual(["option-text-mismatch"]);
  expect(worded("Norland may fish where the other side does")).toEqual(["option-text-mismatch", "answer-in-text"]);
});

const sentences: readonly [string, unknown, Path, unknown, readonly string[]][] = [
  [
    "another beginning",
    gapQuestion,
    ["sentence", "before"],
    "As told by the ",
    ["right-option-unproven", "sentence-mismatch"],
  ],
  [
    "the speaker left out",
    contrastGapQuestion,
    ["sentence", "before"],
    "The sides left the draft of 1978 ",
    ["sentence-mismatch", "speaker-dropped"],
  ],
  [
    "another date",
    gapInActQuestion,
    ["sentence", "after"],
    " renounced the fishing pact in 1991.",
    ["right-option-unproven", "unsupported-date"],
  ],
  [
    "the key once more",
    gapInActQuestion,
    ["sentence", "after"],
    " renounced the fishing pact in 1990, as a Norlandic act.",
    ["right-option-unproven", "answer-in-sentence"],
  ],
];

test.each(sentences)("reads a sentence with a gap and %s", (_, question, path, value, expected) => {
  expect(codes(changed(question, path, value))).toEqual(expected);
});

const answers: readonly [string, unknown, Path, unknown, readonly string[]][] = [
  ["initials", typedQuestion, ["key", "expected", "accepts", 1], "E Dahl", []],
  ["the family name first", typedQuestion, ["key", "expected", "accepts", 1], "DAHL  ERIK", []],
  ["the given name alone", typedQuestion, ["key", "expected", "accepts", 1], "Erik", ["accepts-other-name"]],
  [
    "somebody else",
    typedQuestion,
    ["key", "expected", "accepts", 1],
    "Falk",
    ["accepts-other-name", "form-of-another", "form-of-another"],
  ],
  ["somebody else's initial", typedQuestion, ["key", "expected", "accepts", 1], "I. Dahl", ["accepts-other-name"]],
  ["a foil by another name", typedQuestion, ["foils", 0, "expected", "accepts", 1], "Berg", ["accepts-other-name"]],
  [
    "a foil by the name of the key",
    typedQuestion,
    ["foils", 0, "expected", "accepts", 1],
    "Dahl",
    ["accepts-other-name", "form-of-another"],
  ],
  [
    "the government by its adjective alone",
    gapInActQuestion,
    ["key", "expected", "accepts", 1],
    "Norlandic",
    ["accepts-other-name"],
  ],
  [
    "the government by its adjective",
    gapInActQuestion,
    ["key", "expected", "accepts", 1],
    "the Norlandic government",
    [],
  ],
  [
    "other words than those left out",
    contrastGapQuestion,
    ["key", "expected", "accepts", 0],
    "ajar",
    ["accepts-other-name", "main-name-missing"],
  ],
  ["a name for a date", timelineQuestion, ["key", "expected"], { form: "words" }, ["malformed"]],
];

test.each(answers)("of what is accepted: %s", (_, question, path, value, expected) => {
  expect(codes(changed(question, path, value))).toEqual(expected);
});

const witnesses: readonly [string, unknown, Path, unknown, readonly string[]][] = [
  ["an article's statement in background", byQuestion, ["about"], "background", ["other-witness"]],
  ["a page's statement in a question about the article", backgroundQuestion, ["about"], "article", ["other-witness"]],
  ["a page under another name", backgroundQuestion, ["cites", 0, "label"], "Almanack", ["citation-mismatch"]],
  ["a page at another address", backgroundQuestion, ["cites", 0, "address"], "b.test", ["citation-mismatch"]],
  ["a page that there is not", backgroundQuestion, ["cites", 0, "source"], "source:nothing", ["citation-mismatch"]],
  ["a sentence for what a page tells", backgroundQuestion, ["cites"], byQuestion.cites, ["citation-mismatch"]],
  ["statuses that leave one out", placesQuestion, ["statuses"], ["stated"], ["status-mismatch"]],
  ["statuses of which one is not told", documentQuestion, ["statuses"], ["stated", "planned"], ["status-mismatch"]],
  ["a proof that is not asked", placesQuestion, ["asked"], ["event:talks#where"], ["asked-statement-missing"]],
  [
    "what is asked and proves nothing",
    datesQuestion,
    ["asked"],
    [...datesQuestion.asked, "event:promise#when"],
    ["asked-statement-mismatch"],
  ],
  [
    "an end of another type",
    placesQuestion,
    ["asks", "with"],
    { actor: "government:norland" },
    ["value-of-other-type"],
  ],
  [
    "a group of another type",
    kindsQuestion,
    ["groups", 0, "value"],
    { speaker: "the writer" },
    ["value-of-other-type"],
  ],
  [
    "an item of another type",
    datesQuestion,
    ["lefts", 0, "value"],
    { statement: "claim:progress" },
    ["value-of-other-type"],
  ],
  [
    "a statement that there is not",
    kindsQuestion,
    ["items", 0, "value"],
    { statement: "claim:nothing" },
    ["unknown-statement"],
  ],
  [
    "a place that neither facts nor map have",
    mapQuestion,
    ["options", 2, "value"],
    { place: "place:nowhere" },
    ["unknown-fact"],
  ],
];

test.each(witnesses)("of what it rests on: %s", (_, question, path, value, expected) => {
  expect(codes(changed(question, path, value))).toEqual(expected);
});

test("one who says so in a stem is no answer to a true-or-false question, and none to a question about its kind", () => {
  expect(codes(asToldQuestion)).toEqual([]);
  expect(codes(statusQuestion)).toEqual([]);
  expect(codes(whereQuestion)).toEqual([]);
  expect(codes(documentQuestion, withMatters(draftOpen))).toEqual([]);
});

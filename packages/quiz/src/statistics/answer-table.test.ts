import { expect, test } from "vitest";
import { type Correction, worthOf } from "../correction/correction.ts";
import { oneOfEachKind } from "../kinds/testing/invented-questions.ts";
import { placed } from "../placed.ts";
import type { QuestionKind } from "../question/question.ts";
import { randomFrom } from "../random.ts";
import { rightAnswer } from "../right-answer.ts";
import { type Answered, answerTable } from "./answer-table.ts";
import { findingOf } from "./finding.ts";
import { itemStatistics } from "./item-statistics.ts";

const asMade: Correction = { kind: "as made" };

function invented(kind: QuestionKind) {
  const question = oneOfEachKind.find((one) => one.kind === kind);
  if (!question) throw new TypeError(`No invented question is a ${kind}.`);
  return question;
}

const single = invented("single choice");
const chosen = (option: string | undefined, third: Answered["third"]): Answered => ({
  question: single,
  answer: option === undefined ? undefined : { option },
  third,
});

test("options are counted by thirds, and so is who left the question out", () => {
  const table = answerTable(
    single,
    [chosen("a", "upper"), chosen("b", "upper"), chosen("b", "lower"), chosen(undefined, "middle")],
    asMade,
  );
  expect(table.rows.map(({ id, students }) => [id, students])).toContainEqual(["b", { upper: 1, middle: 0, lower: 1 }]);
  expect(table).toMatchObject({
    unanswered: { upper: 0, middle: 1, lower: 0 },
    students: { upper: 2, middle: 1, lower: 1 },
  });
});

test.each(["tea", "milk", "rain"])(
  "whatever order a student saw (%s), an option is counted as the same one",
  (seed) => {
    const shown = placed(single, randomFrom(seed));
    const table = answerTable(single, [{ question: shown, answer: rightAnswer(shown), third: "upper" }], asMade);
    expect(table.rows.filter(({ students }) => students.upper > 0)).toMatchObject([{ right: true }]);
  },
);

test("what is typed is one answer in whatever case and accents, the commonest form shown, most given first", () => {
  const question = invented("type the answer");
  const table = answerTable(
    question,
    ["Elsewhere", "elsewhere", "elsewhere", "Nowhere"].map((text) => ({ question, answer: { text }, third: "middle" })),
    asMade,
  );
  expect(table.rows.map(({ text, students }) => [text, students.middle])).toEqual([
    ["elsewhere", 3],
    ["Nowhere", 1],
  ]);
});

test.each<QuestionKind>(["put in order", "match pairs", "sort into groups"])(
  "of a question that is a %s, each thing is counted where it was put rightly",
  (kind) => {
    const question = invented(kind);
    const table = answerTable(question, [{ question, answer: rightAnswer(question), third: "lower" }], asMade);
    expect(table.counts).toBe("rightly placed");
    expect(table.rows.every(({ students }) => students.lower === 1)).toBe(true);
  },
);

const thirds = ["upper", "upper", "upper", "middle", "middle", "middle", "lower", "lower", "lower"] as const;

/** The finding on a question whose option each student chose, from the best to the last. */
function findingFor(options: string, correction = asMade) {
  const answered = [...options].map((option, index) => chosen(option, thirds[index] ?? "middle"));
  const points = answered.map(({ answer }, index) => [
    worthOf(single, answer, correction)?.credit ?? 0,
    (9 - index) / 10,
  ]);
  const [statistics] = itemStatistics(points);
  return statistics && findingOf(answerTable(single, answered, correction), statistics);
}

test.each([
  ["an option that misled the best", "aabcbbbcb", { code: "misled the upper third", row: { id: "a" } }],
  ["an option that more chose than the key", "bbbaacaaa", { code: "preferred to the key", row: { id: "a" } }],
  ["a question that all had right", "bbbbbbbbb", { code: "everybody right" }],
])("%s is told", (_, options, finding) => {
  expect(findingFor(options)).toMatchObject(finding);
});

test.each([
  ["all is as it should be", "bbbbbacac"],
  ["there are eight students", "aabcbbbc"],
])("nothing is said where %s", (_, options) => {
  expect(findingFor(options)).toBe(null);
});

test("an option that was accepted afterwards misleads nobody", () => {
  const option = single.kind === "single choice" ? single.options[0] : undefined;
  const correction: Correction = { kind: "also right", texts: [option?.text ?? ""] };
  expect(findingFor("aabbbbbcb", correction)).toBe(null);
});

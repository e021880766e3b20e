import { grade, keyText, questionKinds, rightAnswer } from "@communique/quiz";
import { expect, test } from "vitest";
import { bankAbout } from "./bank.ts";
import { backOf, feedbackOn } from "./lesson.ts";
import { questionOf, rightIn } from "./testing/answers.ts";

const questions = (["article", "background"] as const).flatMap((about) => bankAbout(about).questions());
const texts = (paragraphs: ReturnType<typeof feedbackOn>) => paragraphs.map(({ text }) => text);

function feedbackTo(question: (typeof questions)[number], answer: unknown) {
  const graded = grade(question, answer);
  if (graded.verdict === "unreadable") throw new Error(graded.problem.message);
  return texts(feedbackOn(question, graded));
}

test("feedback on the right answer of any question tells that, a reason, each kind of statement and each sentence", () => {
  for (const question of questions) {
    const told = feedbackTo(question, rightAnswer(question));
    expect(told[0]).toBe("Right.");
    expect(told[1]).toMatch(/^(?:Why|First) .+: ./);
    expect(told.filter((text) => /^(?:Why not|Missed)/.test(text))).toEqual([]);
    const kinds = told.find((text) => /^Kinds? of statement: /.test(text));
    for (const status of question.statuses) expect(kinds).toContain(`${status} (`);
    for (const { label } of question.cites) expect(told.at(-1)).toContain(label);
  }
});

test("feedback on any wrong option tells the right one, why it is, and why the wrong one is not", () => {
  for (const question of questions) {
    if (!("options" in question) || question.kind === "several right") continue;
    const key = question.options.find(({ because }) => because.verdict === "right");
    for (const wrong of question.options.filter((option) => option !== key)) {
      const [verdict, ...lesson] = feedbackTo(question, { option: wrong.id });
      expect(verdict).toBe(`Not right. The right answer is ${key?.id}: ${key?.text}.`);
      expect(lesson.slice(0, 2)).toEqual([
        `Why ${key?.id}: ${key?.feedback}`,
        `Why not ${wrong.id}: ${wrong.feedback}`,
      ]);
    }
  }
});

test("what there is to learn is told, and told once", () => {
  for (const question of questions) {
    const told = feedbackTo(question, rightAnswer(question)).join("\n");
    if (!told.includes(question.explanation)) {
      const reasons = told.split("\n").map((line) => line.slice(line.indexOf(": ") + 2));
      const untold = reasons.reduce((rest, reason) => rest.replace(reason, ""), question.explanation);
      expect(untold.trim()).toBe("");
    }
    expect(told.split(question.explanation).length).toBeLessThanOrEqual(2);
  }
});

test("an answer that is partly right is told what it is worth, and what it missed", () => {
  const question = questionOf("several right");
  const [right, missed] = question.options.filter(({ because }) => because.verdict === "right");
  const [verdict, ...lesson] = feedbackTo(question, { options: [right?.id] });
  expect(verdict).toMatch(/^Partly right, worth \d\d % of a right answer\. The right answer is /);
  expect(verdict).toContain(`${rightIn(question)}: ${keyText(question)}.`);
  expect(lesson).toContain(`Why ${right?.id}: ${right?.feedback}`);
  expect(lesson).toContain(`Missed ${missed?.id}: ${missed?.feedback}`);
});

test("a pair that is missed is told as it should be", () => {
  const question = questionOf("match pairs");
  const [one, other, ...rest] = question.pairs;
  if (!other) throw new Error("the question has no two pairs");
  const crossed = [{ left: one.left, right: other.right }, { left: other.left, right: one.right }, ...rest];
  const told = feedbackTo(question, { pairs: crossed });
  for (const { left, right } of [one, other]) expect(told.join("\n")).toContain(`Missed ${left}${right}: `);
  for (const { left, right } of rest) expect(told.join("\n")).toContain(`Why ${left}${right}: `);
});

test("the items of an order are told from the earliest to the latest", () => {
  const question = questionOf("put in order");
  const told = feedbackTo(question, { order: question.order.toReversed() });
  const [first, ...others] = question.order;
  const starts = told.slice(1, 1 + question.order.length).map((text) => text.slice(0, text.indexOf(":")));
  expect(starts).toEqual([`First ${first}`, ...others.map((id) => `Then ${id}`)]);
});

test("a date that is off tells what of it is right", () => {
  const question = questionOf("place on the timeline");
  expect(feedbackTo(question, { date: "1957" })[1]).toBe("The decade is right; the year is earlier.");
});

test("a wrong answer that was foreseen is told why it is not the one", () => {
  const question = questions.find(
    ({ kind, ...other }) => kind === "type the answer" && "foils" in other && other.foils[0],
  );
  if (question?.kind !== "type the answer") throw new Error("no question has a foil");
  const [foil] = question.foils;
  expect(feedbackTo(question, { text: foil?.text })).toContain(`Why not ${foil?.text}: ${foil?.feedback}`);
});

test.each(questionKinds)(
  "the back of a card of the kind “%s” begins with the answer, and no reason has a letter",
  (kind) => {
    const question = questionOf(kind);
    const [answer, ...lesson] = texts(backOf(question));
    const key = keyText(question);
    expect(answer).toBe(kind === "find on the map" ? `${rightIn(question)}: ${key}` : key);
    expect(lesson.filter((text) => /^(?:Why|Missed|First|Then) /.test(text))).toEqual([]);
    expect(lesson.join("\n")).toContain("of statement: ");
  },
);

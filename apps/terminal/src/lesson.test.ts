import { keyOf } from "@communique/quiz";
import { expect, test } from "vitest";
import { bank } from "./bank.ts";
import { backOf, feedbackOn } from "./lesson.ts";

const texts = (paragraphs: ReturnType<typeof feedbackOn>) => paragraphs.map(({ text }) => text);

test("feedback on any option of any question tells the verdict in words, the reasons, the kind and the sentence", () => {
  for (const question of bank.questions) {
    const key = keyOf(question);
    for (const option of question.options) {
      const [verdict, ...lesson] = texts(feedbackOn(question, option.id));
      const isKey = option === key;
      expect(verdict).toBe(isKey ? "Right." : `Not right. The right answer is ${key.id}: ${key.text}.`);
      expect(lesson).toContain(`Why ${key.id}: ${key.feedback}`);
      if (!isKey) expect(lesson).toContain(`Why not ${option.id}: ${option.feedback}`);
      expect(lesson.join("\n")).toContain(`Kind of statement: ${question.statuses[0]} (`);
      expect(lesson.at(-1)).toContain(question.cites[0].label);
    }
  }
});

test("what there is to learn is told, and not again where a reason tells it", () => {
  for (const question of bank.questions) {
    for (const { id } of question.options) {
      const told = texts(feedbackOn(question, id));
      const isReason = told.some((text) => text.startsWith("Why ") && text.includes(question.explanation));
      expect(told.includes(question.explanation)).toBe(!isReason);
    }
  }
});

test("the back of a card begins with the answer", () => {
  for (const question of bank.questions) {
    const [answer, reason] = texts(backOf(question));
    expect([answer, reason]).toEqual([keyOf(question).text, keyOf(question).feedback]);
  }
});

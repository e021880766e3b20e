import { backgroundFacts } from "@communique/domain/background";
import { articleFacts } from "@communique/domain/facts";
import { questionsFrom } from "@communique/quiz";
import { expect, test } from "vitest";
import { groundsOf } from "./grounds.ts";

const questions = [...questionsFrom(articleFacts), ...questionsFrom(backgroundFacts)];

test("every place that a question cites is among its grounds once, and every kind of statement at some of them", () => {
  for (const question of questions) {
    const grounds = groundsOf(question);
    const places = grounds.flatMap(({ cites }) => cites);
    expect(new Set(places)).toEqual(new Set(question.cites));
    expect(places).toHaveLength(question.cites.length);
    expect(new Set(grounds.flatMap(({ statuses }) => statuses))).toEqual(new Set(question.statuses));
  }
});

test("each place has the kinds of the statements that stand there, and places of the same kinds are together", () => {
  const asked = ["claim:steps-unexpected", "claim:no-new-proposals", "claim:declaration-in-effect"];
  const question = questions.find((one) => one.asked.join() === asked.join());
  const grounds = question ? groundsOf(question) : [];
  expect(grounds.map(({ cites, statuses }) => [cites.map(({ label }) => label), statuses])).toEqual([
    [["Monitor 6/201 ¶1.1"], ["inferred"]],
    [["Monitor 6/201 ¶2.2", "Monitor 6/201 ¶5.1"], ["attributed"]],
  ]);
});

test("of a statement that is no longer told nobody knows where it stood", () => {
  const question = questions.find(({ cites, statuses }) => cites.length > 1 && statuses.length > 1);
  if (!question) throw new TypeError("No question asks statements of two kinds.");
  const grounds = groundsOf({ ...question, asked: [...question.asked, "claim:that-was-taken-back"] });
  expect(grounds).toEqual([{ cites: question.cites, statuses: question.statuses }]);
});

import { articleFacts } from "@communique/domain/facts";
import { expect, test } from "vitest";
import { audit } from "../audit/audit.ts";
import { questionsFrom } from "../bank.ts";
import { grade } from "../grade.ts";
import { rightAnswer } from "../right-answer.ts";
import { isSwappable, otherWrongOptions, type Swappable, swapped } from "./other-wrong-options.ts";

const bank = questionsFrom(articleFacts);
const wrongIn = (question: Swappable) => question.options.find(({ because }) => because.verdict === "wrong")?.id ?? "";
const offersFor = (question: Swappable, option = wrongIn(question)) => [
  ...otherWrongOptions({ question, option, bank, facts: articleFacts }),
];

test.each(["office holder", "event partner", "event when", "several said", "several told as", "several positions"])(
  "of “%s”, some wrong options have others, each proved wrong, and the answer stays",
  (recipe) => {
    const offered = bank
      .filter((question) => isSwappable(question) && question.recipe === recipe)
      .slice(0, 4)
      .flatMap((question) =>
        offersFor(question as Swappable).map((offer) => ({ question: question as Swappable, offer })),
      );
    expect(offered.length).toBeGreaterThan(0);
    for (const { question, offer } of offered) {
      const other = swapped(question, { [offer.option.id]: offer.option });
      expect(audit(other, articleFacts)).toEqual([]);
      expect(other).not.toEqual(question);
      expect(grade(other, rightAnswer(question))).toMatchObject({ verdict: "right" });
    }
  },
);

test("a time is as exact as the one whose place it takes, and nobody is offered whom the stem names", () => {
  for (const question of bank.filter(isSwappable).filter(({ recipe }) => /^event (?:when|met)$/.test(recipe))) {
    const gone = question.options.find(({ id }) => id === wrongIn(question));
    for (const { option } of offersFor(question)) {
      expect(question.stem).not.toContain(option.text);
      const [own, other] = [option.value, gone?.value].map((value) => value && "when" in value && value.when.precision);
      expect(own).toBe(other);
    }
  }
});

test("no option is offered that is right, that stands there already, or twice", () => {
  for (const question of bank
    .filter(isSwappable)
    .filter(({ recipe }) => recipe === "several told as")
    .slice(0, 3)) {
    const texts = offersFor(question).map(({ option }) => option.text);
    expect(new Set([...texts, ...question.options.map(({ text }) => text)]).size).toBe(
      texts.length + question.options.length,
    );
    const right = question.options.find(({ because }) => because.verdict === "right")?.id;
    expect(offersFor(question, right)).toEqual([]);
    expect(offersFor(question, "z")).toEqual([]);
  }
});

test("one that is asked for by its source is found by itself, and nothing under another", () => {
  const question = bank.find(({ recipe }) => recipe === "several told as") as Swappable;
  const wanted = { question, option: wrongIn(question), bank, facts: articleFacts };
  const offers = offersFor(question);
  for (const offer of offers) expect([...otherWrongOptions({ ...wanted, source: offer.source })]).toEqual([offer]);
  expect(offers.length).toBeGreaterThan(1);
  expect([...otherWrongOptions({ ...wanted, source: `${question.id}/a` })]).toEqual([]);
});

test("where hardly anything fits, that is found while one waits", () => {
  const questions = bank.filter(isSwappable).filter(({ asks: { relation } }) => relation === "words");
  const begun = performance.now();
  const offers = questions.flatMap((question) => offersFor(question));
  expect((performance.now() - begun) / questions.length).toBeLessThan(120);
  expect(offers.length).toBeLessThan(questions.length);
});

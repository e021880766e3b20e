import * as fc from "fast-check";
import { expect, test } from "vitest";
import { grade } from "./grade.ts";
import { oneOfEachKind } from "./kinds/testing/invented-questions.ts";
import type { Grade } from "./kinds/verdict.ts";
import type { Question } from "./question/question.ts";

const ids = fc.constantFrom("a", "b", "c", "d", "e", "1", "2", "3", "4", "z", "", "__proto__", "constructor");
const texts = fc.oneof(
  ids,
  fc.constantFrom("Lindqvist", "lindqist", "Bergström", "3 April 1900", "3/4/1900", "1900-04-03", "1900-02-30", "1900"),
  fc.string(),
);
const loose = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 9, arbitrary }, { weight: 1, arbitrary: fc.jsonValue() });
const lists = <T>(element: fc.Arbitrary<T>) => loose(fc.array(loose(element), { maxLength: 6 }));
const letters = ["a", "b", "c", "d"];
const orders = fc.shuffledSubarray(letters, { minLength: 3 });
const numbers = fc.shuffledSubarray(["1", "2", "3", "4"], { minLength: 4 });
const pairs = numbers.map((rights) => rights.map((right, place) => ({ left: letters[place], right })));
const places = fc
  .tuple(...letters.map((item) => fc.record({ item: fc.constant(item), group: fc.constantFrom("1", "2") })))
  .map((all) => all as object[]);
const days = fc.date({ min: new Date("1900-03-25"), max: new Date("1900-04-10"), noInvalidDate: true });
const nearAnswers = fc.oneof(
  fc.record({ option: loose(ids) }),
  fc.record({ options: fc.oneof(lists(ids), fc.subarray(["a", "b", "c", "d", "e"])) }),
  fc.record({ text: loose(texts) }),
  fc.record({
    date: fc.oneof(
      loose(texts),
      days.map((day) => day.toISOString().slice(0, 10)),
    ),
  }),
  fc.record({ order: fc.oneof(lists(ids), orders) }),
  fc.record({ pairs: fc.oneof(lists(fc.record({ left: loose(ids), right: loose(ids) })), pairs) }),
  fc.record({ places: fc.oneof(lists(fc.record({ item: loose(ids), group: loose(ids) })), places) }),
);

function expectSound(graded: Grade, question: Question) {
  if (graded.verdict === "unreadable") {
    const { message, hint } = graded.problem;
    if (!(message.endsWith(".") && hint.endsWith("."))) throw new Error(`${question.kind}: ${message} ${hint}`);
    return;
  }
  const { verdict, credit } = graded;
  const worth = credit === 1 ? "right" : credit === 0 ? "wrong" : "partly right";
  if (!(credit >= 0 && credit <= 1 && verdict === worth)) throw new Error(`${question.kind}: ${verdict}, ${credit}`);
}

test("a hundred thousand JSON values are graded, or unreadable", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom(...oneOfEachKind), (answer, question) => {
      expectSound(grade(question, answer), question);
    }),
    { numRuns: 100_000 },
  );
});

test("answers that are nearly valid are right, wrong and unreadable by a question of each kind", () => {
  const verdicts = new Set<string>();
  fc.assert(
    fc.property(nearAnswers, (answer) => {
      for (const question of oneOfEachKind) {
        const graded = grade(question, answer);
        expectSound(graded, question);
        verdicts.add(`${question.kind}: ${graded.verdict}`);
      }
    }),
    { numRuns: 15_000 },
  );
  for (const { kind } of oneOfEachKind) {
    for (const verdict of ["right", "wrong", "unreadable"]) expect(verdicts).toContain(`${kind}: ${verdict}`);
  }
});

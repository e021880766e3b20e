import * as fc from "fast-check";
import { expect, test } from "vitest";
import { grade } from "./grade.ts";
import { keyText } from "./key-text.ts";
import { inventedQuestions, oneOfEachKind } from "./kinds/testing/invented-questions.ts";
import { placed } from "./placed.ts";
import { publicView } from "./public-view.ts";
import { partsOf } from "./question/parts-of.ts";
import type { Question, QuestionKind } from "./question/question.ts";
import { type Random, randomFrom } from "./random.ts";
import { rightAnswer } from "./right-answer.ts";

test.each(oneOfEachKind)("a question that is placed asks the same as before: $kind", (question) => {
  const texts = (of: Question) => partsOf(of).map(({ id: _, ...part }) => JSON.stringify(part));
  fc.assert(
    fc.property(fc.string(), (seed) => {
      const other = placed(question, randomFrom(seed));
      expect(texts(other).sort()).toEqual(texts(question).sort());
      expect(keyText(other).split("; ").sort()).toEqual(keyText(question).split("; ").sort());
      expect(grade(other, rightAnswer(other))).toMatchObject({ verdict: "right", credit: 1 });
      expect(other.id).toBe(question.id);
    }),
  );
});

test.each<[QuestionKind, object]>([
  ["single choice", { options: ["a", "b", "c", "d"] }],
  ["several right", { options: ["a", "b", "c", "d", "e"] }],
  ["put in order", { items: ["a", "b", "c", "d"] }],
  ["match pairs", { lefts: ["a", "b", "c", "d"], rights: ["1", "2", "3", "4"] }],
  ["sort into groups", { items: ["a", "b", "c", "d"], groups: ["1", "2"] }],
  ["find on the map", { options: ["a", "b"] }],
])("what a question of the kind %s shows is named by its place", (kind, ids) => {
  const question = placed(inventedQuestions[kind], randomFrom("tea"));
  const idsOf = (things: unknown) => (things as readonly { readonly id: string }[]).map(({ id }) => id);
  const view = Object.entries(publicView(question)).filter(([, things]) => Array.isArray(things));
  expect(Object.fromEntries(view.map(([name, things]) => [name, idsOf(things)]))).toEqual(ids);
});

test.each(["true or false", "fill the gap", "type the answer", "place on the timeline"] as const)(
  "a question of the kind %s has nothing to be placed",
  (kind) => {
    const { id: _, ...rest } = inventedQuestions[kind];
    expect(placed(inventedQuestions[kind], randomFrom("tea"))).toMatchObject(rest);
  },
);

test("groups keep their order", () => {
  const { groups } = placed(
    inventedQuestions["sort into groups"],
    randomFrom("tea"),
  ) as (typeof inventedQuestions)["sort into groups"];
  expect(groups.map(({ text }) => text)).toEqual(["mayor", "clerk"]);
});

/** Draws these numbers one after the other. */
function scripted(numbers: readonly number[]): Random {
  let drawn = 0;
  return { below: (below) => (numbers[drawn++] ?? 0) % below };
}

/** What a generator of chance may draw for four things to be mixed: each of these as likely as any other. */
const draws = [0, 1, 2, 3].flatMap((first) =>
  [0, 1, 2].flatMap((second) => [0, 1].map((third) => [first, second, third, 0])),
);

function textsShown(question: Question, draw: readonly number[], shown: "options" | "items" | "rights"): string {
  const view: object = publicView(placed(question, scripted(draw)));
  const things = (view as Record<string, readonly { readonly text: string }[]>)[shown] ?? [];
  return things.map(({ text }) => text).join(", ");
}

test.each([
  ["single choice", "options", []],
  ["sort into groups", "items", []],
  ["match pairs", "rights", [0, 0, 0, 0]],
] as const)("what a question of the kind %s shows is in each order equally often: %s", (kind, shown, before) => {
  const orders = draws.map((draw) => textsShown(inventedQuestions[kind], [...before, ...draw], shown));
  expect(new Set(orders).size).toBe(24);
});

test("items to be put in order are in each order but the right one equally often", () => {
  const question = inventedQuestions["put in order"];
  const solved = "the flood, the fair, the feast, the fire";
  const orders = draws.map((draw) => textsShown(question, [...draw, 0, 0, 0, 0], "items"));
  expect(orders).not.toContain(solved);
  // One draw of the 24 would be the right order: only then is drawn again, here with zeros.
  const again = orders[0];
  expect(orders.filter((order) => order === again)).toHaveLength(2);
  expect(new Set(orders).size).toBe(23);
});

test("two items may be in their order already", () => {
  const [one, two] = inventedQuestions["put in order"].items;
  if (!two) throw new Error("the question has four items");
  const question = { ...inventedQuestions["put in order"], items: [one, two], order: ["b", "a"] } as const;
  const orders = [[0], [1]].map((draw) => textsShown(question, draw, "items"));
  expect(orders).toEqual(["the fair, the fire", "the fire, the fair"]);
});

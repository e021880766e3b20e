import { rearrange } from "@communique/quiz";
import { expect, test } from "vitest";
import type { Service } from "../context.ts";
import { openTestService } from "../testing/browser.ts";
import { arrangedWithin } from "./arranged-within.ts";
import { keptShape, shapeIn, withoutEmptySections } from "./shape.ts";

async function bank(): Promise<Service["banks"]["article"]> {
  await using opened = await openTestService();
  return opened.service.banks.article;
}

const questions = (await bank()).questions().slice(0, 12);
const section = (id: string, at: number) => ({ id, at, title: id, instruction: "" });
const points = questions.map((_, place) => place / 2);
const seeds = Array.from({ length: 20 }, (_, index) => `seed ${index}`);

test("questions come in another order within their sections, and each is worth what it was", () => {
  const shape = { points, sections: [section("one", 2), section("none", 7), section("two", 7)] };
  const worth = new Map(questions.map(({ id }, place) => [id, points[place]]));
  const orders = seeds.map((seed) => {
    const arranged = arrangedWithin({ questions, shape }, seed);
    const ids = arranged.questions.map(({ id }) => id);
    for (const [from, until] of [
      [0, 2],
      [2, 7],
      [7, 12],
    ] as const) {
      expect(ids.slice(from, until).toSorted()).toEqual(
        questions
          .slice(from, until)
          .map(({ id }) => id)
          .toSorted(),
      );
    }
    expect(arranged.shape.points).toEqual(ids.map((id) => worth.get(id)));
    expect(arranged.shape.sections).toEqual(shape.sections);
    return ids.join();
  });
  expect(new Set(orders).size).toBeGreaterThan(10);
});

test("without sections the order is the one that the seed always gave, also where a heading stands before them all", () => {
  for (const sections of [[], [section("all", 0)]]) {
    expect(arrangedWithin({ questions, shape: { points, sections } }, "tea").questions).toEqual(
      rearrange(questions, "tea"),
    );
  }
});

test("what was kept without a shape is worth a point each, and nothing is kept of what is as usual", () => {
  expect(shapeIn({ title: "Thursday" }, 2)).toEqual({ points: [1, 1], sections: [] });
  expect(keptShape({ points: [1, 1], sections: [] })).toEqual({});
  const shape = { points: [1, 0.5], sections: [section("one", 1)] };
  expect(shapeIn({ title: "Thursday", ...keptShape(shape) }, 2)).toEqual(shape);
});

test("a section under which nothing stands is not given out", () => {
  const sections = [section("empty", 0), section("one", 0), section("two", 1), section("last", 3)];
  expect(withoutEmptySections({ points: [1, 1, 1], sections }).sections.map(({ id }) => id)).toEqual(["one", "two"]);
});

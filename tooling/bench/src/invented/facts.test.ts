import { articleFacts } from "@communique/domain/facts";
import { expect, test } from "vitest";
import { type Growth, inventedFacts } from "./facts.ts";

const growths: readonly Growth[] = ["more articles", "a longer article"];

test.each(growths)("three times the facts, as %s, are three times as many of each kind, or nearly", (growth) => {
  const counts = countsOf(inventedFacts({ times: 3, growth, seed: 1 }));
  for (const [kind, count] of Object.entries(countsOf(articleFacts))) {
    if (kind !== "article") expect(Math.abs((counts[kind] ?? 0) - 3 * count), kind).toBeLessThanOrEqual(3);
  }
});

test.each([
  ["more articles", 3],
  ["a longer article", 1],
] as const)("three times the facts, as %s, are told by so many articles: %d", (growth, articles) => {
  expect(countsOf(inventedFacts({ times: 3, growth, seed: 1 }))).toMatchObject({ article: articles });
});

test.each(growths)("no two facts of %s have one id, and the same seed gives the same facts", (growth) => {
  const facts = inventedFacts({ times: 3, growth, seed: 7 });
  expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
  expect(inventedFacts({ times: 3, growth, seed: 7 })).toEqual(facts);
  expect(inventedFacts({ times: 3, growth, seed: 8 })).not.toEqual(facts);
});

function countsOf(facts: readonly { readonly kind: string }[]): Readonly<Record<string, number>> {
  return Object.fromEntries([...Map.groupBy(facts, ({ kind }) => kind)].map(([kind, some]) => [kind, some.length]));
}

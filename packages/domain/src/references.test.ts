import fc from "fast-check";
import { expect, test } from "vitest";
import * as invented from "./invented-facts.ts";
import type { Fact } from "./model/fact.ts";
import { referencesOf, referredToFirst } from "./references.ts";

const { alder, alderAsEnvoy, arcadia, envoyOfArcadia, gazette } = invented;

test("the references of a fact are the facts in its fields, not those in theirs", () => {
  expect(referencesOf(alderAsEnvoy)).toEqual([alder, envoyOfArcadia, gazette]);
});

test("references come first; the rest stays as given", () => {
  expect(referredToFirst([alderAsEnvoy, arcadia])).toEqual([arcadia, alderAsEnvoy]);
  expect(referredToFirst([arcadia, alder])).toEqual([arcadia, alder]);
});

test("whatever the order, all facts are kept and none precedes its references", () => {
  const facts: readonly Fact[] = Object.values(invented);
  fc.assert(
    fc.property(fc.shuffledSubarray([...facts]), (given) => {
      const ordered = referredToFirst(given);
      expect(new Set(ordered)).toEqual(new Set(given));
      for (const [index, fact] of ordered.entries())
        for (const reference of referencesOf(fact)) expect(ordered.indexOf(reference)).toBeLessThan(index);
    }),
  );
});

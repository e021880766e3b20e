import { statementsIn } from "@communique/domain";
import { backgroundFacts } from "@communique/domain/background";
import { expect, test } from "vitest";
import { backgroundOf } from "./entries.ts";

const { entries, timeless, words } = backgroundOf(backgroundFacts);

test("every fact that the background tells stands somewhere, and once", () => {
  const shown = [...entries, ...entries.flatMap(({ told }) => told), ...timeless, ...words].map(({ fact }) => fact.id);
  expect(new Set(shown).size).toBe(shown.length);
  expect(new Set(shown)).toEqual(new Set(statementsIn(backgroundFacts).map(({ fact }) => fact.id)));
});

test("entries go from the earliest to the latest", () => {
  expect(entries[0]).toMatchObject({
    text: "The Treaty of Shimoda",
    time: "7 February 1855",
    details: [
      { name: "Old Style", value: "26 January 1855" },
      { name: "Between", value: "the Russian Empire and Japan" },
    ],
  });
  expect(entries.at(-1)?.time).toBe("25 March 2001");
});

test("those who did something together are each named by their country", () => {
  const signed = entries.find(({ fact }) => fact.id === "event:declaration-signed");
  expect(signed?.details).toContainEqual({ name: "By", value: "the Soviet Union and Japan" });
});

test("a claim stands with the dated thing that it is about, and on its pages", () => {
  const [shimoda] = entries;
  expect(shimoda?.told.map(({ fact }) => fact.id)).toContain("claim:border-of-1855");
  for (const { pages, text } of [...entries, ...timeless, ...words]) expect(pages, text).not.toEqual([]);
});

import { backgroundFacts } from "@communique/domain/background";
import { articleFacts } from "@communique/domain/facts";
import { islandOutlines, outlineProvenance } from "@communique/domain/geo";
import { expect, test } from "vitest";
import { countedTogether, islandsOf } from "./islands.ts";
import { linesTold } from "./lines-told.ts";
import { wordsToldOf } from "./told-of.ts";

const facts = [...articleFacts, ...backgroundFacts];
const islands = islandsOf({ facts, outlines: islandOutlines.features, absent: outlineProvenance.absent });

function island(anchor: string) {
  return islands.find((one) => one.anchor === anchor);
}

test("the four that are counted stand first, then each of the Habomai, once", () => {
  expect(islands.slice(0, 4).map(({ anchor }) => anchor)).toEqual(["shikotan", "habomai", "iturup", "kunashir"]);
  expect(islands.slice(4).map(({ group }) => group)).toEqual(Array.from({ length: 7 }, () => "the Habomai"));
  expect(new Set(islands.map(({ anchor }) => anchor)).size).toBe(islands.length);
});

test("an island that the outlines lack is told as lacking, also one of which nothing is told", () => {
  expect(islands.filter(({ isDrawn }) => !isDrawn).map(({ anchor }) => anchor)).toEqual([
    "anuchin",
    "oskolki",
    "signalny",
  ]);
  expect(island("signalny")).toMatchObject({ told: { article: [], elsewhere: [] } });
});

test("what the article tells of an island stands apart from what others tell, and what it tells of all stands with all", () => {
  const told = island("shikotan")?.told;
  expect(told?.article.map(({ id }) => id)).toContain("claim:which-two-islands");
  expect(told?.article.map(({ id }) => id)).not.toContain("claim:four-disputed");
  expect(told?.elsewhere.every(({ pages }) => pages.length > 0)).toBe(true);
  const all = countedTogether(facts).find(({ anchor }) => anchor === "disputed-islands");
  expect(all?.told.article.map(({ id }) => id)).toContain("claim:four-disputed");
  expect(island("iturup")?.told.article).toEqual([]);
});

test("words that take a side stand by themselves", () => {
  const words = wordsToldOf(facts);
  expect(words.elsewhere.map(({ id }) => id)).toContain("usage:northern-territories");
  expect(islands.flatMap(({ told }) => told.elsewhere).filter(({ id }) => id.startsWith("usage:"))).toEqual([]);
});

test("the lines of treaties are told in words, by sources outside the article", () => {
  const lines = linesTold(facts);
  expect(lines.article).toEqual([]);
  expect(lines.elsewhere[0]?.text).toBe(
    "The Treaty of Shimoda of 1855 drew the border between Iturup (Etorofu) and Urup (Uruppu).",
  );
});

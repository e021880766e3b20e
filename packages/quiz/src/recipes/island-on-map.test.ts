import { backgroundFacts } from "@communique/domain/background";
import { articleFacts } from "@communique/domain/facts";
import { expect, test } from "vitest";
import { directionTo } from "./direction-to.ts";
import { islandOnMap } from "./island-on-map.ts";
import { draftsOf } from "./testing/drafts-of.ts";

const drafts = draftsOf("find on the map", islandOnMap, [...articleFacts, ...backgroundFacts]);

test("the article's two islands are asked, and the others have no name in it", () => {
  const asked = drafts.filter(({ about }) => about === "article");
  expect(asked.map(({ stem }) => stem)).toEqual(["Find Shikotan on the map.", "Find the Habomai group on the map."]);
  const texts = asked.flatMap(({ options }) => options.flatMap(({ text, feedback }) => [text, feedback]));
  expect(texts).toContain("That is another of the islands.");
  expect(texts.filter((text) => /Iturup|Etorofu|Kunashir/.test(text))).toEqual([]);
});

test("an island of two names is asked by each, and told by both", () => {
  const asked = drafts.filter(({ asks, about }) => asks.place === "place:iturup" && about === "background");
  expect(asked.map(({ stem }) => stem)).toEqual([
    "Find on the map the island whose name from Russian is Iturup.",
    "Find on the map the island whose name from Japanese is Etorofu.",
  ]);
  for (const { options } of asked) {
    const right = options.filter(({ because }) => because.verdict === "right");
    expect(right.map(({ value, feedback }) => [value.place, feedback])).toEqual([
      ["place:iturup", "That is Iturup (Etorofu)."],
    ]);
  }
});

test("a place is one outline, or those of its group together", () => {
  for (const { options } of drafts)
    expect(options.map(({ value }) => value.place).sort()).toEqual([
      ...["place:habomai", "place:iturup", "place:kunashir", "place:shikotan"],
    ]);
});

test("an island lies where the map has it", () => {
  expect(directionTo("place:iturup", "place:kunashir")).toBe("north-east");
  expect(directionTo("place:habomai", "place:iturup")).toBe("south-west");
});

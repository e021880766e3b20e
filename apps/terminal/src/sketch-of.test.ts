import { publicView } from "@communique/quiz";
import { expect, test } from "vitest";
import { placeInWords } from "./place-in-words.ts";
import { sketchOf } from "./sketch-of.ts";
import { questionOf } from "./testing/answers.ts";

const square = (west: number, south: number) =>
  [
    [west, south],
    [west + 1, south],
    [west + 1, south + 1],
    [west, south + 1],
    [west, south],
  ] as [number, number][];

const places = [
  { id: "a", outlines: [[square(10, 1)]] },
  { id: "b", outlines: [[square(14, -3)], [[[12, -1]] as [number, number][]]] },
];

const view = publicView(questionOf("find on the map"));
if (view.kind !== "find on the map") throw new Error("the bank has no map");

test("places are drawn north at the top and west at the left, each with its letter beside it", () => {
  expect(sketchOf(places, 12)).toEqual(["a⣿⣿⠁", "⠀⠁⠀⠁", "⠀⠀⠀⠀⠀⡀", "⠀⠀⠀⠀⠀⠀⠀b⢀⠀⢀", "⠀⠀⠀⠀⠀⠀⠀⠀⢀⣿⣇"]);
});

test.each([18, 38])("the map of the islands is at most %i characters wide, and shows each letter once", (columns) => {
  const lines = sketchOf(view.options, columns);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(columns);
  expect([...lines.join("")].filter((character) => /[a-z]/.test(character)).toSorted()).toEqual(["a", "b", "c", "d"]);
});

test("a place is told in degrees and kilometres, without a name", () => {
  expect(placeInWords({ id: "a", outlines: [[square(10, 60)]] })).toEqual({
    id: "a",
    text: "around 60.5° N, 10.5° E: 55 km from west to east, 111 km from south to north",
  });
});

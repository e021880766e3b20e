import { expect, test } from "vitest";
import { knownFacts } from "../known-facts/known-facts.ts";
import { inventedFacts } from "../testing/invented-facts.ts";
import { allInventedFacts } from "../testing/invented-matters.ts";
import { verdictOf } from "../testing/verdict.ts";
import { outlineTruth, toldOfPlace } from "./place-truth.ts";

const outlines: readonly [string, string, string, string][] = [
  ["its own", "place:iturup", "place:iturup", "true"],
  ["another island's", "place:iturup", "place:kunashir", "false"],
  ["that of an island of which nothing is told", "place:iturup", "place:habomai", "false"],
  ["that of the group it belongs to", "place:tanfilyev", "place:habomai", "outline inside the other"],
  ["that of an island of the group", "place:habomai", "place:tanfilyev", "outline inside the other"],
  ["that of another island of the group", "place:tanfilyev", "place:yuri", "not told"],
  ["that of what the map does not have", "place:iturup", "place:eastport", "not told"],
];

test.each(outlines)("as the outline of a place: %s", (_, asked, given, expected) => {
  expect(verdictOf(outlineTruth(asked, given, knownFacts(allInventedFacts)))).toBe(expected);
});

test("an outline proves nothing without a statement on the place", () => {
  expect(verdictOf(outlineTruth("place:iturup", "place:iturup", knownFacts(inventedFacts)))).toBe("not told");
});

test("what is told of a place is told by the claims that are about it", () => {
  expect(toldOfPlace("place:kunashir", knownFacts(allInventedFacts))).toEqual(["claim:isles"]);
});

import type { HeldEvent, UndisputedPlace } from "@communique/domain";
import { expect, test } from "vitest";
import { person } from "../audit/testing/invented-actors.ts";
import { matchPlaces } from "./match-places.ts";
import { severalPlaces } from "./several-places.ts";
import { sortPlaces } from "./sort-places.ts";
import { draftsOf } from "./testing/drafts-of.ts";
import { ada, day, due, town, visit } from "./testing/invented-events.ts";
import { pairsIn, rightIn, sortedIn, wrongIn } from "./testing/placed-in.ts";

const [bo, cy] = [person("bo", "Bo", "Dahl"), person("cy", "Cy", "Falk")];
const [di, ed] = [person("di", "Di", "Holm"), person("ed", "Ed", "Lind")];
const [arby, bork, corth] = [town("Arby"), town("Bork"), town("Corth")];
const visits: readonly HeldEvent[] = [
  visit(ada, arby, day("01-10")),
  visit(bo, bork, day("02-10")),
  visit(cy, corth, day("03-10")),
];

test("each event is matched with its place, which its name does not tell", () => {
  const [draft] = draftsOf("match pairs", matchPlaces, visits);
  expect(draft && pairsIn(draft)).toEqual({
    "Ada Berg's visit on 10 January 2001": "Arby",
    "Bo Dahl's visit on 10 February 2001": "Bork",
    "Cy Falk's visit on 10 March 2001": "Corth",
  });
});

test("a place inside another is not offered beside it", () => {
  const land: UndisputedPlace = { ...town("Dellia"), form: "country" };
  const inside = { ...corth, within: land };
  expect(draftsOf("match pairs", matchPlaces, [...visits.slice(0, 2), visit(cy, inside, day("03-10"))])).toHaveLength(
    1,
  );
  expect(
    draftsOf("match pairs", matchPlaces, [
      ...[visit(ada, land, day("01-10")), visit(bo, bork, day("02-10")), visit(cy, inside, day("03-10"))],
    ]),
  ).toEqual([]);
});

test("where the same person may be at the same time is not refuted", () => {
  const there = visit(ada, bork, day("01-10"));
  const elsewhere = { ...visit(ada, arby, day("01-10")), form: "trip" as const };
  expect(draftsOf("match pairs", matchPlaces, [elsewhere, there, visit(cy, corth, day("03-10"))])).toEqual([]);
});

test("events are sorted by the two places of which most is told, plans as plans", () => {
  const facts = [...visits, visit(di, arby, day("04-10")), due(visit(ed, bork, day("05-10")))];
  const [draft] = draftsOf("sort into groups", sortPlaces, facts);
  expect(draft && sortedIn(draft)).toEqual({
    Arby: ["Ada Berg's visit on 10 January 2001", "Di Holm's visit on 10 April 2001"],
    Bork: ["Bo Dahl's visit on 10 February 2001", "Ed Lind's visit on 10 May 2001 (announced)"],
  });
});

test("several events are of one place, and are asked as due where none was held", () => {
  const facts = [...visits, due(visit(di, arby, day("05-10"))), due(visit(ed, arby, day("06-10")))];
  const [draft] = draftsOf("several right", severalPlaces, facts.slice(1));
  expect(draft?.stem).toBe("Which of these does the article have as due in Arby?");
  expect(draft && rightIn(draft)).toEqual([
    "Di Holm's visit on 10 May 2001 (announced)",
    "Ed Lind's visit on 10 June 2001 (announced)",
  ]);
  expect(draft && wrongIn(draft)).toEqual(["Bo Dahl's visit on 10 February 2001", "Cy Falk's visit on 10 March 2001"]);
});

test("a place where an event like it was is not refuted", () => {
  const again = visit(ada, bork, day("04-10"));
  expect(draftsOf("match pairs", matchPlaces, [...visits.slice(0, 1), again, ...visits.slice(2)])).toEqual([]);
});

import type { Fact, HeldEvent, Person, Place, When } from "@communique/domain";
import { expect, test } from "vitest";
import { knownFacts } from "../known-facts/known-facts.ts";
import { almanac, berg, dahl, falk, holm, lind, person } from "../testing/invented-actors.ts";
import {
  arctia,
  dahlInSouthport,
  days,
  eastport,
  falkInNorthport,
  inventedFacts,
  northport,
  place,
  southport,
  talks,
  withFacts,
} from "../testing/invented-facts.ts";
import { allInventedFacts, pact } from "../testing/invented-matters.ts";
import { chairsTruth, metTruth } from "./company-truth.ts";
import { whenTruth, whereTruth } from "./event-truth.ts";
import type { Truth } from "./truth.ts";

function verdict(truth: Truth): string {
  return truth.is === "unknown" ? truth.doubt : truth.is;
}

function meant(facts: readonly Fact[], text = "") {
  return { known: knownFacts(facts), text };
}

const dates: readonly [string, When, string][] = [
  ["the right days", days("2000-11-01", "2000-11-03"), "true"],
  ["other days", days("2000-11-08", "2000-11-10"), "false"],
  ["days that share one", days("2000-11-03", "2000-11-05"), "overlapping date"],
  ["the month that contains the days", { precision: "month", in: "2000-11", inferred: "year" }, "overlapping date"],
  ["a day inside", { precision: "day", on: "2000-11-02", inferred: "year" }, "overlapping date"],
  ["some moment inside", { ...days("2000-11-01", "2000-11-03"), precision: "within" } as When, "overlapping date"],
  ["by a later day", { precision: "by", until: "2000-12-31", inferred: "year" }, "overlapping date"],
  ["by an earlier day", { precision: "by", until: "2000-10-31", inferred: "year" }, "false"],
  ["words without a date", { precision: "vague", words: "soon", inferred: "nothing" }, "overlapping date"],
  ["another decade", { precision: "decade", in: "1960s", inferred: "nothing" }, "false"],
  ["no real month", { precision: "day", on: "1999-13-05", inferred: "year" }, "overlapping date"],
  ["no real day", { precision: "day", on: "2000-02-30", inferred: "year" }, "overlapping date"],
];

test.each(dates)("as the date of a visit: %s", (_, when, expected) => {
  expect(verdict(whenTruth(falkInNorthport, when, meant(inventedFacts)))).toBe(expected);
});

test("the dates of two visits by the same person do not refute each other", () => {
  const again: Fact = {
    ...falkInNorthport,
    id: "event:falk-again",
    due: { ...falkInNorthport.due, is: days("2000-11-08", "2000-11-10") },
  };
  const facts = withFacts(again);
  expect(whenTruth(falkInNorthport, days("2000-11-08", "2000-11-10"), meant(facts))).toEqual({
    is: "unknown",
    doubt: "event like it",
  });
  expect(whenTruth(falkInNorthport, days("2000-11-15", "2000-11-17"), meant(facts))).toMatchObject({ is: "false" });
});

test("the date of somebody else's visit is refuted", () => {
  const september: When = { precision: "month", in: "2000-09", inferred: "year" };
  expect(whenTruth(falkInNorthport, september, meant(inventedFacts))).toMatchObject({ is: "false" });
});

const pier = place("pier", "city", "The Pier", northport);
const northportAgain = place("northport-again", "city", "NORTHPORT", null);
const isle: Place = {
  ...{ kind: "place", id: "place:isle", form: "island", writtenForms: [] },
  names: { fromRussian: "Isle", fromJapanese: "Isle" },
};
const places: readonly [string, Place, string][] = [
  ["the right one", northport, "true"],
  ["another", eastport, "false"],
  ["the country around it", arctia, "place inside the other"],
  ["a place inside it", pier, "place inside the other"],
  ["it by another id", northportAgain, "same name"],
  ["an island elsewhere", isle, "false"],
];

test.each(places)("as the place of talks: %s", (_, place, expected) => {
  expect(verdict(whereTruth(talks, place, meant(withFacts(place))))).toBe(expected);
});

test("the place of a visit like it is not refuted", () => {
  const toEastport: Fact = {
    ...dahlInSouthport,
    id: "event:x",
    where: { ...dahlInSouthport.where, is: eastport } as never,
  };
  expect(verdict(whereTruth(dahlInSouthport, eastport, meant(withFacts(toEastport))))).toBe("event like it");
  expect(verdict(whereTruth(dahlInSouthport, eastport, meant(inventedFacts)))).toBe("false");
});

test("an event like it counts for nothing where the words name the date or the place that tells the two apart", () => {
  const again: HeldEvent = {
    ...dahlInSouthport,
    id: "event:again",
    when: { ...dahlInSouthport.when, is: { precision: "month", in: "1999-09", inferred: "nothing" } },
    where: { is: eastport, standing: dahlInSouthport.standing, cites: dahlInSouthport.cites },
  };
  const facts = withFacts(again);
  const before: When = { precision: "month", in: "1999-09", inferred: "nothing" };
  const asPlace = (text: string) => verdict(whereTruth(dahlInSouthport, eastport, meant(facts, text)));
  const asDate = (text: string) => verdict(whenTruth(dahlInSouthport, before, meant(facts, text)));
  expect(asPlace("Where did Erik Dahl go?")).toBe("event like it");
  expect(asPlace("Where did Erik Dahl go in September?")).toBe("event like it");
  expect(asPlace("Where did Erik Dahl go in September 2000?")).toBe("false");
  expect(asDate("When was Erik Dahl's visit?")).toBe("event like it");
  expect(asDate("When did Erik Dahl visit Eastport?")).toBe("event like it");
  expect(asDate("When did Erik Dahl visit Southport?")).toBe("false");
});

test("an event of another witness is none like it", () => {
  const elsewhere: HeldEvent = { ...dahlInSouthport, id: "event:x", cites: [{ source: almanac }] };
  const toEastport = { ...elsewhere, where: { is: eastport, standing: elsewhere.standing, cites: elsewhere.cites } };
  expect(verdict(whereTruth(dahlInSouthport, eastport, meant(withFacts(toEastport))))).toBe("false");
});

test("a document has a date, which refutes every other", () => {
  const facts = meant(allInventedFacts);
  expect(verdict(whenTruth(pact, { precision: "day", on: "1978-05-12", inferred: "nothing" }, facts))).toBe("true");
  expect(verdict(whenTruth(pact, { precision: "day", on: "1978-05-13", inferred: "nothing" }, facts))).toBe("false");
  expect(verdict(whenTruth(pact, { precision: "year", in: "1978", inferred: "nothing" }, facts))).toBe(
    "overlapping date",
  );
});

test("no place is proven for an event without one", () => {
  const { where, ...nowhere } = talks;
  expect(where).toBeDefined();
  expect(verdict(whereTruth(nowhere, southport, meant(inventedFacts)))).toBe("not told");
});

const holmAgain: Person = person("holm-again", "Jon", "Holm");
const chairs: readonly [string, readonly Person[], string][] = [
  ["the two", [berg, holm], "true"],
  ["the two in another order", [holm, berg], "true"],
  ["one of the two", [berg], "part of the answer"],
  ["one of the two, twice", [berg, berg], "part of the answer"],
  ["one and a stranger", [berg, lind], "false"],
  ["the two and a stranger", [berg, holm, lind], "false"],
  ["one and the other by another id", [berg, holmAgain], "same name"],
  ["nobody", [], "not told"],
];

test.each(chairs)("as those who presided: %s", (_, persons, expected) => {
  expect(verdict(chairsTruth(talks, persons))).toBe(expected);
});

const met: readonly [string, Person, Person, string][] = [
  ["the other", falk, dahl, "true"],
  ["the other, asked from the other side", dahl, falk, "true"],
  ["a third", falk, lind, "false"],
  ["oneself", falk, falk, "false"],
  ["anybody, for somebody who was not there", lind, falk, "not told"],
  ["the other by another id", falk, person("dahl-again", "Erik", "Dahl"), "same name"],
];

test.each(met)("as the one whom somebody was due to meet: %s", (_, asked, given, expected) => {
  expect(verdict(metTruth(falkInNorthport, asked, given, knownFacts(inventedFacts)))).toBe(expected);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import * as door from "../index.ts";
import * as invented from "../invented-facts.ts";
import type { Fact } from "../model/fact.ts";
import { factById, factOfKind } from "./fact-by-id.ts";
import { nearestIds } from "./nearest-ids.ts";

const facts: readonly Fact[] = Object.values(invented);
const { alder, harbourTalks } = invented;

test("a fact is found by its id", () => {
  expect(factById(facts, "person:alder")).toEqual({ outcome: "found", fact: alder });
  expect(factOfKind(facts, "event", "event:harbour-talks")).toEqual({ outcome: "found", fact: harbourTalks });
});

test("a fact that is only referred to is not known", () => {
  expect(factById([harbourTalks], "person:alder")).toMatchObject({ outcome: "unknown id" });
});

test("a fact of another kind is told so, and an unknown id has its like in the wanted kind alone", () => {
  expect(factOfKind(facts, "event", "person:alder")).toEqual({
    outcome: "wrong kind",
    id: "person:alder",
    kind: "person",
    wanted: "event",
  });
  expect(factOfKind(facts, "place", "place:harbours")).toMatchObject({ nearest: ["place:harbour"] });
  expect(factOfKind(facts, "place", "place:alder")).toMatchObject({ nearest: [] });
});

test.each([
  ["event:harbor-talks", "event:harbour-talks"],
  ["harbour-talks", "event:harbour-talks"],
  ["place:harbour-talks", "event:harbour-talks"],
  ["harbourTalks", "event:harbour-talks"],
  ["EVENT:HARBOUR-TALKS", "event:harbour-talks"],
  ["person:adler", "person:alder"],
  ["event:harbour-talks#when", "event:harbour-talks"],
])("to %s, the nearest id is %s", (id, nearest) => {
  expect(nearestIds(facts, id)[0]).toBe(nearest);
});

test.each(["", ":", "🙂", "zzz", "place:"])("nothing is near to “%s”", (id) => {
  expect(nearestIds(facts, id)).toEqual([]);
});

test("before all others, the fact of an unknown statement is near", () => {
  const alike = [harbourTalks, { ...invented.talksWereHeld, id: "claim:harbour-talks" } as const];
  expect(nearestIds(alike, "event:harbour-talks#due")).toEqual(["event:harbour-talks", "claim:harbour-talks"]);
});

test("at most three ids are near, and those alike stand by their letters", () => {
  const many = [5, 4, 3, 2, 1].map((number): Fact => ({ ...alder, id: `person:alder-${number}` }));
  expect(nearestIds(many, "person:alder")).toEqual(["person:alder-1", "person:alder-2", "person:alder-3"]);
});

const byId: readonly [string, (id: string) => { readonly outcome: string }][] = [
  ["factById", (id) => door.factById(facts, id)],
  ["factOfKind", (id) => door.factOfKind(facts, "event", id)],
  ["statementById", (id) => door.statementById(facts, id)],
  ["statementsAbout", (id) => door.statementsAbout(facts, id)],
  ["statementsAt", (id) => door.statementsAt(facts, { source: id as `source:${string}`, paragraph: 1 })],
  ["positionsOn", (id) => door.positionsOn(facts, id as `issue:${string}`)],
  ["restingOn", (id) => door.restingOn(facts, id)],
  ["groundsOf", (id) => door.groundsOf(facts, id)],
  ["linksOf", (id) => door.linksOf(facts, id)],
];

test.each(byId)("whatever the id, %s answers", (_, ask) => {
  const known = facts.map(({ id }) => id);
  const ids = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("__proto__", "constructor", "toString", ...known, ...known.map((id) => id.split(":")[1] ?? "")),
  );
  fc.assert(
    fc.property(ids, (id) => {
      expect(["found", "unknown id", "wrong kind"]).toContain(ask(id).outcome);
    }),
  );
});

const junk: readonly [unknown, string][] = [
  [undefined, "undefined"],
  [null, "null"],
  [7, "7"],
  [Symbol("seven"), "Symbol(seven)"],
  [{ toString: null }, "[object Object]"],
];

test.each(junk)("what is no string, such as %o, is an unknown id to which nothing is near", (id, written) => {
  const named = [...facts, { ...alder, id: "person:undefined" } as const, { ...alder, id: "person:null" } as const];
  expect(factById(named, id as string)).toEqual({ outcome: "unknown id", id: written, nearest: [] });
});

test.each(byId)("whatever is asked for in place of an id, %s answers", (_, ask) => {
  fc.assert(
    fc.property(fc.anything(), (id) => {
      expect(["found", "unknown id", "wrong kind"]).toContain(ask(id as string).outcome);
    }),
  );
});

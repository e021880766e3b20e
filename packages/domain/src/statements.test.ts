import fc from "fast-check";
import { expect, test } from "vitest";
import * as invented from "./invented-facts.ts";
import type { Fact } from "./model/fact.ts";
import { statementsIn } from "./statements.ts";

const { alder, alderAsEnvoy, arcadia, arcadiaIsWilling, birch, birchInHarbour, envoyOfArcadia, gazette, harbour } =
  invented;
const { harbourTalks, talksWentWell, talksWereHeld } = invented;

test("an event states that it is, and each of its aspects", () => {
  expect(statementsIn([harbourTalks]).map(({ id }) => id)).toEqual([
    "event:harbour-talks",
    "event:harbour-talks#when",
    "event:harbour-talks#where",
    "event:harbour-talks#chairs",
  ]);
});

test("an act states whose it is", () => {
  const { chairs, where, ...talks } = harbourTalks;
  const by = { ...talks.when, is: [arcadia] } as const;
  const lifted = { ...talks, form: "act", clause: "Arcadia lifted the toll", by } as const;
  expect(statementsIn([lifted]).at(-1)).toMatchObject({ id: "event:harbour-talks#by", relation: "by", is: [arcadia] });
});

test("a plan's aspects are planned, and its time is the due one", () => {
  const statements = statementsIn([birchInHarbour]);
  expect(statements.map(({ relation }) => relation)).toEqual(["event", "when", "between"]);
  expect(statements.map(({ standing }) => standing.status)).toEqual(["planned", "planned", "planned"]);
  expect(statements[1]).toMatchObject({ is: birchInHarbour.due.is });
  expect(statements[2]).toMatchObject({ is: [birch, alder] });
});

test("an aspect keeps its own citations", () => {
  expect(statementsIn([harbourTalks]).map(({ cites }) => cites)).toEqual([
    [{ source: gazette, paragraph: 1, sentence: 1 }],
    [{ source: gazette, paragraph: 1, sentence: 1 }],
    [{ source: gazette, paragraph: 1, sentence: 2 }],
    [{ source: gazette, paragraph: 1, sentence: 2 }],
  ]);
});

test("a tenure states who holds what", () => {
  expect(statementsIn([alderAsEnvoy])).toEqual([
    {
      id: "tenure:alder-as-envoy",
      relation: "tenure",
      fact: alderAsEnvoy,
      standing: alderAsEnvoy.standing,
      cites: alderAsEnvoy.cites,
      topics: ["offices"],
      is: { holder: alder, office: envoyOfArcadia },
    },
  ]);
});

test("claims, positions and terms state themselves", () => {
  const term = {
    ...talksWereHeld,
    kind: "term",
    id: "term:tolls",
    name: "TOLL",
    standsFor: "a toll",
    topics: ["talks"],
  } as const;
  expect(statementsIn([talksWentWell, arcadiaIsWilling, term]).map(({ relation }) => relation)).toEqual([
    "claim",
    "position",
    "term",
  ]);
});

test("a declaration states its date; a treaty that is sought states nothing", () => {
  const { when } = harbourTalks;
  const pact = {
    kind: "instrument",
    id: "instrument:pact",
    name: "the pact",
    alsoCalled: [],
    parties: [arcadia, arcadia],
  } as const;
  const declaration = { ...pact, form: "declaration", dated: when, topics: ["talks"] } as const;
  expect(statementsIn([declaration]).map(({ id }) => id)).toEqual(["instrument:pact#when"]);
  expect(statementsIn([{ ...pact, form: "treaty", state: "sought" }])).toEqual([]);
});

test("people, places, sources and links state nothing", () => {
  const link = {
    kind: "link",
    id: "link:twice",
    form: "told twice",
    between: [talksWereHeld, harbourTalks],
    because: "Both say that talks were held.",
  } as const;
  expect(statementsIn([gazette, harbour, arcadia, alder, envoyOfArcadia, link])).toEqual([]);
});

test("whatever the facts, their statements stand in their order, each under its own id, each from one of them", () => {
  const all: readonly Fact[] = Object.values(invented);
  fc.assert(
    fc.property(fc.shuffledSubarray([...all]), (facts) => {
      const statements = statementsIn(facts);
      expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
      expect(statements.map(({ fact }) => facts.indexOf(fact))).toEqual(
        statements.map(({ fact }) => facts.indexOf(fact)).sort((one, other) => one - other),
      );
      for (const { id, fact } of statements) expect(id.split("#")[0]).toBe(fact.id);
      expect(statements).toEqual(facts.flatMap((fact) => statementsIn([fact])));
    }),
  );
});

import { expect, test } from "vitest";
import * as invented from "../invented-facts.ts";
import type { Claim, Document, Fact, Offer, Usage } from "../model/fact.ts";
import type { DisputedIsland, IslandSet, UndisputedPlace } from "../model/place.ts";
import { statementsAbout } from "./statements-about.ts";

const { alder, arcadia, arcadiaIsWilling, birchInHarbour, envoyOfArcadia, gazette, harbour, harbourTalks } = invented;
const { talksWereHeld } = invented;
const facts: readonly Fact[] = [arcadiaIsWilling.on, ...Object.values(invented)];

function concernsOf(id: string, among: readonly Fact[] = facts): readonly string[] {
  const answer = statementsAbout(among, id);
  if (answer.outcome !== "found") return [answer.outcome];
  return answer.concerning.map(
    ({ role, statement, through }) => `${role} of ${statement.id}${through ? ` through ${through.id}` : ""}`,
  );
}

function about(...[first, ...rest]: Claim["about"]): Claim {
  return { ...talksWereHeld, id: "claim:about", about: [first, ...rest] };
}

test.each<[Fact, readonly string[]]>([
  [
    alder,
    [
      "holder of tenure:alder-as-envoy",
      "chairs of event:harbour-talks#chairs",
      "between of event:birch-in-harbour#between",
    ],
  ],
  [harbour, ["where of event:harbour-talks#where"]],
  [harbourTalks, ["about of claim:talks-went-well", "about of claim:talks-were-held"]],
  [envoyOfArcadia, ["office of tenure:alder-as-envoy"]],
  [arcadiaIsWilling.on, ["on of position:arcadia-is-willing"]],
  [
    arcadia,
    [
      "about of position:arcadia-is-willing",
      "holder of position:arcadia-is-willing",
      "office of tenure:alder-as-envoy through office:envoy-of-arcadia",
    ],
  ],
])("what concerns $id", (fact, concerns) => {
  expect([...concernsOf(fact.id)].sort()).toEqual([...concerns].sort());
});

test("who says it, who visits and what is cited are told apart", () => {
  expect(concernsOf("person:birch", [invented.birch, birchInHarbour])).toEqual([
    "visitor of event:birch-in-harbour",
    "between of event:birch-in-harbour#between",
  ]);
  expect(concernsOf("outlet:herald", [invented.herald, arcadiaIsWilling])).toEqual([
    "said of position:arcadia-is-willing",
  ]);
  expect(concernsOf(gazette.id, [gazette, harbourTalks])).toEqual([
    "cites of event:harbour-talks",
    "cites of event:harbour-talks#when",
    "cites of event:harbour-talks#where",
    "cites of event:harbour-talks#chairs",
  ]);
});

test("an outlet that a citation credits, an outer event, an opposed position, and whose word a usage is and is not", () => {
  const { herald } = invented;
  const credited = {
    ...talksWereHeld,
    cites: [{ source: gazette, paragraph: 1, sentence: 1, credit: { outlet: herald, dated: "1901-05-03" } }],
  } as const;
  const aside = { ...birchInHarbour, during: harbourTalks };
  const unwilling = { ...arcadiaIsWilling, id: "position:unwilling", opposes: [arcadiaIsWilling] } as const;
  const belmont = { ...arcadia, id: "government:belmont", name: "Belmont" } as const;
  const usage: Usage = {
    ...talksWereHeld,
    kind: "usage",
    id: "usage:haven",
    name: "Haven",
    alsoCalled: [],
    writtenForms: [],
    usedBy: [arcadia],
    contestedBy: [belmont],
    names: [harbour],
    presumes: "it is one",
  };
  const among = [herald, harbourTalks, harbour, arcadia, belmont, arcadiaIsWilling, credited, aside, unwilling, usage];
  expect(concernsOf(herald.id, among)).toContain("credit of claim:talks-were-held");
  expect(concernsOf(harbourTalks.id, among)).toContain("during of event:birch-in-harbour");
  expect(concernsOf(arcadiaIsWilling.id, among)).toEqual(["opposes of position:unwilling"]);
  expect(concernsOf(arcadia.id, among)).toContain("usedBy of usage:haven");
  expect(concernsOf(belmont.id, among)).toEqual(["contestedBy of usage:haven"]);
  expect(concernsOf(harbour.id, among)).toContain("names of usage:haven");
});

test("the statements of a fact are its own, and none of them concerns it", () => {
  const answer = statementsAbout([harbourTalks, talksWereHeld], harbourTalks.id);
  expect(answer).toMatchObject({ outcome: "found", fact: harbourTalks });
  expect(answer.outcome === "found" && answer.statements.map(({ id }) => id)).toEqual([
    "event:harbour-talks",
    "event:harbour-talks#when",
    "event:harbour-talks#where",
    "event:harbour-talks#chairs",
  ]);
  expect(concernsOf(harbourTalks.id, [harbourTalks])).toEqual([]);
});

const skerry: DisputedIsland = {
  kind: "place",
  id: "place:skerry",
  form: "island",
  names: { fromRussian: "Skerri", fromJapanese: "Sukeri" },
  writtenForms: [],
};
const islet: DisputedIsland = { ...skerry, id: "place:islet" };
const islets: IslandSet = {
  kind: "place",
  id: "place:islets",
  form: "islands",
  name: "the islets",
  count: 2,
  named: [skerry, islet],
  writtenForms: [],
};

test("a set of islands passes on to those it names, not the other way, nor from one to another", () => {
  const ofAll = about(islets);
  expect(concernsOf(skerry.id, [skerry, ofAll])).toEqual(["about of claim:about through place:islets"]);
  const ofOne = about(skerry);
  expect(concernsOf(islets.id, [islets, ofOne])).toEqual([]);
  expect(concernsOf(islet.id, [islet, ofOne])).toEqual([]);
});

test("what a statement names itself is not named through another", () => {
  expect(concernsOf(skerry.id, [skerry, about(islets, skerry)])).toEqual(["about of claim:about"]);
  const pair: IslandSet = { ...islets, id: "place:pair" };
  expect(concernsOf(skerry.id, [skerry, about(islets, pair)])).toEqual(["about of claim:about through place:islets"]);
});

test("a place passes on to each place around it", () => {
  const coast: UndisputedPlace = { ...harbour, id: "place:coast", form: "country" };
  const town: UndisputedPlace = { ...harbour, id: "place:town", within: coast };
  const quay: UndisputedPlace = { ...harbour, id: "place:quay", within: town };
  const { where, ...talks } = harbourTalks;
  const atTheQuay = { ...talks, where: { ...talks.when, is: quay } };
  expect(concernsOf(coast.id, [coast, atTheQuay])).toEqual(["where of event:harbour-talks#where through place:quay"]);
});

test("an offer passes on to its document, and a document names its parties", () => {
  const pact: Document = {
    kind: "instrument",
    id: "instrument:pact",
    name: "the pact",
    alsoCalled: [],
    form: "pact",
    parties: [arcadia, arcadia],
    dated: harbourTalks.when,
    topics: ["talks"],
  };
  const offer: Offer = {
    kind: "instrument",
    id: "instrument:offer",
    name: "the offer",
    alsoCalled: [],
    form: "offer",
    parties: [arcadia, arcadia],
    inside: pact,
  };
  const ofOffer = about(offer);
  expect(concernsOf(pact.id, [pact, ofOffer])).toEqual(["about of claim:about through instrument:offer"]);
  expect(concernsOf(offer.id, [offer, about(pact)])).toEqual([]);
  expect(concernsOf(arcadia.id, [arcadia, pact])).toEqual(["parties of instrument:pact#when"]);
});

test("nothing passes from one actor to another", () => {
  const envoys = { kind: "group", id: "group:envoys", name: "the envoys", of: arcadia } as const;
  const said = {
    ...about(envoys),
    standing: {
      status: "attributed",
      said: [{ by: envoys, does: "says" }],
      speakerGiven: "in the sentence",
    },
  } as const;
  expect(concernsOf(arcadia.id, [arcadia, said])).toEqual([]);
  expect(concernsOf(envoys.id, [envoys, said])).toEqual(["about of claim:about", "said of claim:about"]);
});

import { expect, test } from "vitest";
import { articleFacts, habomai, putin } from "../facts/index.ts";
import {
  alder,
  alderAsEnvoy,
  arcadia,
  arcadiaIsWilling,
  birch,
  birchInHarbour,
  gazette,
  harbour,
  harbourTalks,
  herald,
} from "../invented-facts.ts";
import type { Claim, Fact } from "../model/fact.ts";
import type { DisputedIsland } from "../model/place.ts";
import type { Denied } from "../model/standing.ts";
import { type JsonLdNode, toJsonLd } from "./index.ts";

function nodeOf(fact: Fact): JsonLdNode {
  const [node = { "@type": [] }] = toJsonLd([fact])["@graph"];
  return node;
}

test("no disputed island, and no set of them, lies in a country", () => {
  const islands = toJsonLd(articleFacts)["@graph"].filter(({ "@type": type }) => [type].flat().includes("Place"));
  expect(islands.length).toBeGreaterThan(2);
  for (const island of islands) expect(island).not.toHaveProperty("containedInPlace");
  expect(JSON.stringify(toJsonLd(articleFacts))).not.toContain("addressCountry");
});

test("a disputed island has two names, neither of which is the name", () => {
  const names = { fromRussian: "Skerri", fromJapanese: "Sukeri" };
  const skerry: DisputedIsland = { kind: "place", id: "place:skerry", form: "island", names, writtenForms: [] };
  expect(nodeOf(skerry)).toEqual({
    "@id": "place:skerry",
    "@type": ["Place", "DisputedIsland"],
    form: "island",
    name: ["Skerri", "Sukeri"],
    nameFromRussian: "Skerri",
    nameFromJapanese: "Sukeri",
  });
});

test("further names are in their language, and have the page where they were found", () => {
  expect(nodeOf(habomai)).toMatchObject({
    alternateName: [
      { "@value": "Khabomai", "@language": "und-latn" },
      { "@value": "歯舞群島", "@language": "ja" },
      { "@value": "歯舞諸島", "@language": "ja" },
      { "@value": "Хабомаи", "@language": "ru" },
    ],
  });
  expect(nodeOf(putin).writtenForms).toContainEqual({
    "@type": "WrittenName",
    script: "Japanese",
    writtenAs: { "@value": "プーチン", "@language": "ja" },
    familyName: "プーチン",
    cites: ["source:prime-ministers-office-on-irkutsk"],
  });
});

test("what was held has its days and its place in the terms of schema.org", () => {
  expect(nodeOf(harbourTalks)).toMatchObject({
    "@type": ["Event", "Statement"],
    startDate: "1901-05-01",
    endDate: "1901-05-02",
    location: harbour.id,
  });
});

test("what is due is no event of schema.org, and tells its time and company as planned alone", () => {
  const plan = nodeOf(birchInHarbour);
  expect(plan["@type"]).toEqual(["Plan", "Statement"]);
  for (const property of ["startDate", "endDate", "location"]) expect(plan).not.toHaveProperty(property);
  expect(plan.statements).toMatchObject([
    { "@id": "event:birch-in-harbour#when", status: "planned", when: { edtf: "1901-06" } },
    { "@id": "event:birch-in-harbour#between", status: "planned", between: [birch.id, alder.id] },
  ]);
});

test("a tenure is a membership in whose organisation the post is", () => {
  expect(nodeOf(alderAsEnvoy)).toMatchObject({
    "@type": ["Membership", "Statement"],
    member: alder.id,
    organization: arcadia.id,
    post: "office:envoy-of-arcadia",
    asOf: { edtf: "1901-05", precision: "month" },
  });
});

test("a statement has its speakers in order, and stands in a sentence", () => {
  expect(nodeOf(arcadiaIsWilling)).toMatchObject({
    status: "attributed",
    said: [{ "@id": "outlet:herald#reports", "@type": "Voice", speaker: herald.id, does: "reports" }],
    wasAttributedTo: [herald.id],
    cites: [
      {
        "@type": "SpecificResource",
        hasSource: gazette.id,
        hasSelector: { "@id": "source:gazette#2.1", "@type": "SentenceSelector", paragraph: 2, sentence: 1 },
        quote: "quite willing",
      },
    ],
  });
});

test("what somebody denies is not attributed to whoever denies it", () => {
  const { kind: _, holder, on, opposes, standing, ...worded } = arcadiaIsWilling;
  const denial: Claim<Denied> = {
    ...worded,
    kind: "claim",
    id: "claim:arcadia-is-willing",
    standing: { status: "denied", said: [{ by: arcadia, does: "denies" }] },
  };
  expect(nodeOf(denial)).not.toHaveProperty("wasAttributedTo");
  expect(nodeOf(denial)).toMatchObject({ status: "denied", said: [{ speaker: arcadia.id, does: "denies" }] });
});

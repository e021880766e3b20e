import type { Document, Offer, ProspectiveTreaty, Term } from "../model/fact.ts";
import { japan, russia, sovietUnion, unitedStates } from "./actors.ts";
import { monitor } from "./sources.ts";

export const declarationOf1956: Document = {
  kind: "instrument",
  id: "instrument:declaration-of-1956",
  name: "the 1956 declaration",
  alsoCalled: ["the 1956 agreement", "the 1956 accord"],
  form: "declaration",
  parties: [sovietUnion, japan],
  dated: {
    is: { precision: "year", in: "1956", inferred: "nothing" },
    standing: { status: "stated" },
    cites: [
      { source: monitor, paragraph: 1, sentence: 4, propositions: ["e"] },
      { source: monitor, paragraph: 4, sentence: 2, propositions: ["a"] },
    ],
  },
  topics: ["declaration of 1956"],
};

export const peaceTreaty: ProspectiveTreaty = {
  kind: "instrument",
  id: "instrument:peace-treaty",
  name: "a Russian–Japanese peace treaty",
  alsoCalled: ["a Japanese–Russian peace treaty"],
  form: "treaty",
  state: "sought",
  parties: [russia, japan],
};

export const defenceTreaty: ProspectiveTreaty = {
  kind: "instrument",
  id: "instrument:defence-treaty",
  name: "a bilateral defence treaty between Japan and the United States",
  alsoCalled: [],
  form: "treaty",
  state: "decided on",
  parties: [japan, unitedStates],
};

export const twoIslandOffer: Offer = {
  kind: "instrument",
  id: "instrument:two-island-offer",
  name: "the 1956 offer",
  alsoCalled: [],
  form: "offer",
  inside: declarationOf1956,
  parties: [sovietUnion, japan],
};

export const apecStandsFor: Term = {
  kind: "term",
  id: "term:apec-stands-for",
  name: "APEC",
  standsFor: "Asia-Pacific Economic Cooperation",
  topics: ["visits and summits"],
  standing: { status: "stated" },
  cites: [{ source: monitor, paragraph: 6, sentence: 2, propositions: ["e"] }],
};

import type { Government, Outlet, Person } from "./model/actor.ts";
import type { Claim, HeldEvent, Office, PlannedEvent, Position, Tenure } from "./model/fact.ts";
import type { UndisputedPlace } from "./model/place.ts";
import type { Article } from "./model/source.ts";
import type { Attributed, Inferred, Planned, Stated } from "./model/standing.ts";

/** Facts of an invented article, for tests. */
export const gazette: Article = {
  kind: "article",
  id: "source:gazette",
  name: "Gazette, volume 1, issue 1",
  short: "Gazette 1/1",
  sentences: [2, 1],
};

export const arcadia: Government = {
  kind: "government",
  id: "government:arcadia",
  name: "Arcadia",
  adjective: "Arcadian",
  calledByCapital: null,
};

export const herald: Outlet = { kind: "outlet", id: "outlet:herald", name: "the Herald", form: "newspaper" };

export const alder: Person = {
  kind: "person",
  id: "person:alder",
  name: "Ann Alder",
  given: "Ann",
  family: "Alder",
  writtenForms: [],
};

export const birch: Person = { ...alder, id: "person:birch", name: "Bo Birch", given: "Bo", family: "Birch" };

export const harbour: UndisputedPlace = {
  kind: "place",
  id: "place:harbour",
  form: "city",
  name: "Harbour",
  within: null,
  writtenForms: [],
};

export const envoyOfArcadia: Office = {
  kind: "office",
  id: "office:envoy-of-arcadia",
  title: "Envoy",
  of: arcadia,
  seats: "one",
};

export const alderAsEnvoy: Tenure = {
  kind: "tenure",
  id: "tenure:alder-as-envoy",
  holder: alder,
  office: envoyOfArcadia,
  asOf: { precision: "month", in: "1901-05", inferred: "nothing" },
  standing: { status: "stated" },
  cites: [{ source: gazette, paragraph: 1, sentence: 1 }],
};

const planned: Planned = { status: "planned", stage: "announced", said: [{ by: herald, does: "announces" }] };

export const harbourTalks: HeldEvent = {
  kind: "event",
  id: "event:harbour-talks",
  name: "the Harbour talks of 1–2 May 1901",
  called: "the talks",
  form: "talks",
  topics: ["talks"],
  standing: { status: "stated" },
  cites: [{ source: gazette, paragraph: 1, sentence: 1 }],
  when: {
    is: { precision: "days", from: "1901-05-01", until: "1901-05-02", inferred: "nothing" },
    standing: { status: "stated" },
    cites: [{ source: gazette, paragraph: 1, sentence: 1 }],
  },
  where: { is: harbour, standing: { status: "stated" }, cites: [{ source: gazette, paragraph: 1, sentence: 2 }] },
  chairs: {
    is: [alder, birch],
    standing: { status: "stated" },
    cites: [{ source: gazette, paragraph: 1, sentence: 2 }],
  },
};

export const birchInHarbour: PlannedEvent = {
  kind: "event",
  id: "event:birch-in-harbour",
  name: "Bo Birch's announced visit to Harbour in June 1901",
  called: "a visit",
  form: "visit",
  topics: ["visits and summits"],
  standing: planned,
  cites: [{ source: gazette, paragraph: 2, sentence: 1 }],
  due: {
    is: { precision: "month", in: "1901-06", inferred: "nothing" },
    standing: planned,
    cites: [{ source: gazette, paragraph: 2, sentence: 1 }],
  },
  visitor: birch,
  between: { is: [birch, alder], standing: planned, cites: [{ source: gazette, paragraph: 2, sentence: 1 }] },
};

export const talksWentWell: Claim<Inferred> = {
  kind: "claim",
  id: "claim:talks-went-well",
  says: "The Harbour talks seemed to go well.",
  content: "the Harbour talks went well",
  about: [harbourTalks],
  topics: ["talks"],
  contrasts: [],
  standing: { status: "inferred", hedge: "seemed" },
  cites: [{ source: gazette, paragraph: 1, sentence: 2 }],
};

export const arcadiaIsWilling: Position<Attributed> = {
  kind: "position",
  id: "position:arcadia-is-willing",
  holder: arcadia,
  on: { kind: "issue", id: "issue:toll", name: "whether to lift the toll" },
  says: "The Herald reports that Arcadia is “quite willing” to lift the toll.",
  content: "Arcadia is “quite willing” to lift the toll",
  about: [arcadia],
  topics: ["positions"],
  contrasts: [{ words: "lift", against: ["keep", "raise"] }],
  opposes: [],
  standing: { status: "attributed", said: [{ by: herald, does: "reports" }], speakerGiven: "in the sentence" },
  cites: [{ source: gazette, paragraph: 2, sentence: 1, quote: "quite willing" }],
};

export const talksWereHeld: Claim<Stated> = {
  kind: "claim",
  id: "claim:talks-were-held",
  says: "Talks were held at Harbour.",
  content: "talks were held at Harbour",
  about: [harbourTalks],
  topics: ["talks"],
  contrasts: [],
  standing: { status: "stated" },
  cites: [{ source: gazette, paragraph: 1, sentence: 1 }],
};

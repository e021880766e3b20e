import { assertType, test } from "vitest";
import {
  alder,
  arcadia,
  birchInHarbour,
  gazette,
  harbour,
  harbourTalks,
  herald,
  talksWereHeld,
} from "./invented-facts.ts";
import type { Claim, Event, HeldEvent, Instrument, PlannedEvent, Tenure } from "./model/fact.ts";
import type { NonEmpty } from "./model/non-empty.ts";
import type { DisputedIsland, UndisputedPlace } from "./model/place.ts";
import type { ArticleCitation, Citations } from "./model/source.ts";
import type {
  Attributed,
  Chain,
  Charged,
  Denied,
  Inferred,
  Judged,
  Planned,
  Reported,
  Standing,
  Stated,
  Status,
} from "./model/standing.ts";
import type { Day, Decade, Month, When } from "./model/when.ts";

const chain: Chain = [{ by: herald, does: "reports" }];
const cites: Citations = [{ source: gazette, paragraph: 1, sentence: 1 }];
const stated: Stated = { status: "stated" };
const planned: Planned = { status: "planned", stage: "announced", said: chain };

test("each of the eight statuses has a statement", () => {
  assertType<Claim<Stated>>({ ...talksWereHeld, standing: { status: "stated" } });
  assertType<Claim<Judged>>({ ...talksWereHeld, standing: { status: "judged" } });
  assertType<Claim<Inferred>>({ ...talksWereHeld, standing: { status: "inferred", hedge: "presumably" } });
  assertType<Claim<Attributed>>({
    ...talksWereHeld,
    standing: { status: "attributed", said: chain, speakerGiven: "in the sentence" },
  });
  assertType<Claim<Reported>>({ ...talksWereHeld, standing: { status: "reported", hedge: "reportedly" } });
  assertType<Claim<Denied>>({ ...talksWereHeld, standing: { status: "denied", said: chain } });
  assertType<Claim<Planned>>({ ...talksWereHeld, standing: { status: "planned", stage: "possible", said: chain } });
  assertType<Claim<Charged>>({ ...talksWereHeld, standing: { status: "charged", said: chain } });
  assertType<Record<Status, Standing["status"]>>({
    stated: "stated",
    judged: "judged",
    inferred: "inferred",
    attributed: "attributed",
    reported: "reported",
    denied: "denied",
    planned: "planned",
    charged: "charged",
  });
});

test("a status is one of the eight", () => {
  // @ts-expect-error "rumoured" is no status
  assertType<Standing>({ status: "rumoured" });
});

test("a standing has what its status asks for, and nothing else", () => {
  // @ts-expect-error an inference without its hedge
  assertType<Standing>({ status: "inferred" });
  // @ts-expect-error a report without its hedge
  assertType<Standing>({ status: "reported" });
  // @ts-expect-error an attributed statement without its speaker
  assertType<Standing>({ status: "attributed", speakerGiven: "in the sentence" });
  // @ts-expect-error an attributed statement that does not tell where its speaker is given
  assertType<Standing>({ status: "attributed", said: chain });
  // @ts-expect-error a denial without the one who denies
  assertType<Standing>({ status: "denied" });
  // @ts-expect-error a plan without its announcer
  assertType<Standing>({ status: "planned", stage: "announced" });
  // @ts-expect-error a plan without its stage
  assertType<Standing>({ status: "planned", said: chain });
  // @ts-expect-error a charge without its accuser
  assertType<Standing>({ status: "charged" });
  // @ts-expect-error a statement without hedge that has one
  assertType<Standing>({ status: "stated", hedge: "apparently" });
  // @ts-expect-error a judgement of the writer that has another speaker
  assertType<Standing>({ status: "judged", said: chain });
});

test("a chain has a speaker, and each speaker is an actor", () => {
  // @ts-expect-error nobody speaks
  assertType<Chain>([]);
  // @ts-expect-error a place does not speak
  assertType<Chain>([{ by: harbour, does: "says" }]);
  // @ts-expect-error "hints" is not among the things that a voice does
  assertType<Chain>([{ by: herald, does: "hints" }]);
});

test("everything told has a citation", () => {
  // @ts-expect-error no citation
  assertType<Claim>({ ...talksWereHeld, cites: [] });
  const { cites: _, ...uncited } = talksWereHeld;
  // @ts-expect-error no list of citations
  assertType<Claim>(uncited);
  // @ts-expect-error an aspect without citation
  assertType<HeldEvent>({ ...harbourTalks, where: { is: harbour, standing: stated, cites: [] } });
  // @ts-expect-error a paragraph without its sentence
  assertType<ArticleCitation>({ source: gazette, paragraph: 1 });
  // @ts-expect-error an outlet is not the article
  assertType<ArticleCitation>({ source: herald, paragraph: 1, sentence: 1 });
});

test("a reference names a fact of the right kind", () => {
  assertType<Pick<Claim, "about">>({ about: [harbourTalks] });
  // @ts-expect-error misspelt: nothing has this name
  assertType<Pick<Claim, "about">>({ about: [harborTalks] });
  // @ts-expect-error an article is nothing that a claim is about
  assertType<Pick<Claim, "about">>({ about: [gazette] });
  // @ts-expect-error a claim is about something
  assertType<Pick<Claim, "about">>({ about: [] });
  // @ts-expect-error a government holds no office
  assertType<Pick<Tenure, "holder">>({ holder: arcadia });
  // @ts-expect-error a government is no place, though its capital is
  assertType<NonNullable<HeldEvent["where"]>>({ is: arcadia, standing: stated, cites });
  // @ts-expect-error an id is not the fact
  assertType<Pick<Tenure, "holder">>({ holder: "person:alder" });
});

test("an id begins with the fact's kind", () => {
  assertType<Pick<UndisputedPlace, "id">>({ id: "place:harbour" });
  // @ts-expect-error the id of another kind
  assertType<Pick<UndisputedPlace, "id">>({ id: "person:harbour" });
  // @ts-expect-error no kind
  assertType<Pick<UndisputedPlace, "id">>({ id: "harbour" });
});

test("what is told of an event stands as the event does", () => {
  const { due, ...undated } = birchInHarbour;
  // @ts-expect-error a plan that is not due
  assertType<Event>(undated);
  // @ts-expect-error a plan whose time has been
  assertType<Event>({ ...undated, when: due });
  // @ts-expect-error a plan's place, told as a fact
  assertType<PlannedEvent>({ ...birchInHarbour, where: { is: harbour, standing: stated, cites } });
  // @ts-expect-error the place of what was held, told as a plan
  assertType<HeldEvent>({ ...harbourTalks, where: { is: harbour, standing: planned, cites } });
  // @ts-expect-error the time of what was held, told as a plan
  assertType<HeldEvent>({ ...harbourTalks, when: due });
  // @ts-expect-error nobody meets alone
  assertType<NonNullable<HeldEvent["between"]>>({ is: [alder], standing: stated, cites });
});

test("a time is a date, as exact as its precision", () => {
  assertType<Day>("1901-05-01");
  // @ts-expect-error a date in words
  assertType<Day>("1 May 1901");
  // @ts-expect-error a month is no day
  assertType<Day>("1901-05");
  // @ts-expect-error a day is no month
  assertType<Month>("1901-05-01");
  // @ts-expect-error a year is no decade
  assertType<Decade>("1901");
  // @ts-expect-error a range without its end
  assertType<When>({ precision: "days", from: "1901-05-01", inferred: "nothing" });
  // @ts-expect-error a date that does not tell what of it is inferred
  assertType<When>({ precision: "day", on: "1901-05-01" });
  // @ts-expect-error a vague time without the source's words
  assertType<When>({ precision: "vague", inferred: "nothing" });
});

test("a disputed island has both its names, and lies in neither country", () => {
  const island = { kind: "place", id: "place:skerry", form: "island", writtenForms: [] } as const;
  assertType<DisputedIsland>({ ...island, names: { fromRussian: "Skerri", fromJapanese: "Sukeri" } });
  // @ts-expect-error no name from Japanese
  assertType<DisputedIsland>({ ...island, names: { fromRussian: "Skerri" } });
  // @ts-expect-error no name from Russian
  assertType<DisputedIsland>({ ...island, names: { fromJapanese: "Sukeri" } });
  const names = { fromRussian: "Skerri", fromJapanese: "Sukeri" };
  // @ts-expect-error it lies within a country
  assertType<DisputedIsland>({ ...island, names, within: harbour });
  // @ts-expect-error one of the names stands first
  assertType<DisputedIsland>({ ...island, names, name: "Skerry" });
});

test("an act is told as a clause, and only what was held is one", () => {
  const { chairs, where, ...talks } = harbourTalks;
  const lifted = { ...talks, form: "act", clause: "Arcadia lifted the toll" } as const;
  assertType<HeldEvent>(lifted);
  assertType<HeldEvent>({ ...lifted, by: { is: [arcadia], standing: stated, cites } });
  // @ts-expect-error an act without its clause
  assertType<HeldEvent>({ ...talks, form: "act" });
  // @ts-expect-error talks are nobody's act
  assertType<HeldEvent>({ ...talks, by: { is: [arcadia], standing: stated, cites } });
  // @ts-expect-error a plan that is told as an act
  assertType<PlannedEvent>({ ...birchInHarbour, form: "act", clause: "Birch visited Harbour" });
});

test("an instrument has two parties, and what its form asks for", () => {
  const pact = {
    kind: "instrument",
    id: "instrument:pact",
    name: "the pact",
    alsoCalled: [],
    parties: [arcadia, arcadia],
  } as const;
  const dated = { is: { precision: "year", in: "1901", inferred: "nothing" }, standing: stated, cites } as const;
  assertType<Instrument>({ ...pact, form: "declaration", dated, topics: ["talks"] });
  assertType<Instrument>({ ...pact, form: "treaty", state: "sought" });
  // @ts-expect-error a pact of one party
  assertType<Instrument>({ ...pact, form: "treaty", state: "sought", parties: [arcadia] });
  // @ts-expect-error a declaration without its date
  assertType<Instrument>({ ...pact, form: "declaration", topics: ["talks"] });
  // @ts-expect-error a treaty that is sought has no date
  assertType<Instrument>({ ...pact, form: "treaty", state: "sought", dated });
  // @ts-expect-error an offer without the document that it stands in
  assertType<Instrument>({ ...pact, form: "offer" });
});

test("a list that is not empty has a first element", () => {
  assertType<NonEmpty<number>>([1]);
  // @ts-expect-error empty
  assertType<NonEmpty<number>>([]);
});

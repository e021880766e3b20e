import { expect, test } from "vitest";
import {
  arcadia,
  arcadiaIsWilling,
  birchInHarbour,
  harbourTalks,
  talksWentWell,
  talksWereHeld,
} from "../invented-facts.ts";
import type { Claim, Usage } from "../model/fact.ts";
import type { Page } from "../model/page.ts";
import type { Standing } from "../model/standing.ts";
import {
  clausesAmiss,
  hedgesAmiss,
  plansUnmarked,
  quotesAmiss,
  speakersUnnamed,
  termsLoaded,
  wordingsRepeated,
} from "./wording.ts";

const page: Page = { kind: "page", id: "source:page", name: "A page", address: "example.org/page", grade: "C" };
const theReturn: Usage = {
  kind: "usage",
  id: "usage:the-return",
  name: "return",
  alsoCalled: ["restitution"],
  writtenForms: [],
  usedBy: [arcadia],
  contestedBy: [],
  names: [],
  presumes: "whoever asks for a return has a right to it",
  topics: ["talks"],
  standing: { status: "stated" },
  cites: [{ source: page, quote: "return" }],
};
const good = [arcadiaIsWilling, birchInHarbour, talksWentWell, talksWereHeld, theReturn];

test.each([clausesAmiss, hedgesAmiss, plansUnmarked, quotesAmiss, speakersUnnamed, termsLoaded, wordingsRepeated])(
  "%o finds nothing amiss in good facts",
  (rule) => {
    expect(rule(good)).toEqual([]);
  },
);

test("quoted words that no citation quotes are found, in a contrast too", () => {
  const fact = { ...arcadiaIsWilling, contrasts: [{ words: "lift", against: ["“unlift”"] }] } as const;
  expect(quotesAmiss([fact])).toEqual([
    "position:arcadia-is-willing: “unlift” is not the quote of its citation; quote it there, or drop the marks",
  ]);
});

test("a quote that says leaves out is found", () => {
  const fact = { ...arcadiaIsWilling, says: "The Herald reports that Arcadia is willing to lift the toll." };
  expect(quotesAmiss([fact])).toEqual([expect.stringContaining("says lacks “quite willing”")]);
});

test("a page may be quoted or not, and a term that the fact is about is quoted without it", () => {
  const cites = [{ source: page, quote: "les pourparlers" }] as const;
  const ofPages = { ...talksWereHeld, cites };
  expect(quotesAmiss([ofPages, { ...ofPages, says: "The page calls the talks “les pourparlers”." }])).toEqual([]);
  const says = "The page speaks of “return” and of “restitution”.";
  expect(quotesAmiss([{ ...ofPages, says, about: [theReturn] }])).toEqual([]);
  expect(quotesAmiss([{ ...ofPages, says }])).toHaveLength(2);
});

test("a loaded term in the clause of an act is found", () => {
  const { chairs, where, ...talks } = harbourTalks;
  const act = { ...talks, form: "act", clause: "Arcadia seized the isle" } as const;
  expect(termsLoaded([act])).toEqual([expect.stringMatching(/^event:harbour-talks: “seized” is loaded/)]);
  expect(clausesAmiss([act])).toEqual([]);
  expect(clausesAmiss([{ ...act, clause: "Arcadia lifted the toll." }])).toHaveLength(1);
});

test("what a term presumes can follow “that”", () => {
  expect(clausesAmiss([{ ...theReturn, presumes: "that there is a right." }])).toEqual([
    expect.stringMatching(/^usage:the-return: .* cannot follow/),
  ]);
});

test("two statements worded alike are found", () => {
  const again = { ...talksWereHeld, id: "claim:again" } as const;
  expect(wordingsRepeated([talksWereHeld, talksWentWell, again, theReturn])).toEqual([
    "claim:again: worded as claim:talks-were-held is; say it differently, or delete one",
  ]);
});

test.each([
  "the two islands were returned",
  "the islands row went on",
  "the isle was seized",
  "the Kuril Islands are disputed",
  "the South Kuril Islands are disputed",
  "the Northern Territories are disputed",
])("“%s” has a loaded term", (content) => {
  expect(termsLoaded([{ ...talksWereHeld, content }])).toEqual([
    expect.stringMatching(/^claim:talks-were-held: “.+” is loaded/),
  ]);
});

test.each([
  "the isle is “returned”",
  "the talks brought tomorrow nearer",
  "the isles that the article calls Kuril are disputed",
  "the isles that the article calls South Kuril are disputed",
])("“%s” has none", (content) => {
  expect(termsLoaded([{ ...talksWereHeld, content }])).toEqual([]);
});

test("a loaded term in the name of an issue is found", () => {
  expect(termsLoaded([{ kind: "issue", id: "issue:row", name: "the islands row" }])).toHaveLength(1);
});

test.each<[Standing, string, number]>([
  [{ status: "inferred", hedge: "was suggested" }, "The notice suggests talks.", 0],
  [{ status: "inferred", hedge: "presumably" }, "The talks went well.", 1],
  [{ status: "inferred", hedge: "hint … may at least" }, "A hint: the talks may at least have gone well.", 0],
  [{ status: "inferred", hedge: "hint … may at least" }, "The talks may at least have gone well.", 1],
  [{ status: "inferred", hedge: "hint … may at least" }, "It is a hint that the talks went well.", 1],
  [{ status: "inferred", hedge: "hint … may at least" }, "The talks went well.", 2],
  [{ status: "reported", hedge: "reportedly" }, "It is reported that the talks went well.", 0],
  [{ status: "reported", hedge: "reportedly" }, "The talks went well.", 1],
  [{ status: "judged" }, "In the writer's judgement, the talks went well.", 0],
  [{ status: "judged" }, "The talks went well.", 1],
  [{ status: "charged", said: [{ by: arcadia, does: "charges" }] }, "Birch faced charges of theft.", 0],
  [{ status: "charged", said: [{ by: arcadia, does: "charges" }] }, "Birch stole.", 1],
  [{ status: "planned", stage: "possible", said: [{ by: arcadia, does: "says" }] }, "Talks will follow.", 1],
])("%o in “%s”: %i hedges amiss", (standing, says, count) => {
  expect(hedgesAmiss([{ ...talksWereHeld, standing, says }])).toHaveLength(count);
});

test("a content that keeps the hedge is found", () => {
  expect(hedgesAmiss([{ ...talksWentWell, content: "the talks seemed to go well" }])).toEqual([
    "claim:talks-went-well: content has “seem”; leave the hedge to says",
  ]);
});

test("a plan whose name does not tell that it is one is found", () => {
  expect(plansUnmarked([{ ...birchInHarbour, name: "Bo Birch's visit to Harbour" }])).toEqual([
    "event:birch-in-harbour: its name has no form of “announc”; a plan's name says that it is one",
  ]);
});

test("a speaker who is not named is found, unless carried over", () => {
  const says = "Arcadia is “quite willing” to lift the toll.";
  const { standing } = arcadiaIsWilling;
  expect(speakersUnnamed([{ ...arcadiaIsWilling, says }])).toEqual([
    "position:arcadia-is-willing: says does not name outlet:herald; name the speaker",
  ]);
  const denied = { status: "denied", said: standing.said } as const;
  expect(speakersUnnamed([{ ...arcadiaIsWilling, says, standing: denied }])).toHaveLength(1);
  const carriedOver = { ...standing, speakerGiven: "carried over" } as const;
  expect(speakersUnnamed([{ ...arcadiaIsWilling, says, standing: carriedOver }])).toEqual([]);
});

test.each<Partial<Claim>>([
  { says: "talks were held." },
  { says: "Talks were held" },
  { content: "that talks were held" },
  { content: "talks were held." },
  { contrasts: [{ words: "Harbour", against: ["Shore."] }] },
])("%o is found", (change) => {
  expect(clausesAmiss([{ ...talksWereHeld, ...change }])).toEqual([expect.stringMatching(/^claim:talks-were-held: /)]);
});

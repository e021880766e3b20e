import type { Claim } from "../model/fact.ts";
import type { Attributed, Inferred, Stated } from "../model/standing.ts";
import { japan, japanTimes, russia, russianDiplomats, twoSides } from "./actors.ts";
import { octoberTalks } from "./events.ts";
import { peaceTreaty } from "./instruments.ts";
import { disputedIslands, habomai, remainingTwoIslands } from "./places.ts";
import { monitor } from "./sources.ts";

export const territorialDispute: Claim<Stated> = {
  kind: "claim",
  id: "claim:territorial-dispute",
  says: "Russia and Japan have a territorial dispute over islands that the article calls Kuril.",
  content: "Russia and Japan have a territorial dispute over islands that the article calls Kuril",
  about: [disputedIslands, russia, japan],
  topics: ["islands"],
  rulesOut: [],
  alsoReadAs: ["attributed", "reported"],
  standing: { status: "stated" },
  cites: [{ source: monitor, paragraph: 1, sentence: 3, propositions: ["d"] }],
};

export const fourDisputed: Claim<Stated> = {
  kind: "claim",
  id: "claim:four-disputed",
  says: "The islands in dispute between Russia and Japan number four.",
  content: "the islands in dispute between Russia and Japan number four",
  about: [disputedIslands],
  topics: ["islands"],
  rulesOut: [
    "the islands in dispute between Russia and Japan number two",
    "the islands in dispute between Russia and Japan number three",
    "the islands in dispute between Russia and Japan number five",
  ],
  standing: { status: "stated" },
  cites: [{ source: monitor, paragraph: 2, sentence: 4, propositions: ["c"] }],
};

export const habomaiAreIslets: Claim<Stated> = {
  kind: "claim",
  id: "claim:habomai-are-islets",
  says: "The Habomai, one of the four disputed islands as they are counted, are a group of islets.",
  content: "the Habomai, one of the four disputed islands as they are counted, are a group of islets",
  about: [habomai, disputedIslands],
  topics: ["islands"],
  rulesOut: ["the Habomai, one of the four disputed islands as they are counted, are a single island"],
  standing: { status: "stated" },
  cites: [{ source: monitor, paragraph: 4, sentence: 2, propositions: ["e"] }],
};

export const allIslandsAtStake: Claim<Attributed> = {
  kind: "claim",
  id: "claim:all-islands-at-stake",
  says: "According to the Japan Times, the two sides confirmed at the October 2000 talks that the peace treaty talks concern the status of every one of the disputed islands.",
  content:
    "the two sides confirmed at the October 2000 talks that the peace treaty talks concern the status of every one of the disputed islands",
  about: [twoSides, disputedIslands, octoberTalks],
  topics: ["islands", "talks"],
  rulesOut: [
    "the two sides confirmed at the October 2000 talks that the peace treaty talks concern the status of only two of the disputed islands",
  ],
  standing: { status: "attributed", said: [{ by: japanTimes, does: "reports" }], speakerGiven: "in the sentence" },
  cites: [{ source: monitor, paragraph: 5, sentence: 1, propositions: ["d"] }],
};

export const diplomatsWishNoObligation: Claim<Inferred> = {
  kind: "claim",
  id: "claim:diplomats-wish-no-obligation",
  says: "Russian diplomats presumably want a signed peace treaty that leaves them no later duty to deal in earnest with handing over the remaining two of the four disputed islands.",
  content:
    "Russian diplomats want a signed peace treaty that leaves them no later duty to deal in earnest with handing over the remaining two of the four disputed islands",
  about: [russianDiplomats, peaceTreaty, remainingTwoIslands, disputedIslands],
  topics: ["positions", "islands"],
  rulesOut: [],
  standing: { status: "inferred", hedge: "presumably" },
  cites: [{ source: monitor, paragraph: 5, sentence: 5, propositions: ["a"] }],
};

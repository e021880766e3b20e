import type { Claim } from "../model/fact.ts";
import type { Attributed, Stated } from "../model/standing.ts";
import { japan, japanTimes, russia, twoSides } from "./actors.ts";
import { octoberTalks } from "./events.ts";
import { disputedIslands, habomai } from "./places.ts";
import { monitor } from "./sources.ts";

export const territorialDispute: Claim<Stated> = {
  kind: "claim",
  id: "claim:territorial-dispute",
  says: "Russia and Japan have a territorial dispute over islands that the article calls Kuril.",
  content: "Russia and Japan have a territorial dispute over islands that the article calls Kuril",
  about: [disputedIslands, russia, japan],
  topics: ["islands"],
  contrasts: [{ words: "Kuril", against: ["Northern", "Chishima", "Sakhalin"] }],
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
  contrasts: [{ words: "four", against: ["two", "three", "five"] }],
  standing: { status: "stated" },
  cites: [
    { source: monitor, paragraph: 4, sentence: 2, propositions: ["b"] },
    { source: monitor, paragraph: 2, sentence: 4, propositions: ["c"] },
  ],
};

export const habomaiAreIslets: Claim<Stated> = {
  kind: "claim",
  id: "claim:habomai-are-islets",
  says: "The Habomai group, counted as one of the four disputed islands, consists of islets.",
  content: "the Habomai group, counted as one of the four disputed islands, consists of islets",
  about: [habomai, disputedIslands],
  topics: ["islands"],
  contrasts: [{ words: "one", against: ["two", "three"] }],
  standing: { status: "stated" },
  cites: [{ source: monitor, paragraph: 4, sentence: 2, propositions: ["e"] }],
};

export const allIslandsAtStake: Claim<Attributed> = {
  kind: "claim",
  id: "claim:all-islands-at-stake",
  says: "According to the Japan Times, one of the only two things that the two sides chose to confirm at the October 2000 talks, instead of interpreting the 1956 declaration, is that the status of every one of the disputed islands is at issue in the peace treaty talks.",
  content:
    "the two sides confirmed at the October 2000 talks that the status of every one of the disputed islands is at issue in the peace treaty talks",
  about: [twoSides, disputedIslands, octoberTalks],
  topics: ["islands", "talks"],
  contrasts: [{ words: "every one", against: ["only two", "only three"] }],
  standing: { status: "attributed", said: [{ by: japanTimes, does: "reports" }], speakerGiven: "in the sentence" },
  cites: [{ source: monitor, paragraph: 5, sentence: 1, propositions: ["d"] }],
};

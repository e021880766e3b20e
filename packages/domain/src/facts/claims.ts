import type { Claim } from "../model/fact.ts";
import type { Attributed, Inferred, Judged, Planned, Stated } from "../model/standing.ts";
import { japan, japanTimes, kato, losyukov, putin, russia, russianDiplomats, twoSides } from "./actors.ts";
import { konoAnnouncement, konoInMoscow, octoberTalks, putinAndMoriInBrunei, putinInTokyo } from "./events.ts";
import { declarationOf1956, peaceTreaty } from "./instruments.ts";
import { disputedIslands, remainingTwoIslands } from "./places.ts";
import { monitor } from "./sources.ts";

export const talksResumed: Claim<Stated> = {
  kind: "claim",
  id: "claim:talks-resumed",
  says: "Russia and Japan took up their peace treaty negotiations again in the week of 23 October 2000.",
  content: "Russia and Japan took up their peace treaty negotiations again in the week of 23 October 2000",
  about: [octoberTalks, peaceTreaty],
  topics: ["talks"],
  rulesOut: [],
  standing: { status: "stated" },
  cites: [{ source: monitor, paragraph: 1, sentence: 1 }],
};

export const longDeadlock: Claim<Judged> = {
  kind: "claim",
  id: "claim:long-deadlock",
  says: "In the writer's judgement, the peace treaty negotiations had long been at a standstill before they resumed in October 2000.",
  content: "the peace treaty negotiations had long been at a standstill before they resumed in October 2000",
  about: [octoberTalks, peaceTreaty],
  topics: ["talks"],
  rulesOut: [],
  standing: { status: "judged" },
  cites: [{ source: monitor, paragraph: 1, sentence: 1 }],
};

export const smallSteps: Claim<Inferred> = {
  kind: "claim",
  id: "claim:small-steps",
  says: "The October 2000 talks appeared to bring some small steps by Moscow towards Tokyo's wishes.",
  content: "the October 2000 talks brought some small steps by Moscow towards Tokyo's wishes",
  about: [octoberTalks, russia],
  topics: ["talks", "positions"],
  rulesOut: [],
  standing: { status: "inferred", hedge: "appeared" },
  cites: [{ source: monitor, paragraph: 1, sentence: 1 }],
};

export const stepsUnexpected: Claim<Inferred> = {
  kind: "claim",
  id: "claim:steps-unexpected",
  says: "The October 2000 talks appeared to bring steps by Moscow that were unexpected.",
  content: "the October 2000 talks brought steps by Moscow that were unexpected",
  about: [octoberTalks, russia],
  topics: ["talks", "positions"],
  rulesOut: [],
  alsoReadAs: ["stated", "judged"],
  standing: { status: "inferred", hedge: "appeared" },
  cites: [{ source: monitor, paragraph: 1, sentence: 1 }],
};

export const katoAsCounterpart: Claim<Stated> = {
  kind: "claim",
  id: "claim:kato-as-counterpart",
  says: "Ryozo Kato was Aleksandr Losyukov's Japanese counterpart at the October 2000 talks.",
  content: "Ryozo Kato was Aleksandr Losyukov's Japanese counterpart at the October 2000 talks",
  about: [kato, losyukov],
  topics: ["offices"],
  rulesOut: [],
  standing: { status: "stated" },
  cites: [{ source: monitor, paragraph: 1, sentence: 2 }],
};

export const firstSinceSummit: Claim<Stated> = {
  kind: "claim",
  id: "claim:first-since-summit",
  says: "The October 2000 talks were the two countries' first negotiations on the peace treaty issues since Putin's visit to Tokyo in September 2000.",
  content:
    "the October 2000 talks were the two countries' first negotiations on the peace treaty issues since Putin's visit to Tokyo in September 2000",
  about: [octoberTalks, putinInTokyo],
  topics: ["talks"],
  rulesOut: [],
  standing: { status: "stated" },
  cites: [{ source: monitor, paragraph: 1, sentence: 2 }],
};

export const treatyWouldEndWar: Claim<Stated> = {
  kind: "claim",
  id: "claim:treaty-would-end-war",
  says: "A peace treaty between Japan and Russia would formally bring the Second World War to an end.",
  content: "a peace treaty between Japan and Russia would formally bring the Second World War to an end",
  about: [peaceTreaty],
  topics: ["talks"],
  rulesOut: [],
  alsoReadAs: ["attributed", "reported", "planned"],
  standing: { status: "stated" },
  cites: [{ source: monitor, paragraph: 1, sentence: 3 }],
};

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
  cites: [{ source: monitor, paragraph: 1, sentence: 3 }],
};

export const possibilityOf1956: Claim<Attributed> = {
  kind: "claim",
  id: "claim:possibility-of-1956",
  says: "Putin brought up the possibility that Russia and Japan might take the 1956 declaration as the basis for settling their difficulties over the treaty and the territory.",
  content:
    "Russia and Japan might take the 1956 declaration as the basis for settling their difficulties over the treaty and the territory",
  about: [declarationOf1956, putin],
  topics: ["declaration of 1956"],
  rulesOut: [],
  alsoReadAs: ["stated", "planned"],
  standing: { status: "attributed", said: [{ by: putin, does: "says" }], speakerGiven: "in the sentence" },
  cites: [{ source: monitor, paragraph: 1, sentence: 4 }],
};

export const putinRaised1956: Claim<Stated> = {
  kind: "claim",
  id: "claim:putin-raised-1956",
  says: "Putin was the first to raise the possibility of turning to the 1956 declaration, at the September 2000 summit.",
  content:
    "Putin was the first to raise the possibility of turning to the 1956 declaration, at the September 2000 summit",
  about: [putin, putinInTokyo, declarationOf1956],
  topics: ["declaration of 1956"],
  rulesOut: [],
  standing: { status: "stated" },
  cites: [{ source: monitor, paragraph: 1, sentence: 4 }],
};

export const raisingUnexpected: Claim<Judged> = {
  kind: "claim",
  id: "claim:raising-unexpected",
  says: "In the writer's judgement, it was unexpected that Putin raised the 1956 declaration at the September 2000 summit.",
  content: "it was unexpected that Putin raised the 1956 declaration at the September 2000 summit",
  about: [putin, declarationOf1956],
  topics: ["declaration of 1956"],
  rulesOut: [],
  standing: { status: "judged" },
  cites: [{ source: monitor, paragraph: 1, sentence: 4 }],
};

export const talksReturnedTo1956: Claim<Stated> = {
  kind: "claim",
  id: "claim:talks-returned-to-1956",
  says: "The October 2000 talks came back to a theme of the September 2000 summit: the possibility of turning to the 1956 declaration.",
  content:
    "the October 2000 talks came back to a theme of the September 2000 summit, that of possibly turning to the 1956 declaration",
  about: [octoberTalks, declarationOf1956],
  topics: ["declaration of 1956", "talks"],
  rulesOut: [],
  standing: { status: "stated" },
  cites: [{ source: monitor, paragraph: 1, sentence: 4 }],
};

export const readingLeftOpen: Claim<Attributed> = {
  kind: "claim",
  id: "claim:reading-left-open",
  says: "According to the Japan Times, at the October 2000 talks the two sides left aside the question of how to interpret the 1956 declaration.",
  content: "at the October 2000 talks the two sides left aside the question of how to interpret the 1956 declaration",
  about: [twoSides, declarationOf1956, octoberTalks],
  topics: ["declaration of 1956", "talks"],
  rulesOut: ["at the October 2000 talks the two sides settled on one reading of the 1956 declaration"],
  standing: { status: "attributed", said: [{ by: japanTimes, does: "reports" }], speakerGiven: "in the sentence" },
  cites: [{ source: monitor, paragraph: 5, sentence: 1 }],
};

export const declarationInEffect: Claim<Attributed> = {
  kind: "claim",
  id: "claim:declaration-in-effect",
  says: "According to the Japan Times, the two sides confirmed at the October 2000 talks that the 1956 declaration is still in force.",
  content: "the two sides confirmed at the October 2000 talks that the 1956 declaration is still in force",
  about: [twoSides, declarationOf1956, octoberTalks],
  topics: ["declaration of 1956", "talks"],
  rulesOut: ["the two sides agreed at the October 2000 talks that the 1956 declaration is no longer in force"],
  standing: { status: "attributed", said: [{ by: japanTimes, does: "reports" }], speakerGiven: "in the sentence" },
  cites: [{ source: monitor, paragraph: 5, sentence: 1 }],
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
  cites: [{ source: monitor, paragraph: 5, sentence: 1 }],
};

export const formulaReflectsReadings: Claim<Inferred> = {
  kind: "claim",
  id: "claim:formula-reflects-readings",
  says: "The two sides' careful wording, as the Japan Times has it, appeared to reflect their different readings of the 1956 declaration.",
  content: "the two sides' careful wording reflected their different readings of the 1956 declaration",
  about: [twoSides, declarationOf1956, octoberTalks, japanTimes],
  topics: ["declaration of 1956", "talks"],
  rulesOut: [],
  standing: { status: "inferred", hedge: "appeared" },
  cites: [{ source: monitor, paragraph: 5, sentence: 2 }],
};

export const readingsDiffer: Claim<Stated> = {
  kind: "claim",
  id: "claim:readings-differ",
  says: "In October 2000 the two sides looked at the 1956 declaration differently.",
  content: "in October 2000 the two sides looked at the 1956 declaration differently",
  about: [twoSides, declarationOf1956],
  topics: ["declaration of 1956", "positions"],
  rulesOut: [],
  alsoReadAs: ["inferred", "attributed", "reported"],
  standing: { status: "stated" },
  cites: [{ source: monitor, paragraph: 5, sentence: 2 }],
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
  cites: [{ source: monitor, paragraph: 5, sentence: 5 }],
};

export const talksSoonToResume: Claim<Inferred> = {
  kind: "claim",
  id: "claim:talks-soon-to-resume",
  says: "The announcement of Kono's visit to Moscow suggested that the negotiations on the peace treaty and the islands would soon resume.",
  content: "the negotiations on the peace treaty and the islands would soon resume",
  about: [konoAnnouncement, octoberTalks],
  topics: ["talks", "visits and summits"],
  rulesOut: [],
  alsoReadAs: ["planned"],
  standing: { status: "inferred", hedge: "was suggested" },
  cites: [{ source: monitor, paragraph: 6, sentence: 1 }],
};

export const meetingSoonAfterKono: Claim<Planned> = {
  kind: "claim",
  id: "claim:meeting-soon-after-kono",
  says: "It was apparently confirmed by the two sides that Putin and Mori would meet soon after Kono's visit to Moscow.",
  content: "Putin and Mori would meet soon after Kono's visit to Moscow",
  about: [putinAndMoriInBrunei, konoInMoscow],
  topics: ["visits and summits"],
  rulesOut: [],
  standing: { status: "planned", stage: "apparently confirmed", said: [{ by: twoSides, does: "confirms" }] },
  cites: [{ source: monitor, paragraph: 6, sentence: 2 }],
};

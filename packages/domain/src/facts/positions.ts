import type { Position } from "../model/fact.ts";
import type { Attributed, Inferred, Reported, Stated } from "../model/standing.ts";
import { japan, russia, russianDiplomats, russianForeignMinistry, russianNewspaperReport } from "./actors.ts";
import { deadlineSet } from "./events.ts";
import { declarationOf1956, peaceTreaty, twoIslandOffer } from "./instruments.ts";
import { linkage, pace, readingOf1956, remainingTwo, summitIn2000 } from "./issues.ts";
import { disputedIslands, habomai, remainingTwoIslands, shikotan, twoIslands } from "./places.ts";
import { monitor } from "./sources.ts";

const tokyoInARussianPaper: Attributed = {
  status: "attributed",
  said: [
    { by: russianNewspaperReport, does: "reports" },
    { by: japan, does: "believes" },
  ],
  speakerGiven: "in the sentence",
};

const moscowInARussianPaper: Attributed = {
  status: "attributed",
  said: [
    { by: russianNewspaperReport, does: "reports" },
    { by: russia, does: "believes" },
  ],
  speakerGiven: "carried over",
};

export const russiaOnLinkage: Position<Reported> = {
  kind: "position",
  id: "position:russia-on-linkage",
  holder: russia,
  on: linkage,
  says: "Russia was reported to have accepted at the October 2000 talks that a peace treaty can be finalised only if it settles the islands dispute.",
  content:
    "Russia accepted at the October 2000 talks that a peace treaty can be finalised only if it settles the islands dispute",
  about: [russia, peaceTreaty],
  topics: ["positions", "talks"],
  contrasts: [],
  opposes: [],
  alsoReadAs: ["inferred", "attributed"],
  standing: { status: "reported", hedge: "was reported" },
  cites: [{ source: monitor, paragraph: 1, sentence: 3, propositions: ["a", "b"] }],
};

export const japanOnTheOffer: Position<Attributed> = {
  kind: "position",
  id: "position:japan-on-the-offer",
  holder: japan,
  on: readingOf1956,
  says: "A Russian newspaper report has Tokyo believing that Moscow had promised to hand over the two islands of the 1956 declaration in any event.",
  content: "Moscow had promised to hand over the two islands of the 1956 declaration in any event",
  about: [japan, twoIslands, declarationOf1956],
  topics: ["positions", "islands", "declaration of 1956"],
  contrasts: [{ words: "in any event", against: ["only if Moscow so chose"] }],
  opposes: [],
  alsoReadAs: ["reported"],
  standing: tokyoInARussianPaper,
  cites: [{ source: monitor, paragraph: 5, sentence: 3, propositions: ["a"] }],
};

export const japanOnTheRemainingTwo: Position<Attributed> = {
  kind: "position",
  id: "position:japan-on-the-remaining-two",
  holder: japan,
  on: remainingTwo,
  says: "A Russian newspaper report has Tokyo believing that the talks should now take up what becomes of the remaining two of the four disputed islands.",
  content: "the talks should now take up what becomes of the remaining two of the four disputed islands",
  about: [japan, remainingTwoIslands, disputedIslands],
  topics: ["positions", "islands"],
  contrasts: [{ words: "the remaining two of the four", against: ["every one of the four"] }],
  opposes: [],
  alsoReadAs: ["reported"],
  standing: tokyoInARussianPaper,
  cites: [{ source: monitor, paragraph: 5, sentence: 3, propositions: ["b"] }],
};

export const russiaOnTheOffer: Position<Attributed> = {
  kind: "position",
  id: "position:russia-on-the-offer",
  holder: russia,
  on: readingOf1956,
  says: "Moscow, in contrast to Tokyo, sees the offer to hand over two of the disputed islands as a “voluntary act”.",
  content: "the offer to hand over two of the disputed islands is a “voluntary act”",
  about: [russia, twoIslandOffer],
  topics: ["positions", "islands", "declaration of 1956"],
  contrasts: [],
  opposes: [japanOnTheOffer],
  alsoReadAs: ["stated", "reported"],
  standing: moscowInARussianPaper,
  cites: [{ source: monitor, paragraph: 5, sentence: 4, propositions: ["a"], quote: "voluntary act" }],
};

export const russiaOnTheOrder: Position<Attributed> = {
  kind: "position",
  id: "position:russia-on-the-order",
  holder: russia,
  on: readingOf1956,
  says: "Moscow, in contrast to Tokyo, holds that the two islands of the 1956 declaration would be handed over only once the peace treaty is signed.",
  content: "the two islands of the 1956 declaration would be handed over only once the peace treaty is signed",
  about: [russia, twoIslandOffer, declarationOf1956, peaceTreaty],
  topics: ["positions", "islands", "declaration of 1956"],
  contrasts: [{ words: "only once", against: ["even before"] }],
  opposes: [japanOnTheOffer],
  alsoReadAs: ["stated", "reported", "planned"],
  standing: moscowInARussianPaper,
  cites: [{ source: monitor, paragraph: 5, sentence: 4, propositions: ["b"] }],
};

export const japanOnACommitment: Position<Inferred> = {
  kind: "position",
  id: "position:japan-on-a-commitment",
  holder: japan,
  on: readingOf1956,
  says: "Presumably Tokyo would insist on a commitment that Shikotan and the Habomai islets be handed over.",
  content: "Tokyo would insist on a commitment that Shikotan and the Habomai islets be handed over",
  about: [japan, shikotan, habomai],
  topics: ["positions", "islands"],
  contrasts: [
    {
      words: "Shikotan and the Habomai islets",
      against: ["all of the disputed islands", "Iturup (Etorofu) and Kunashir (Kunashiri)"],
    },
  ],
  opposes: [],
  alsoReadAs: ["planned"],
  standing: { status: "inferred", hedge: "presumably" },
  cites: [{ source: monitor, paragraph: 5, sentence: 6, propositions: ["a"] }],
};

export const japanOnFurtherTalks: Position<Inferred> = {
  kind: "position",
  id: "position:japan-on-further-talks",
  holder: japan,
  on: remainingTwo,
  says: "Presumably Tokyo would insist on a commitment to further talks about what becomes of the remaining two of the four disputed islands.",
  content:
    "Tokyo would insist on a commitment to further talks about what becomes of the remaining two of the four disputed islands",
  about: [japan, remainingTwoIslands, disputedIslands],
  topics: ["positions", "islands"],
  contrasts: [{ words: "further talks about", against: ["an end to talks about"] }],
  opposes: [],
  alsoReadAs: ["planned"],
  standing: { status: "inferred", hedge: "presumably" },
  cites: [{ source: monitor, paragraph: 5, sentence: 6, propositions: ["b"] }],
};

export const japanOnAnotherSummit: Position<Stated> = {
  kind: "position",
  id: "position:japan-on-another-summit",
  holder: japan,
  on: summitIn2000,
  says: "Japan has been urging that a further summit be held in 2000.",
  content: "Japan has been urging that a further summit be held in 2000",
  about: [japan],
  topics: ["positions", "visits and summits"],
  contrasts: [
    { words: "Japan", against: ["Russia"] },
    { words: "2000", against: ["2001", "2002"] },
  ],
  opposes: [],
  alsoReadAs: ["reported", "attributed"],
  standing: { status: "stated" },
  cites: [{ source: monitor, paragraph: 6, sentence: 4, propositions: ["a"] }],
};

export const russiaOnAnotherSummit: Position<Stated> = {
  kind: "position",
  id: "position:russia-on-another-summit",
  holder: russia,
  on: summitIn2000,
  says: "Russia has not committed itself to a further summit in 2000.",
  content: "Russia has not committed itself to a further summit in 2000",
  about: [russia],
  topics: ["positions", "visits and summits"],
  contrasts: [{ words: "not committed itself to", against: ["been pressing for"] }],
  opposes: [japanOnAnotherSummit],
  alsoReadAs: ["reported", "attributed"],
  standing: { status: "stated" },
  cites: [{ source: monitor, paragraph: 6, sentence: 4, propositions: ["b"] }],
};

export const ministryOnLinkage: Position<Inferred> = {
  kind: "position",
  id: "position:ministry-on-linkage",
  holder: russianForeignMinistry,
  on: linkage,
  says: "There was an apparent readiness of the Russian Foreign Ministry to tie the treaty talks to the islands dispute.",
  content: "the Russian Foreign Ministry was ready to tie the treaty talks to the islands dispute",
  about: [russianForeignMinistry, peaceTreaty, disputedIslands],
  topics: ["positions", "talks"],
  contrasts: [],
  opposes: [],
  alsoReadAs: ["reported"],
  standing: { status: "inferred", hedge: "apparent" },
  cites: [{ source: monitor, paragraph: 2, sentence: 3, propositions: ["a"] }],
};

export const japanOnLinkage: Position<Stated> = {
  kind: "position",
  id: "position:japan-on-linkage",
  holder: japan,
  on: linkage,
  says: "Japan has long insisted that the peace treaty and the islands dispute be tied together.",
  content: "Japan has long insisted that the peace treaty and the islands dispute be tied together",
  about: [japan, peaceTreaty, disputedIslands],
  topics: ["positions"],
  contrasts: [],
  opposes: [],
  alsoReadAs: ["attributed", "reported"],
  standing: { status: "stated" },
  cites: [{ source: monitor, paragraph: 2, sentence: 4, propositions: ["a"] }],
};

export const japanOnSovereignty: Position<Attributed> = {
  kind: "position",
  id: "position:japan-on-sovereignty",
  holder: japan,
  on: linkage,
  says: "Japan has long said that a peace treaty could not be finalised before the question of sovereignty over the four disputed islands was resolved between the two sides.",
  content:
    "a peace treaty could not be finalised before the question of sovereignty over the four disputed islands was resolved between the two sides",
  about: [japan, peaceTreaty, disputedIslands],
  topics: ["positions", "islands"],
  contrasts: [{ words: "finalised", against: ["discussed"] }],
  opposes: [],
  alsoReadAs: ["stated"],
  standing: { status: "attributed", said: [{ by: japan, does: "says" }], speakerGiven: "in the sentence" },
  cites: [{ source: monitor, paragraph: 2, sentence: 4, propositions: ["b"] }],
};

export const russiaDeferringTheIslands: Position<Stated> = {
  kind: "position",
  id: "position:russia-deferring-the-islands",
  holder: russia,
  on: linkage,
  says: "Up to late October 2000 Moscow tried to turn discussion of the territorial issue aside to a later date.",
  content: "up to late October 2000 Moscow tried to turn discussion of the territorial issue aside to a later date",
  about: [russia, disputedIslands],
  topics: ["positions", "islands"],
  contrasts: [],
  opposes: [japanOnLinkage],
  alsoReadAs: ["attributed", "reported"],
  standing: { status: "stated" },
  cites: [{ source: monitor, paragraph: 2, sentence: 4, propositions: ["d"] }],
};

export const russiaOnAnEarlierTreaty: Position<Stated> = {
  kind: "position",
  id: "position:russia-on-an-earlier-treaty",
  holder: russia,
  on: linkage,
  says: "Up to late October 2000 Moscow sought to agree on the peace treaty sooner than on the territorial issue.",
  content: "up to late October 2000 Moscow sought to agree on the peace treaty sooner than on the territorial issue",
  about: [russia, peaceTreaty],
  topics: ["positions"],
  contrasts: [],
  opposes: [japanOnLinkage],
  alsoReadAs: ["attributed", "reported"],
  standing: { status: "stated" },
  cites: [{ source: monitor, paragraph: 2, sentence: 4, propositions: ["e"] }],
};

export const russiaOnDeadlines: Position<Stated> = {
  kind: "position",
  id: "position:russia-on-deadlines",
  holder: russia,
  on: pace,
  says: "Russia's earlier position played down how much deadlines matter to the negotiations with Japan.",
  content: "Russia's earlier position played down how much deadlines matter to the negotiations with Japan",
  about: [russia, peaceTreaty],
  topics: ["positions", "deadline"],
  contrasts: [{ words: "played down", against: ["emphasised"] }],
  opposes: [],
  alsoReadAs: ["attributed", "judged", "inferred", "reported"],
  standing: { status: "stated" },
  cites: [{ source: monitor, paragraph: 3, sentence: 2, propositions: ["c"] }],
};

export const japanOnPace: Position<Stated> = {
  kind: "position",
  id: "position:japan-on-pace",
  holder: japan,
  on: pace,
  says: "Tokyo has consistently tried to drive the negotiations with Russia faster.",
  content: "Tokyo has consistently tried to drive the negotiations with Russia faster",
  about: [japan, peaceTreaty],
  topics: ["positions", "deadline"],
  contrasts: [{ words: "drive the negotiations with Russia faster", against: ["keep the talks free of deadlines"] }],
  opposes: [russiaOnDeadlines],
  alsoReadAs: ["attributed", "judged", "reported"],
  standing: { status: "stated" },
  cites: [{ source: monitor, paragraph: 3, sentence: 3, propositions: ["a"] }],
};

export const japanOnTheDeadline: Position<Attributed> = {
  kind: "position",
  id: "position:japan-on-the-deadline",
  holder: japan,
  on: pace,
  says: "Tokyo has gone on hoping that the talks with Russia might even be finalised by the end of 2000.",
  content: "the talks with Russia might even be finalised by the end of 2000",
  about: [japan, peaceTreaty, deadlineSet],
  topics: ["positions", "deadline"],
  contrasts: [],
  opposes: [russiaOnDeadlines],
  alsoReadAs: ["stated", "judged", "reported", "planned"],
  standing: { status: "attributed", said: [{ by: japan, does: "hopes" }], speakerGiven: "in the sentence" },
  cites: [{ source: monitor, paragraph: 3, sentence: 3, propositions: ["b"] }],
};

export const diplomatsOnTheRemainingTwo: Position<Inferred> = {
  kind: "position",
  id: "position:diplomats-on-the-remaining-two",
  holder: russianDiplomats,
  on: remainingTwo,
  says: "Russian diplomats presumably want a signed peace treaty that leaves no later duty to deal in earnest with handing over the remaining two of the four disputed islands.",
  content:
    "Russian diplomats want a signed peace treaty that leaves no later duty to deal in earnest with handing over the remaining two of the four disputed islands",
  about: [russianDiplomats, peaceTreaty, remainingTwoIslands, disputedIslands],
  topics: ["positions", "islands"],
  contrasts: [{ words: "no later duty", against: ["a firm later duty"] }],
  opposes: [japanOnFurtherTalks],
  standing: { status: "inferred", hedge: "presumably" },
  cites: [{ source: monitor, paragraph: 5, sentence: 5, propositions: ["a"] }],
};

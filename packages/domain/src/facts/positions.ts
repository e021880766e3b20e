import type { Link, Position } from "../model/fact.ts";
import type { Attributed, Inferred, Reported, Stated } from "../model/standing.ts";
import { japan, russia, russianNewspaperReport } from "./actors.ts";
import { declarationOf1956, peaceTreaty, twoIslandOffer } from "./instruments.ts";
import { linkage, readingOf1956, remainingTwo, summitIn2000 } from "./issues.ts";
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
  says: "Russia was reported to have accepted at the October 2000 talks that a peace treaty can be concluded only if it settles the islands dispute.",
  content:
    "Russia accepted at the October 2000 talks that a peace treaty can be concluded only if it settles the islands dispute",
  about: [russia, peaceTreaty],
  topics: ["positions", "talks"],
  rulesOut: [],
  opposes: [],
  alsoReadAs: ["inferred"],
  standing: { status: "reported", hedge: "was reported" },
  cites: [{ source: monitor, paragraph: 1, sentence: 3 }],
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
  rulesOut: ["Moscow had never promised to hand over any of the disputed islands"],
  opposes: [],
  standing: tokyoInARussianPaper,
  cites: [{ source: monitor, paragraph: 5, sentence: 3 }],
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
  rulesOut: ["the talks should now leave aside what becomes of the remaining two of the four disputed islands"],
  opposes: [],
  standing: tokyoInARussianPaper,
  cites: [{ source: monitor, paragraph: 5, sentence: 3 }],
};

export const russiaOnTheOffer: Position<Attributed> = {
  kind: "position",
  id: "position:russia-on-the-offer",
  holder: russia,
  on: readingOf1956,
  says: "Following on from a Russian newspaper report, the article has Moscow, in contrast to Tokyo, see the offer to hand over two of the disputed islands as a “voluntary act”.",
  content: "the offer to hand over two of the disputed islands is a “voluntary act”",
  about: [russia, twoIslandOffer],
  topics: ["positions", "islands", "declaration of 1956"],
  rulesOut: ["the offer to hand over two of the disputed islands is a duty, not a “voluntary act”"],
  opposes: [japanOnTheOffer],
  standing: moscowInARussianPaper,
  cites: [{ source: monitor, paragraph: 5, sentence: 4, quote: "voluntary act" }],
};

export const russiaOnTheOrder: Position<Attributed> = {
  kind: "position",
  id: "position:russia-on-the-order",
  holder: russia,
  on: readingOf1956,
  says: "Following on from a Russian newspaper report, the article has Moscow, in contrast to Tokyo, hold that the two islands of the 1956 declaration would be handed over only once the peace treaty is signed.",
  content: "the two islands of the 1956 declaration would be handed over only once the peace treaty is signed",
  about: [russia, twoIslandOffer, declarationOf1956, peaceTreaty],
  topics: ["positions", "islands", "declaration of 1956"],
  rulesOut: ["the two islands of the 1956 declaration would be handed over before any peace treaty is signed"],
  opposes: [japanOnTheOffer],
  alsoReadAs: ["planned"],
  standing: moscowInARussianPaper,
  cites: [{ source: monitor, paragraph: 5, sentence: 4 }],
};

export const japanOnACommitment: Position<Inferred> = {
  kind: "position",
  id: "position:japan-on-a-commitment",
  holder: japan,
  on: readingOf1956,
  says: "Presumably Tokyo would insist on a commitment to hand over Shikotan and the Habomai islets.",
  content: "Tokyo would insist on a commitment to hand over Shikotan and the Habomai islets",
  about: [japan, shikotan, habomai],
  topics: ["positions", "islands"],
  rulesOut: [],
  opposes: [],
  alsoReadAs: ["planned"],
  standing: { status: "inferred", hedge: "presumably" },
  cites: [{ source: monitor, paragraph: 5, sentence: 6 }],
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
  rulesOut: [],
  opposes: [],
  alsoReadAs: ["planned"],
  standing: { status: "inferred", hedge: "presumably" },
  cites: [{ source: monitor, paragraph: 5, sentence: 6 }],
};

export const japanOnAnotherSummit: Position<Stated> = {
  kind: "position",
  id: "position:japan-on-another-summit",
  holder: japan,
  on: summitIn2000,
  says: "The Japanese have been pressing for another summit in 2000.",
  content: "the Japanese have been pressing for another summit in 2000",
  about: [japan],
  topics: ["positions", "visits and summits"],
  rulesOut: [],
  opposes: [],
  alsoReadAs: ["reported"],
  standing: { status: "stated" },
  cites: [{ source: monitor, paragraph: 6, sentence: 4 }],
};

export const russiaOnAnotherSummit: Position<Stated> = {
  kind: "position",
  id: "position:russia-on-another-summit",
  holder: russia,
  on: summitIn2000,
  says: "The Russians have not committed themselves on another summit in 2000.",
  content: "the Russians have not committed themselves on another summit in 2000",
  about: [russia],
  topics: ["positions", "visits and summits"],
  rulesOut: [],
  opposes: [japanOnAnotherSummit],
  alsoReadAs: ["reported"],
  standing: { status: "stated" },
  cites: [{ source: monitor, paragraph: 6, sentence: 4 }],
};

export const promiseAgainstTreatyFirst: Link = {
  kind: "link",
  id: "link:promise-against-treaty-first",
  form: "in tension",
  between: [japanOnTheOffer, russiaOnTheOrder],
  because: "The sides read the same offer differently: promised in any event, or due only after a peace treaty.",
};

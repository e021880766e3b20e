import type { Link } from "../model/fact.ts";
import {
  declarationInEffect,
  handoverAfterTreaty,
  mentionASurprise,
  putinMentioned1956,
  putinRaised1956,
  raisingUnexpected,
  returnTo1956,
  talksReturnedTo1956,
  whichTwoIslands,
} from "./claims-on-1956.ts";
import { plansNotFinalised, scandalPutAside } from "./claims-on-contacts.ts";
import {
  deadlineUnlikely,
  hardlyACommitment,
  momentum,
  moveTowardsTokyo,
  noConcessions,
  noNewProposals,
  reportOnSpeeding,
  smallSteps,
  talksLastedTwoDays,
} from "./claims-on-the-talks.ts";
import { deadlineSet, octoberTalks, offerRenounced } from "./events.ts";
import {
  japanOnACommitment,
  japanOnSovereignty,
  japanOnTheDeadline,
  japanOnTheOffer,
  russiaOnLinkage,
  russiaOnTheOrder,
} from "./positions.ts";

export const sameReturnTo1956: Link = {
  kind: "link",
  id: "link:same-return-to-1956",
  form: "told twice",
  between: [talksReturnedTo1956, returnTo1956],
  because: "Both tell that the October 2000 talks came back to the 1956 declaration.",
};

export const sameRaisingOf1956: Link = {
  kind: "link",
  id: "link:same-raising-of-1956",
  form: "told twice",
  between: [putinRaised1956, putinMentioned1956],
  because: "Both tell that Putin brought the 1956 declaration up at the September 2000 summit.",
};

export const sameSurprise: Link = {
  kind: "link",
  id: "link:same-surprise",
  form: "told twice",
  between: [raisingUnexpected, mentionASurprise],
  because: "Both tell that nobody expected Putin to bring the declaration up.",
};

export const sameLinkage: Link = {
  kind: "link",
  id: "link:same-linkage",
  form: "told twice",
  between: [russiaOnLinkage, japanOnSovereignty],
  because: "What Russia was reported to accept is what Japan has long asked for: no treaty without a settlement.",
};

export const sameTwoDays: Link = {
  kind: "link",
  id: "link:same-two-days",
  form: "told twice",
  between: [octoberTalks, talksLastedTwoDays],
  because: "The dates of the talks and their length are one thing.",
};

export const sameCondition: Link = {
  kind: "link",
  id: "link:same-condition",
  form: "told twice",
  between: [handoverAfterTreaty, russiaOnTheOrder],
  because:
    "Both have the two islands handed over after a peace treaty: one tells what the declaration lays down, the other what Moscow holds.",
};

export const sameDeadline: Link = {
  kind: "link",
  id: "link:same-deadline",
  form: "told twice",
  between: [deadlineSet, deadlineUnlikely],
  because: "The deadline that was set and the one that can hardly be met are one: the end of 2000.",
};

export const sameHopedForDate: Link = {
  kind: "link",
  id: "link:same-hoped-for-date",
  form: "told twice",
  between: [deadlineSet, japanOnTheDeadline],
  because: "The end of the year that Tokyo hopes for is the deadline that was set.",
};

export const sameTwoIslands: Link = {
  kind: "link",
  id: "link:same-two-islands",
  form: "told twice",
  between: [whichTwoIslands, japanOnACommitment],
  because: "Both name the same two islands.",
};

export const stepsAgainstNoConcessions: Link = {
  kind: "link",
  id: "link:steps-against-no-concessions",
  form: "in tension",
  between: [smallSteps, noConcessions],
  because: "The writer sees small steps by Moscow; Losyukov says that there were no concessions.",
};

export const stepsAgainstNoProposals: Link = {
  kind: "link",
  id: "link:steps-against-no-proposals",
  form: "in tension",
  between: [smallSteps, noNewProposals],
  because: "The writer sees small steps by Moscow; Losyukov says that nothing new was put forward.",
};

export const acceptanceAgainstNoConcessions: Link = {
  kind: "link",
  id: "link:acceptance-against-no-concessions",
  form: "in tension",
  between: [russiaOnLinkage, noConcessions],
  because: "Russia was reported to have accepted a Japanese position; Losyukov says that there were no concessions.",
};

export const moveAgainstNoConcessions: Link = {
  kind: "link",
  id: "link:move-against-no-concessions",
  form: "in tension",
  between: [moveTowardsTokyo, noConcessions],
  because: "The writer infers a move towards Tokyo; Losyukov says that there were no concessions.",
};

export const speedingAgainstNoCommitment: Link = {
  kind: "link",
  id: "link:speeding-against-no-commitment",
  form: "in tension",
  between: [reportOnSpeeding, hardlyACommitment],
  because: "A report mentions faster work; the writer warns that this is hardly a commitment.",
};

export const renouncedAgainstInEffect: Link = {
  kind: "link",
  id: "link:renounced-against-in-effect",
  form: "in tension",
  between: [offerRenounced, declarationInEffect],
  because:
    "Moscow renounced the offer, and the declaration is said to be still in force: the offer stands inside the declaration, and is not the whole of it.",
};

export const promiseAgainstTreatyFirst: Link = {
  kind: "link",
  id: "link:promise-against-treaty-first",
  form: "in tension",
  between: [japanOnTheOffer, russiaOnTheOrder],
  because: "The sides read the same offer differently: promised in any event, or due only after a peace treaty.",
};

export const promiseAgainstCondition: Link = {
  kind: "link",
  id: "link:promise-against-condition",
  form: "in tension",
  between: [japanOnTheOffer, handoverAfterTreaty],
  because:
    "Tokyo, as a Russian paper has it, believes in a promise in any event; the declaration puts a peace treaty first.",
};

export const unlikelyAgainstMomentum: Link = {
  kind: "link",
  id: "link:unlikely-against-momentum",
  form: "in tension",
  between: [deadlineUnlikely, momentum],
  because: "The deadline can hardly be met, and yet the talks may be gaining momentum.",
};

export const putAsideAgainstNotFinalised: Link = {
  kind: "link",
  id: "link:put-aside-against-not-finalised",
  form: "in tension",
  between: [scandalPutAside, plansNotFinalised],
  because: "The scandal seems put aside, and yet the military visit was apparently not settled.",
};

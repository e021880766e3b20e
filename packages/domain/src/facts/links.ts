import type { Link } from "../model/fact.ts";
import {
  declarationInEffect,
  diplomatsOffering1956,
  handoverAfterTreaty,
  mentionASurprise,
  putinMentioned1956,
  putinRaised1956,
  raisingUnexpected,
  returnTo1956,
  talksReturnedTo1956,
  whichTwoIslands,
} from "./claims-on-1956.ts";
import {
  plansNotFinalised,
  preparationsGoOn,
  scandalDaysAfterVisit,
  scandalPutAside,
  scandalShookRelations,
} from "./claims-on-contacts.ts";
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
  diplomatsOnTheRemainingTwo,
  japanOnACommitment,
  japanOnFurtherTalks,
  japanOnSovereignty,
  japanOnTheDeadline,
  japanOnTheOffer,
  ministryOnLinkage,
  russiaOnLinkage,
  russiaOnTheOffer,
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
  because: "Both find that it was not expected of Putin to bring the declaration up.",
};

export const sameLinkage: Link = {
  kind: "link",
  id: "link:same-linkage",
  form: "told twice",
  between: [russiaOnLinkage, japanOnSovereignty],
  because: "Both concern one linkage: what Russia was reported to accept, and what Japan has long insisted on.",
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
    "Both have the two islands handed over after a peace treaty: one tells what the declaration lays down, the other what Moscow holds by the account of a Russian newspaper. The article does not say whose reading is right.",
};

export const sameDeadline: Link = {
  kind: "link",
  id: "link:same-deadline",
  form: "told twice",
  between: [deadlineSet, deadlineUnlikely],
  because:
    "The deadline that was set and the one that, to the writer, can hardly be expected to be met are one: the end of 2000.",
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
  because:
    "To the writer the talks appeared to bring small steps by Moscow; Losyukov says that there were no concessions.",
};

export const stepsAgainstNoProposals: Link = {
  kind: "link",
  id: "link:steps-against-no-proposals",
  form: "in tension",
  between: [smallSteps, noNewProposals],
  because:
    "To the writer the talks appeared to bring small steps by Moscow; Losyukov says that no new proposals were made.",
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
  because: "A report mentions possibly faster work; the writer finds that this is hardly a commitment.",
};

export const renouncedAgainstInEffect: Link = {
  kind: "link",
  id: "link:renounced-against-in-effect",
  form: "in tension",
  between: [offerRenounced, declarationInEffect],
  because:
    "Moscow renounced the offer; the Japan Times has the two sides confirm that the declaration is still in force. The offer stands inside the declaration.",
};

export const promiseAgainstTreatyFirst: Link = {
  kind: "link",
  id: "link:promise-against-treaty-first",
  form: "in tension",
  between: [japanOnTheOffer, russiaOnTheOrder],
  because:
    "As a Russian paper has it, the sides read the same offer differently: promised in any event, or to follow only after a peace treaty.",
};

export const promiseAgainstCondition: Link = {
  kind: "link",
  id: "link:promise-against-condition",
  form: "in tension",
  between: [japanOnTheOffer, handoverAfterTreaty],
  because:
    "Tokyo, as a Russian paper has it, believes in a promise in any event; the declaration puts a peace treaty first. The article does not say whose reading is right.",
};

export const unlikelyAgainstMomentum: Link = {
  kind: "link",
  id: "link:unlikely-against-momentum",
  form: "in tension",
  between: [deadlineUnlikely, momentum],
  because:
    "The writer sees little reason to think that the deadline can be met, and yet a hint that some momentum may at least be coming back.",
};

export const putAsideAgainstNotFinalised: Link = {
  kind: "link",
  id: "link:put-aside-against-not-finalised",
  form: "in tension",
  between: [scandalPutAside, plansNotFinalised],
  because:
    "The writer infers that the spy case is laid aside for the most part, while the plans for a military visit were apparently not final; the article itself does not set the two against each other.",
};

export const sameReadiness: Link = {
  kind: "link",
  id: "link:same-readiness",
  form: "told twice",
  between: [russiaOnLinkage, ministryOnLinkage],
  because: "Both tell of one change in what Russia would link: once as reported, once as the writer infers it.",
};

export const sameSpyCase: Link = {
  kind: "link",
  id: "link:same-spy-case",
  form: "told twice",
  between: [scandalShookRelations, scandalDaysAfterVisit],
  because: "Both tell that the spy case shook relations.",
};

export const promiseAgainstVoluntaryAct: Link = {
  kind: "link",
  id: "link:promise-against-voluntary-act",
  form: "in tension",
  between: [japanOnTheOffer, russiaOnTheOffer],
  because:
    "As a Russian paper has it, the sides read the same offer differently: a promise in any event, or a voluntary act.",
};

export const readinessAgainstNoConcessions: Link = {
  kind: "link",
  id: "link:readiness-against-no-concessions",
  form: "in tension",
  between: [ministryOnLinkage, noConcessions],
  because: "The writer infers a new readiness to link the two questions; Losyukov says that there were no concessions.",
};

export const offeringAgainstNoProposals: Link = {
  kind: "link",
  id: "link:offering-against-no-proposals",
  form: "in tension",
  between: [diplomatsOffering1956, noNewProposals],
  because:
    "The writer infers that Russian diplomats put the declaration forward; Losyukov says that no new proposals were made.",
};

export const remainingTwoEitherWay: Link = {
  kind: "link",
  id: "link:remaining-two-either-way",
  form: "in tension",
  between: [japanOnFurtherTalks, diplomatsOnTheRemainingTwo],
  because:
    "The writer presumes opposite wishes about the remaining two islands: talks on them to come, or no later duty to deal in earnest with handing them over.",
};

export const notFinalisedAgainstGoingOn: Link = {
  kind: "link",
  id: "link:not-finalised-against-going-on",
  form: "in tension",
  between: [plansNotFinalised, preparationsGoOn],
  because: "The plans were apparently not final, and yet preparations were going forward.",
};

import { mentionASurprise, notAFactorBefore, twoIslandsToJapan } from "../facts/claims-on-1956.ts";
import { deadlineSet, konoInMoscow, meetingsCancelled, offerRenounced } from "../facts/events.ts";
import { japanOnSovereignty } from "../facts/positions.ts";
import type { Link } from "../model/fact.ts";
import { textSaysTransfer } from "./claims-1951-to-1956.ts";
import { declarationCalledInvalid } from "./claims-1960-to-1992.ts";
import { yearOfKrasnoyarsk, yeltsinOn1956 } from "./claims-1993-to-1998.ts";
import {
  contactsCalledOff,
  fourDaysAnnounced,
  kremlinSaysJurisdiction,
  ministrySaysAttribution,
  tokyoPressedFor1956,
} from "./claims-september-to-october-2000.ts";
import { targetOf1999, wishNotObligation } from "./claims-since-november-2000.ts";
import { conditionAdded } from "./events-1960-to-1999.ts";
import { exchangesPostponed, konoInMoscowInNovember } from "./events-since-2000.ts";

export const threeDaysAgainstFourAnnounced: Link = {
  kind: "link",
  id: "link:three-days-against-four-announced",
  form: "sources differ",
  between: [konoInMoscow, fourDaysAnnounced],
  because: "The article has a visit of three days announced, 1–3 November; the Japan Times has one of four days.",
};

export const threeDaysAgainstFourHeld: Link = {
  kind: "link",
  id: "link:three-days-against-four-held",
  form: "sources differ",
  between: [konoInMoscow, konoInMoscowInNovember],
  because:
    "The article has a visit of 1–3 November announced; the Japanese ministry tells of one held on 1–4 November.",
};

export const cancelledAgainstPostponed: Link = {
  kind: "link",
  id: "link:cancelled-against-postponed",
  form: "sources differ",
  between: [meetingsCancelled, exchangesPostponed],
  because:
    "The article says that Tokyo cancelled the two meetings; the item that it refers to says that they were postponed.",
};

export const pairAgainstSeveral: Link = {
  kind: "link",
  id: "link:pair-against-several",
  form: "sources differ",
  between: [meetingsCancelled, contactsCalledOff],
  because: "The article says that a pair of meetings was cancelled; a later issue says that it was several contacts.",
};

export const renouncedAgainstCondition: Link = {
  kind: "link",
  id: "link:renounced-against-condition",
  form: "sources differ",
  between: [offerRenounced, conditionAdded],
  because: "The article says that Moscow renounced the offer; the documents show a new condition for it.",
};

export const renouncedAgainstInvalid: Link = {
  kind: "link",
  id: "link:renounced-against-invalid",
  form: "sources differ",
  between: [offerRenounced, declarationCalledInvalid],
  because:
    "The article says that Moscow renounced the offer; the Japan Times says that it called the whole declaration invalid.",
};

export const noFactorAgainstYeltsin: Link = {
  kind: "link",
  id: "link:no-factor-against-yeltsin",
  form: "sources differ",
  between: [notAFactorBefore, yeltsinOn1956],
  because:
    "They differ in tone more than in substance: the article has the declaration play no part until Putin mentioned it; Yeltsin counted it among the treaties in force in 1993.",
};

export const noFactorAgainstPressure: Link = {
  kind: "link",
  id: "link:no-factor-against-pressure",
  form: "sources differ",
  between: [notAFactorBefore, tokyoPressedFor1956],
  because:
    "The article says that the declaration played no part until Putin mentioned it; the Japan Times tells that Tokyo had pushed for its confirmation.",
};

export const surpriseAgainstPressure: Link = {
  kind: "link",
  id: "link:surprise-against-pressure",
  form: "sources differ",
  between: [mentionASurprise, tokyoPressedFor1956],
  because:
    "The article calls Putin's mention of the declaration a surprise; the Japan Times tells that Tokyo had pushed for its confirmation.",
};

export const deadlineAgainstEffort: Link = {
  kind: "link",
  id: "link:deadline-against-effort",
  form: "sources differ",
  between: [deadlineSet, yearOfKrasnoyarsk],
  because: "The article has the leaders set a deadline; the Japanese ministry has them agree on an effort.",
};

export const deadlineAgainstWish: Link = {
  kind: "link",
  id: "link:deadline-against-wish",
  form: "sources differ",
  between: [deadlineSet, wishNotObligation],
  because: "The article has the leaders set a deadline; Losyukov calls what they agreed on a wish.",
};

export const deadlineAgainstRecasting: Link = {
  kind: "link",
  id: "link:deadline-against-recasting",
  form: "sources differ",
  between: [deadlineSet, targetOf1999],
  because:
    "The article has the leaders set the end of 2000; a later issue has them set the end of 1999, which became the end of 2000 afterwards.",
};

export const returnAgainstTransfer: Link = {
  kind: "link",
  id: "link:return-against-transfer",
  form: "sources differ",
  between: [twoIslandsToJapan, textSaysTransfer],
  because:
    "The article's own verb is the loaded “return”, which these facts put as handing over; the treaty-series English of the declaration has “transfer”.",
};

export const sovereigntyAgainstAttribution: Link = {
  kind: "link",
  id: "link:sovereignty-against-attribution",
  form: "sources differ",
  between: [japanOnSovereignty, ministrySaysAttribution],
  because:
    "The article has Japan speak of sovereignty over the islands; the Japanese ministry's English on the September 2000 statement speaks of their attribution.",
};

export const sovereigntyAgainstJurisdiction: Link = {
  kind: "link",
  id: "link:sovereignty-against-jurisdiction",
  form: "sources differ",
  between: [japanOnSovereignty, kremlinSaysJurisdiction],
  because:
    "The article speaks of sovereignty over the islands; the Kremlin's English summary of the September 2000 statement speaks of their jurisdiction.",
};

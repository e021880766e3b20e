import { japan, japanTimes, kato, kono, losyukov, putin, russia } from "../facts/actors.ts";
import { officerArrested } from "../facts/events.ts";
import { declarationOf1956 } from "../facts/instruments.ts";
import { disputedIslands } from "../facts/places.ts";
import type { Claim } from "../model/fact.ts";
import type { Attributed, Planned, Stated } from "../model/standing.ts";
import { foreignMinistryOfficial, hagisaki, japaneseForeignMinistry, monitorBulletin } from "./actors.ts";
import { statementOfSeptember2000 } from "./documents.ts";
import { exchangesPostponed, threeDaysInTokyo } from "./events-since-2000.ts";
import { japanTimesOnPressure } from "./mirror-pages.ts";
import {
  compendiumOn1991,
  kremlinOnTheSeptemberStatement,
  ministryOnIrkutsk,
  ministryOnTheSeptemberSummit,
} from "./official-pages.ts";
import { iturup, kunashir } from "./places.ts";
import {
  japanTimesOnTheArrest,
  japanTimesOnTheTalks,
  monitorOnMilitaryContacts,
  monitorOnSergeev,
} from "./press-pages.ts";

export const confirmedOrally: Claim<Attributed> = {
  kind: "claim",
  id: "claim:confirmed-orally",
  says: "By the account of the Japanese Foreign Ministry, Vladimir Putin confirmed in the talks of September 2000 that the 1956 declaration is among the agreements to be depended on.",
  content:
    "Vladimir Putin confirmed in the talks of September 2000 that the 1956 declaration is among the agreements to be depended on",
  about: [putin, threeDaysInTokyo, declarationOf1956],
  topics: ["declaration of 1956"],
  contrasts: [{ words: "is among", against: ["is missing from", "stands outside"] }],
  standing: {
    status: "attributed",
    said: [{ by: japaneseForeignMinistry, does: "reports" }],
    speakerGiven: "in the sentence",
  },
  cites: [{ source: ministryOnTheSeptemberSummit, quote: "confirmed that the 1956 Japan-Soviet Joint Declaration" }],
};

export const kremlinSaysJurisdiction: Claim<Stated> = {
  kind: "claim",
  id: "claim:kremlin-says-jurisdiction",
  says: "In the Kremlin's English summary of the September 2000 statement, what is to be settled about the islands goes by the word jurisdiction.",
  content:
    "in the Kremlin's English summary of the September 2000 statement, what is to be settled about the islands goes by the word jurisdiction",
  about: [statementOfSeptember2000, disputedIslands],
  topics: ["islands"],
  contrasts: [{ words: "jurisdiction", against: ["attribution", "ownership", "sovereignty"] }],
  standing: { status: "stated" },
  cites: [{ source: kremlinOnTheSeptemberStatement, quote: "jurisdiction" }],
};

export const ministrySaysAttribution: Claim<Stated> = {
  kind: "claim",
  id: "claim:ministry-says-attribution",
  says: "In the Japanese ministry's English on the September 2000 statement, what is to be settled about the islands goes by the word attribution.",
  content:
    "in the Japanese ministry's English on the September 2000 statement, what is to be settled about the islands goes by the word attribution",
  about: [japaneseForeignMinistry, statementOfSeptember2000, disputedIslands],
  topics: ["islands"],
  contrasts: [{ words: "attribution", against: ["jurisdiction", "ownership", "sovereignty"] }],
  standing: { status: "stated" },
  cites: [
    { source: ministryOnTheSeptemberSummit, quote: "attribution" },
    { source: ministryOnIrkutsk, quote: "attribution" },
    { source: compendiumOn1991, quote: "attribution" },
  ],
};

export const attributionOrJurisdiction: Claim<Stated> = {
  kind: "claim",
  id: "claim:attribution-or-jurisdiction",
  says: "Of one and the same September 2000 statement, the Japanese ministry's English has “attribution” where the Kremlin's has “jurisdiction”.",
  content:
    "of one and the same September 2000 statement, the Japanese ministry's English has “attribution” where the Kremlin's has “jurisdiction”",
  about: [statementOfSeptember2000, japaneseForeignMinistry],
  topics: ["islands"],
  contrasts: [],
  standing: { status: "stated" },
  cites: [
    { source: ministryOnTheSeptemberSummit, quote: "attribution" },
    { source: kremlinOnTheSeptemberStatement, quote: "jurisdiction" },
  ],
};

export const kremlinMixesNames: Claim<Stated> = {
  kind: "claim",
  id: "claim:kremlin-mixes-names",
  says: "The Kremlin's English summary of the September 2000 statement has the Japanese-derived Etorofu beside the Russian-derived Kunashir.",
  content:
    "the Kremlin's English summary of the September 2000 statement has the Japanese-derived Etorofu beside the Russian-derived Kunashir",
  about: [statementOfSeptember2000, iturup, kunashir],
  topics: ["islands"],
  contrasts: [
    {
      words: "the Japanese-derived Etorofu beside the Russian-derived Kunashir",
      against: [
        "the Russian-derived Iturup beside the Japanese-derived Kunashiri",
        "the Russian-derived Iturup beside the Russian-derived Kunashir",
        "the Japanese-derived Etorofu beside the Japanese-derived Kunashiri",
      ],
    },
  ],
  standing: { status: "stated" },
  cites: [{ source: kremlinOnTheSeptemberStatement, quote: "Etorofu, Kunashir, Shikotan and Habomai" }],
};

export const tokyoPressedFor1956: Claim<Attributed> = {
  kind: "claim",
  id: "claim:tokyo-pressed-for-1956",
  says: "As the Japan Times of 2 October 2000 tells it, Tokyo had pushed Moscow to confirm the 1956 declaration.",
  content: "Tokyo had pushed Moscow to confirm the 1956 declaration",
  about: [japan, russia, declarationOf1956],
  topics: ["declaration of 1956"],
  contrasts: [{ words: "confirm", against: ["renounce", "set aside"] }],
  standing: { status: "attributed", said: [{ by: japanTimes, does: "reports" }], speakerGiven: "in the sentence" },
  cites: [{ source: japanTimesOnPressure, quote: "Tokyo pushed Moscow to confirm" }],
};

export const officerNamed: Claim<Stated> = {
  kind: "claim",
  id: "claim:officer-named",
  says: "The Japanese officer arrested in the spy case of September 2000 was Shigehiro Hagisaki, a lieutenant commander.",
  content:
    "the Japanese officer arrested in the spy case of September 2000 was Shigehiro Hagisaki, a lieutenant commander",
  about: [hagisaki, officerArrested],
  topics: ["military contacts"],
  contrasts: [{ words: "lieutenant commander", against: ["rear admiral", "vice admiral", "petty officer"] }],
  standing: { status: "stated" },
  cites: [{ source: japanTimesOnTheArrest, quote: "Lt. Cmdr. Shigehiro Hagisaki" }],
};

export const exchangesNumbered: Claim<Stated> = {
  kind: "claim",
  id: "claim:exchanges-numbered",
  says: "The military exchanges that Japan put off in September 2000 numbered two.",
  content: "the military exchanges that Japan put off in September 2000 numbered two",
  about: [exchangesPostponed],
  topics: ["military contacts"],
  contrasts: [],
  standing: { status: "stated" },
  cites: [{ source: monitorOnMilitaryContacts, quote: "two major events" }],
};

export const contactsCalledOff: Claim<Attributed> = {
  kind: "claim",
  id: "claim:contacts-called-off",
  says: "As the Monitor tells it in a later issue (6/223), the Japanese government “canceled several planned, high-level contacts” between defence officials of the two countries.",
  content:
    "the Japanese government “canceled several planned, high-level contacts” between defence officials of the two countries",
  about: [japan, exchangesPostponed],
  topics: ["military contacts"],
  contrasts: [],
  standing: { status: "attributed", said: [{ by: monitorBulletin, does: "reports" }], speakerGiven: "in the sentence" },
  cites: [{ source: monitorOnSergeev, quote: "canceled several planned, high-level contacts" }],
};

export const postponedOrCanceled: Claim<Stated> = {
  kind: "claim",
  id: "claim:postponed-or-canceled",
  says: "For what Japan did to military exchanges with Russia, one issue of the Monitor (6/175) has “postponing”, a later one (6/223) “canceled”.",
  content:
    "for what Japan did to military exchanges with Russia, one issue of the Monitor has “postponing”, a later one “canceled”",
  about: [exchangesPostponed, monitorBulletin],
  topics: ["military contacts"],
  contrasts: [],
  standing: { status: "stated" },
  cites: [
    { source: monitorOnMilitaryContacts, quote: "postponing" },
    { source: monitorOnSergeev, quote: "canceled" },
  ],
};

export const confirmedInOctober: Claim<Attributed> = {
  kind: "claim",
  id: "claim:confirmed-in-october",
  says: "As the Japan Times tells it, Ryozo Kato and Aleksandr Losyukov led the October 2000 talks at which the two countries confirmed that the 1956 declaration remains in force.",
  content:
    "Ryozo Kato and Aleksandr Losyukov led the October 2000 talks at which the two countries confirmed that the 1956 declaration remains in force",
  about: [kato, losyukov, declarationOf1956],
  topics: ["declaration of 1956", "talks"],
  contrasts: [
    { words: "remains in force", against: ["has lapsed", "is no longer valid", "never took effect"] },
    { words: "Ryozo Kato", against: ["Yohei Kono", "Yoshiro Mori"] },
  ],
  standing: { status: "attributed", said: [{ by: japanTimes, does: "reports" }], speakerGiven: "in the sentence" },
  cites: [{ source: japanTimesOnTheTalks, quote: "confirmed that a 1956 joint declaration remains in force" }],
};

export const dayOfTheTalks: Claim<Attributed> = {
  kind: "claim",
  id: "claim:day-of-the-talks",
  says: "The Japan Times of 24 October 2000 tells of the talks in Tokyo that Ryozo Kato and Aleksandr Losyukov led as held on Monday, which was the 23rd.",
  content: "the talks in Tokyo that Ryozo Kato and Aleksandr Losyukov led were held on Monday, 23 October 2000",
  about: [kato, losyukov],
  topics: ["talks"],
  contrasts: [{ words: "Monday", against: ["Wednesday", "Friday", "Sunday"] }],
  standing: { status: "attributed", said: [{ by: japanTimes, does: "reports" }], speakerGiven: "in the sentence" },
  cites: [{ source: japanTimesOnTheTalks, quote: "on Monday agreed to seek new ways" }],
};

export const fourDaysAnnounced: Claim<Planned> = {
  kind: "claim",
  id: "claim:four-days-announced",
  says: "A Foreign Ministry official announced, as the Japan Times tells it, an agreement that Yohei Kono would visit Russia for four days from 1 November 2000.",
  content: "Yohei Kono would visit Russia for four days from 1 November 2000",
  about: [kono],
  topics: ["visits and summits"],
  contrasts: [
    { words: "four days", against: ["two days", "five days", "six days"] },
    { words: "1 November 2000", against: ["5 November 2000", "8 November 2000", "12 November 2000"] },
  ],
  alsoReadAs: ["attributed", "reported"],
  standing: {
    status: "planned",
    stage: "announced",
    said: [
      { by: japanTimes, does: "reports" },
      { by: foreignMinistryOfficial, does: "announces" },
    ],
  },
  cites: [{ source: japanTimesOnTheTalks, quote: "for four days beginning Nov. 1" }],
};

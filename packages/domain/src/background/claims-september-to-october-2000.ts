import { japan, japanTimes, kato, kono, losyukov, putin, russia } from "../facts/actors.ts";
import { officerArrested } from "../facts/events.ts";
import { declarationOf1956 } from "../facts/instruments.ts";
import { disputedIslands } from "../facts/places.ts";
import type { Claim } from "../model/fact.ts";
import type { Planned, Stated } from "../model/standing.ts";
import { foreignMinistryOfficial, hagisaki, japaneseForeignMinistry } from "./actors.ts";
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
  japanTimesOnIrkutsk,
  japanTimesOnTheArrest,
  japanTimesOnTheTalks,
  monitorOnMilitaryContacts,
  monitorOnSergeev,
} from "./press-pages.ts";

export const confirmedOrally: Claim<Stated> = {
  kind: "claim",
  id: "claim:confirmed-orally",
  says: "At the September 2000 summit Vladimir Putin confirmed the 1956 declaration by word of mouth, not in writing.",
  content:
    "at the September 2000 summit Vladimir Putin confirmed the 1956 declaration by word of mouth, not in writing",
  about: [putin, threeDaysInTokyo, declarationOf1956],
  topics: ["declaration of 1956"],
  rulesOut: [
    "at the September 2000 summit Vladimir Putin confirmed the 1956 declaration in writing",
    "at the September 2000 summit Vladimir Putin declined to confirm the 1956 declaration",
    "at the September 2000 summit Vladimir Putin called the 1956 declaration invalid",
  ],
  standing: { status: "stated" },
  cites: [
    { source: ministryOnTheSeptemberSummit, quote: "confirmed that the 1956 Japan-Soviet Joint Declaration" },
    { source: japanTimesOnIrkutsk },
  ],
};

export const kremlinSaysJurisdiction: Claim<Stated> = {
  kind: "claim",
  id: "claim:kremlin-says-jurisdiction",
  says: "In the Kremlin's English text of the September 2000 statement, what is to be settled about the islands is their “jurisdiction”.",
  content:
    "in the Kremlin's English text of the September 2000 statement, what is to be settled about the islands is their “jurisdiction”",
  about: [statementOfSeptember2000, disputedIslands],
  topics: ["islands"],
  rulesOut: [
    "in the Kremlin's English text of the September 2000 statement, what is to be settled about the islands is their attribution",
    "in the Kremlin's English text of the September 2000 statement, what is to be settled about the islands is their ownership",
    "in the Kremlin's English text of the September 2000 statement, what is to be settled about the islands is their sovereignty",
  ],
  standing: { status: "stated" },
  cites: [{ source: kremlinOnTheSeptemberStatement, quote: "jurisdiction" }],
};

export const ministrySaysAttribution: Claim<Stated> = {
  kind: "claim",
  id: "claim:ministry-says-attribution",
  says: "In the Japanese ministry's English, what is to be settled about the islands is their “attribution”.",
  content: "in the Japanese ministry's English, what is to be settled about the islands is their “attribution”",
  about: [japaneseForeignMinistry, disputedIslands],
  topics: ["islands"],
  rulesOut: [
    "in the Japanese ministry's English, what is to be settled about the islands is their jurisdiction",
    "in the Japanese ministry's English, what is to be settled about the islands is their ownership",
    "in the Japanese ministry's English, what is to be settled about the islands is their sovereignty",
  ],
  standing: { status: "stated" },
  cites: [{ source: ministryOnIrkutsk, quote: "attribution" }, { source: compendiumOn1991 }],
};

export const kremlinMixesNames: Claim<Stated> = {
  kind: "claim",
  id: "claim:kremlin-mixes-names",
  says: "The Kremlin's English text of the September 2000 statement has the Japanese-derived Etorofu beside the Russian-derived Kunashir.",
  content:
    "the Kremlin's English text of the September 2000 statement has the Japanese-derived Etorofu beside the Russian-derived Kunashir",
  about: [statementOfSeptember2000, iturup, kunashir],
  topics: ["islands"],
  rulesOut: [
    "the Kremlin's English text of the September 2000 statement has only names derived from Russian",
    "the Kremlin's English text of the September 2000 statement has only names derived from Japanese",
    "the Kremlin's English text of the September 2000 statement has the Russian-derived Iturup beside the Japanese-derived Kunashiri",
  ],
  standing: { status: "stated" },
  cites: [{ source: kremlinOnTheSeptemberStatement, quote: "Etorofu, Kunashir, Shikotan and Habomai" }],
};

export const tokyoPressedFor1956: Claim<Stated> = {
  kind: "claim",
  id: "claim:tokyo-pressed-for-1956",
  says: "As the Japan Times of 2 October 2000 tells it, Tokyo had pushed Moscow to confirm the 1956 declaration.",
  content: "Tokyo had pushed Moscow to confirm the 1956 declaration",
  about: [japan, russia, declarationOf1956],
  topics: ["declaration of 1956"],
  rulesOut: ["Tokyo had pushed Moscow to give up the 1956 declaration"],
  alsoReadAs: ["attributed"],
  standing: { status: "stated" },
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
  rulesOut: [
    "the Japanese officer arrested in the spy case of September 2000 was a lieutenant commander whose name was withheld",
    "the Japanese officer arrested in the spy case of September 2000 was a general of the army",
  ],
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
  rulesOut: [
    "the military exchanges that Japan put off in September 2000 numbered one",
    "the military exchanges that Japan put off in September 2000 numbered four",
    "the military exchanges that Japan put off in September 2000 numbered three",
  ],
  standing: { status: "stated" },
  cites: [{ source: monitorOnMilitaryContacts, quote: "two major events" }],
};

export const contactsCalledOff: Claim<Stated> = {
  kind: "claim",
  id: "claim:contacts-called-off",
  says: "As a later Monitor (6/223) tells it, the Japanese government “canceled several planned, high-level contacts” between defence officials of the two countries.",
  content:
    "the Japanese government “canceled several planned, high-level contacts” between defence officials of the two countries",
  about: [japan, exchangesPostponed],
  topics: ["military contacts"],
  rulesOut: ["the Japanese government held every planned contact between defence officials of the two countries"],
  alsoReadAs: ["attributed"],
  standing: { status: "stated" },
  cites: [{ source: monitorOnSergeev, quote: "canceled several planned, high-level contacts" }],
};

export const confirmedInOctober: Claim<Stated> = {
  kind: "claim",
  id: "claim:confirmed-in-october",
  says: "Ryozo Kato and Aleksandr Losyukov led the October 2000 talks at which the two countries confirmed that the 1956 declaration remains in force.",
  content:
    "Ryozo Kato and Aleksandr Losyukov led the October 2000 talks at which the two countries confirmed that the 1956 declaration remains in force",
  about: [kato, losyukov, declarationOf1956],
  topics: ["declaration of 1956", "talks"],
  rulesOut: [
    "Ryozo Kato and Aleksandr Losyukov led the October 2000 talks at which the two countries ended the 1956 declaration",
  ],
  standing: { status: "stated" },
  cites: [{ source: japanTimesOnTheTalks, quote: "confirmed that a 1956 joint declaration remains in force" }],
};

export const fourDaysAnnounced: Claim<Planned> = {
  kind: "claim",
  id: "claim:four-days-announced",
  says: "A Japanese Foreign Ministry official announced, as the Japan Times tells it, that Yohei Kono would visit Russia for four days from 1 November 2000.",
  content: "Yohei Kono would visit Russia for four days from 1 November 2000",
  about: [kono],
  topics: ["visits and summits"],
  rulesOut: [
    "Yohei Kono would visit Russia for two days from 1 November 2000",
    "Yohei Kono would visit Russia for three days from 1 November 2000",
    "Yohei Kono would visit Russia for four days from 10 November 2000",
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

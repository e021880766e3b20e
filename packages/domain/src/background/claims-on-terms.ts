import { japan } from "../facts/actors.ts";
import { declarationOf1956 } from "../facts/instruments.ts";
import { habomai, shikotan } from "../facts/places.ts";
import type { Claim } from "../model/fact.ts";
import type { Attributed, Stated } from "../model/standing.ts";
import { blogOf2014, japaneseForeignMinistry } from "./actors.ts";
import { accentuateAsiaOnTheDispute, suzukiOnTheTerms } from "./mirror-pages.ts";
import { cabinetOnActualTransfer } from "./official-pages.ts";
import { asahiOnTheBluebook, regnumOnTheRidge } from "./press-pages.ts";
import {
  fourTogether,
  illegalOccupation,
  inherentTerritory,
  lesserKurilRidge,
  northernTerritories,
  southKurils,
  theTransfer,
} from "./usages.ts";

export const firstNorthernTerritories: Claim<Stated> = {
  kind: "claim",
  id: "claim:first-northern-territories",
  says: "The government's earliest use of “Northern Territories” in the Diet that the Cabinet could confirm in 2019 is of 10 March 1956.",
  content:
    "the government's earliest use of “Northern Territories” in the Diet that the Cabinet could confirm in 2019 is of 10 March 1956",
  about: [northernTerritories],
  topics: ["islands"],
  contrasts: [{ words: "10 March 1956", against: ["7 December 1955", "20 November 1975", "7 March 1952"] }],
  standing: { status: "stated" },
  cites: [{ source: suzukiOnTheTerms, quote: "「北方領土」 昭和31年3月10日" }],
};

export const firstInherentTerritory: Claim<Stated> = {
  kind: "claim",
  id: "claim:first-inherent-territory",
  says: "The government's earliest use of “Japan's inherent territory” in the Diet that the Cabinet could confirm in 2019 is of 7 December 1955.",
  content:
    "the government's earliest use of “Japan's inherent territory” in the Diet that the Cabinet could confirm in 2019 is of 7 December 1955",
  about: [inherentTerritory],
  topics: ["islands"],
  contrasts: [{ words: "7 December 1955", against: ["10 March 1956", "20 November 1975", "7 March 1952"] }],
  standing: { status: "stated" },
  cites: [{ source: suzukiOnTheTerms, quote: "昭和30年12月7日" }],
};

export const firstFourTogether: Claim<Stated> = {
  kind: "claim",
  id: "claim:first-four-together",
  says: "The government's earliest use of “return of four together” in the Diet that the Cabinet could confirm in 2019 is of 20 November 1975.",
  content:
    "the government's earliest use of “return of four together” in the Diet that the Cabinet could confirm in 2019 is of 20 November 1975",
  about: [fourTogether],
  topics: ["islands"],
  contrasts: [{ words: "20 November 1975", against: ["10 March 1956", "7 December 1955", "7 March 1952"] }],
  standing: { status: "stated" },
  cites: [{ source: suzukiOnTheTerms, quote: "昭和50年11月20日" }],
};

export const firstIllegalOccupation: Claim<Stated> = {
  kind: "claim",
  id: "claim:first-illegal-occupation",
  says: "The government's earliest use of “illegal occupation” in the Diet that the Cabinet could confirm in 2019 is of 7 March 1952.",
  content:
    "the government's earliest use of “illegal occupation” in the Diet that the Cabinet could confirm in 2019 is of 7 March 1952",
  about: [illegalOccupation],
  topics: ["islands"],
  contrasts: [{ words: "7 March 1952", against: ["10 March 1956", "7 December 1955", "20 November 1975"] }],
  standing: { status: "stated" },
  cites: [{ source: suzukiOnTheTerms, quote: "昭和27年3月7日" }],
};

export const occupationDropped: Claim<Stated> = {
  kind: "claim",
  id: "claim:occupation-dropped",
  says: "The Diplomatic Bluebook of the Japanese Foreign Ministry dropped “illegal occupation” after 2003.",
  content: "the Diplomatic Bluebook of the Japanese Foreign Ministry dropped “illegal occupation” after 2003",
  about: [illegalOccupation, japaneseForeignMinistry],
  topics: ["islands"],
  contrasts: [{ words: "2003", against: ["1983", "1993", "2013"] }],
  standing: { status: "stated" },
  cites: [{ source: asahiOnTheBluebook, quote: "dropped after 2003" }],
};

export const inherentDropped: Claim<Stated> = {
  kind: "claim",
  id: "claim:inherent-dropped",
  says: "The Diplomatic Bluebook of the Japanese Foreign Ministry last had “inherent territory”, before 2022, in the edition of 2011.",
  content:
    "the Diplomatic Bluebook of the Japanese Foreign Ministry last had “inherent territory”, before 2022, in the edition of 2011",
  about: [inherentTerritory, japaneseForeignMinistry],
  topics: ["islands"],
  contrasts: [{ words: "2011", against: ["2001", "2006", "2016"] }],
  standing: { status: "stated" },
  cites: [{ source: asahiOnTheBluebook, quote: "for the first time since the 2011 edition" }],
};

export const bothRestored: Claim<Stated> = {
  kind: "claim",
  id: "claim:both-restored",
  says: "The draft of the Diplomatic Bluebook in which “illegal occupation” and “inherent territory” came back was that of 2022.",
  content:
    "the draft of the Diplomatic Bluebook in which “illegal occupation” and “inherent territory” came back was that of 2022",
  about: [illegalOccupation, inherentTerritory, japaneseForeignMinistry],
  topics: ["islands"],
  contrasts: [{ words: "2022", against: ["2012", "2016", "2018"] }],
  standing: { status: "stated" },
  cites: [{ source: asahiOnTheBluebook }],
};

export const ridgeTakesIn: Claim<Stated> = {
  kind: "claim",
  id: "claim:ridge-takes-in",
  says: "The “Lesser Kuril Ridge” is Shikotan and the Habomai together.",
  content: "the “Lesser Kuril Ridge” is Shikotan and the Habomai together",
  about: [lesserKurilRidge, shikotan, habomai],
  topics: ["islands"],
  contrasts: [
    {
      words: "Shikotan and the Habomai",
      against: [
        "Iturup (Etorofu) and Kunashir (Kunashiri)",
        "Kunashir (Kunashiri) and Shikotan",
        "Urup (Uruppu) and Shumshu",
      ],
    },
  ],
  standing: { status: "stated" },
  cites: [{ source: regnumOnTheRidge, quote: "(Шикотан и Плоские)" }],
};

export const actualTransferRead: Claim<Stated> = {
  kind: "claim",
  id: "claim:actual-transfer-read",
  says: "In 2016 the Japanese Cabinet read what the 1956 declaration says of an actual “transfer” as a physical change of possession.",
  content:
    "in 2016 the Japanese Cabinet read what the 1956 declaration says of an actual “transfer” as a physical change of possession",
  about: [theTransfer, declarationOf1956, japan],
  topics: ["declaration of 1956", "islands"],
  contrasts: [
    { words: "a physical change of possession", against: ["a change on paper alone", "a change of legal title alone"] },
  ],
  standing: { status: "stated" },
  cites: [{ source: cabinetOnActualTransfer, quote: "実際に物理的に占有が移転する" }],
};

export const southernIslandsForbidden: Claim<Attributed> = {
  kind: "claim",
  id: "claim:southern-islands-forbidden",
  says: "According to a blog of 2014, Japan prohibits “Southern Kuriles” in official use.",
  content: "Japan prohibits “Southern Kuriles” in official use",
  about: [southKurils, japan],
  topics: ["islands"],
  contrasts: [{ words: "prohibits", against: ["prefers", "prescribes", "permits"] }],
  standing: { status: "attributed", said: [{ by: blogOf2014, does: "says" }], speakerGiven: "in the sentence" },
  cites: [{ source: accentuateAsiaOnTheDispute, quote: "Southern Kuriles" }],
};

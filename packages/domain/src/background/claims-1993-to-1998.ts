import { borderSubcommittee, economySubcommittee, hashimoto, yeltsin } from "../facts/actors.ts";
import { declarationOf1956, peaceTreaty } from "../facts/instruments.ts";
import { disputedIslands, habomai, shikotan } from "../facts/places.ts";
import type { Claim } from "../model/fact.ts";
import type { Attributed, Stated } from "../model/standing.ts";
import { governmentSources, hosokawa, kyodo, obuchi } from "./actors.ts";
import { moscowDeclaration, tokyoDeclaration } from "./documents.ts";
import { kawanaMeeting, krasnoyarskMeeting } from "./events-1960-to-1999.ts";
import { betsukaiOnYeltsin } from "./mirror-pages.ts";
import {
  ministryOnObuchi,
  ministryOnTheSeptemberSummit,
  moscowDeclarationText,
  tokyoDeclarationText,
} from "./official-pages.ts";
import { iturup, kunashir } from "./places.ts";
import {
  independentOnKrasnoyarsk,
  japanTimesOnMoscowDeclaration,
  kyodoOnKawana,
  monitorOnKrasnoyarsk,
  monitorOnMoscowDeclaration,
  sasakawaOnTokyo,
  worldAndJapanOnHosokawa,
} from "./press-pages.ts";

export const whoSignedTheTokyoDeclaration: Claim<Stated> = {
  kind: "claim",
  id: "claim:who-signed-the-tokyo-declaration",
  says: "It was Morihiro Hosokawa and Boris Yeltsin who signed the Tokyo Declaration of October 1993.",
  content: "it was Morihiro Hosokawa and Boris Yeltsin who signed the Tokyo Declaration of October 1993",
  about: [tokyoDeclaration, hosokawa, yeltsin],
  topics: ["visits and summits"],
  contrasts: [
    { words: "Morihiro Hosokawa", against: ["Toshiki Kaifu", "Ryutaro Hashimoto", "Keizo Obuchi"] },
    { words: "Boris Yeltsin", against: ["Mikhail Gorbachev", "Vladimir Putin", "Leonid Brezhnev"] },
  ],
  standing: { status: "stated" },
  cites: [{ source: worldAndJapanOnHosokawa }, { source: sasakawaOnTokyo }],
};

export const fourIslandsNamed: Claim<Stated> = {
  kind: "claim",
  id: "claim:four-islands-named",
  says: "The Tokyo Declaration names all four of the disputed islands.",
  content: "the Tokyo Declaration names all four of the disputed islands",
  about: [tokyoDeclaration, iturup, kunashir, shikotan, habomai],
  topics: ["islands"],
  contrasts: [{ words: "all four", against: ["only two", "only three", "none"] }],
  standing: { status: "stated" },
  cites: [{ source: tokyoDeclarationText }, { source: betsukaiOnYeltsin, quote: "北方四島の島名を列挙して" }],
};

export const basisOfASolution: Claim<Stated> = {
  kind: "claim",
  id: "claim:basis-of-a-solution",
  says: "By the Tokyo Declaration the territorial issue is to be solved on the basis of historical and legal facts, documents agreed by both sides, and the principles of law and justice.",
  content:
    "by the Tokyo Declaration the territorial issue is to be solved on the basis of historical and legal facts, documents agreed by both sides, and the principles of law and justice",
  about: [tokyoDeclaration],
  topics: ["islands"],
  contrasts: [{ words: "agreed by both sides", against: ["issued by Russia alone", "issued by Japan alone"] }],
  standing: { status: "stated" },
  cites: [{ source: sasakawaOnTokyo, quote: "法と正義の原則" }, { source: tokyoDeclarationText }],
};

export const yeltsinOn1956: Claim<Attributed> = {
  kind: "claim",
  id: "claim:yeltsin-on-1956",
  says: "At the press conference of 13 October 1993, as the town of Betsukai records, Boris Yeltsin said that the treaties that still bind Russia and Japan include the 1956 declaration.",
  content: "the treaties that still bind Russia and Japan include the 1956 declaration",
  about: [yeltsin, declarationOf1956],
  topics: ["declaration of 1956"],
  contrasts: [{ words: "include", against: ["leave out", "supersede"] }],
  alsoReadAs: ["reported"],
  standing: { status: "attributed", said: [{ by: yeltsin, does: "says" }], speakerGiven: "in the sentence" },
  cites: [{ source: betsukaiOnYeltsin, quote: "1956年の日ソ共同宣言が含まれる" }],
};

export const yearOfKrasnoyarsk: Claim<Stated> = {
  kind: "claim",
  id: "claim:year-of-krasnoyarsk",
  says: "At Krasnoyarsk in November 1997 Boris Yeltsin and Ryutaro Hashimoto agreed, in the Japanese ministry's English, to make their “utmost effort” to conclude a peace treaty by 2000.",
  content:
    "at Krasnoyarsk in November 1997 Boris Yeltsin and Ryutaro Hashimoto agreed, in the Japanese ministry's English, to make their “utmost effort” to conclude a peace treaty by 2000",
  about: [krasnoyarskMeeting, peaceTreaty],
  topics: ["deadline"],
  contrasts: [
    { words: "Krasnoyarsk", against: ["Irkutsk", "Kawana", "Khabarovsk"] },
    { words: "2000", against: ["1998", "2001", "2005"] },
  ],
  standing: { status: "stated" },
  cites: [
    { source: ministryOnTheSeptemberSummit, quote: "utmost effort" },
    { source: monitorOnKrasnoyarsk, quote: "by the year 2000" },
  ],
};

export const basisOfKrasnoyarsk: Claim<Stated> = {
  kind: "claim",
  id: "claim:basis-of-krasnoyarsk",
  says: "At Krasnoyarsk in November 1997 Boris Yeltsin and Ryutaro Hashimoto agreed, in the Japanese ministry's English, to make their “utmost effort” to conclude a peace treaty on the basis of the Tokyo Declaration.",
  content:
    "at Krasnoyarsk in November 1997 Boris Yeltsin and Ryutaro Hashimoto agreed, in the Japanese ministry's English, to make their “utmost effort” to conclude a peace treaty on the basis of the Tokyo Declaration",
  about: [krasnoyarskMeeting, tokyoDeclaration],
  topics: ["deadline"],
  contrasts: [
    { words: "Tokyo Declaration", against: ["Moscow Declaration", "Yalta agreement", "Treaty of Portsmouth"] },
  ],
  standing: { status: "stated" },
  cites: [{ source: ministryOnTheSeptemberSummit, quote: "utmost effort" }, { source: independentOnKrasnoyarsk }],
};

export const effortNotPromise: Claim<Stated> = {
  kind: "claim",
  id: "claim:effort-not-promise",
  says: "What was agreed at Krasnoyarsk on a peace treaty by 2000 was, in the Japanese ministry's English, an “utmost effort”.",
  content:
    "what was agreed at Krasnoyarsk on a peace treaty by 2000 was, in the Japanese ministry's English, an “utmost effort”",
  about: [krasnoyarskMeeting],
  topics: ["deadline"],
  contrasts: [],
  standing: { status: "stated" },
  cites: [{ source: ministryOnTheSeptemberSummit, quote: "utmost effort" }],
};

export const lineOfKawana: Claim<Attributed> = {
  kind: "claim",
  id: "claim:line-of-kawana",
  says: "According to several Japanese government sources of Kyodo, Ryutaro Hashimoto proposed at Kawana in April 1998 to set the border north of the four disputed islands.",
  content: "Ryutaro Hashimoto proposed at Kawana to set the border north of the four disputed islands",
  about: [kawanaMeeting, hashimoto, disputedIslands],
  topics: ["islands", "visits and summits"],
  contrasts: [
    { words: "north of", against: ["south of", "in the midst of"] },
    { words: "Ryutaro Hashimoto", against: ["Boris Yeltsin", "Keizo Obuchi", "Yoshiro Mori"] },
  ],
  alsoReadAs: ["reported"],
  standing: {
    status: "attributed",
    said: [
      { by: kyodo, does: "reports" },
      { by: governmentSources, does: "says" },
    ],
    speakerGiven: "in the sentence",
  },
  cites: [{ source: kyodoOnKawana, quote: "set north of a group of disputed islands" }],
};

export const transitionOfKawana: Claim<Attributed> = {
  kind: "claim",
  id: "claim:transition-of-kawana",
  says: "According to several Japanese government sources of Kyodo, Ryutaro Hashimoto proposed at Kawana in April 1998 that for a time the four disputed islands be administered by Russia.",
  content: "Ryutaro Hashimoto proposed at Kawana that for a time the four disputed islands be administered by Russia",
  about: [kawanaMeeting, hashimoto, disputedIslands],
  topics: ["islands", "visits and summits"],
  contrasts: [{ words: "Russia", against: ["Japan", "neither side", "the UN"] }],
  alsoReadAs: ["reported"],
  standing: {
    status: "attributed",
    said: [
      { by: kyodo, does: "reports" },
      { by: governmentSources, does: "says" },
    ],
    speakerGiven: "in the sentence",
  },
  cites: [{ source: kyodoOnKawana, quote: "provisional administrative authority" }],
};

export const whoSignedTheMoscowDeclaration: Claim<Stated> = {
  kind: "claim",
  id: "claim:who-signed-the-moscow-declaration",
  says: "It was Keizo Obuchi and Boris Yeltsin who signed the Moscow Declaration of November 1998.",
  content: "it was Keizo Obuchi and Boris Yeltsin who signed the Moscow Declaration of November 1998",
  about: [moscowDeclaration, obuchi, yeltsin],
  topics: ["visits and summits"],
  contrasts: [
    { words: "Keizo Obuchi", against: ["Ryutaro Hashimoto", "Morihiro Hosokawa", "Yoshiro Mori"] },
    { words: "Boris Yeltsin", against: ["Vladimir Putin", "Mikhail Gorbachev", "Igor Ivanov"] },
  ],
  standing: { status: "stated" },
  cites: [{ source: monitorOnMoscowDeclaration }, { source: japanTimesOnMoscowDeclaration }],
};

export const targetOfMoscow: Claim<Stated> = {
  kind: "claim",
  id: "claim:target-of-moscow",
  says: "The year that the Moscow Declaration sets as a target for a peace treaty is 2000.",
  content: "the year that the Moscow Declaration sets as a target for a peace treaty is 2000",
  about: [moscowDeclaration, peaceTreaty],
  topics: ["deadline"],
  contrasts: [{ words: "2000", against: ["2001", "2003", "2005"] }],
  standing: { status: "stated" },
  cites: [{ source: japanTimesOnMoscowDeclaration, quote: "setting 2000 as the target year" }],
};

export const subcommitteesOfMoscow: Claim<Stated> = {
  kind: "claim",
  id: "claim:subcommittees-of-moscow",
  says: "The subcommittees that go back to the Moscow Declaration deal with the border and with joint economic activity.",
  content:
    "the subcommittees that go back to the Moscow Declaration deal with the border and with joint economic activity",
  about: [moscowDeclaration, borderSubcommittee, economySubcommittee],
  topics: ["islands"],
  contrasts: [
    { words: "joint economic activity", against: ["military exchanges", "cultural exchanges", "air and sea traffic"] },
  ],
  standing: { status: "stated" },
  cites: [{ source: moscowDeclarationText }, { source: japanTimesOnMoscowDeclaration }],
};

export const signedByTheThirteenth: Claim<Stated> = {
  kind: "claim",
  id: "claim:signed-by-the-thirteenth",
  says: "Sources date the signing of the Moscow Declaration to 12 or to 13 November 1998.",
  content: "sources date the signing of the Moscow Declaration to 12 or to 13 November 1998",
  about: [moscowDeclaration],
  topics: ["visits and summits"],
  contrasts: [{ words: "12 or to 13", against: ["10 or to 11", "14 or to 15", "16 or to 17"] }],
  standing: { status: "stated" },
  cites: [
    { source: monitorOnMoscowDeclaration, quote: "signed the day before" },
    { source: ministryOnObuchi, quote: "on 13 November" },
  ],
};

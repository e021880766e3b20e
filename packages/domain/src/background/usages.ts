import { japan, russia, sovietUnion } from "../facts/actors.ts";
import { habomai, shikotan } from "../facts/places.ts";
import { encyclopediaOnTheDeclaration } from "../facts/sources.ts";
import type { Usage } from "../model/fact.ts";
import { englishWriters, japanesePress, referenceWorks, russianPress } from "./actors.ts";
import {
  accentuateAsiaOnTheDispute,
  declarationInRussian,
  encyclopediaOfSovietForces,
  encyclopediaOnPolonsky,
  encyclopediaOnTheDispute,
  encyclopediaOnTheOperation,
  kurtovOnTheTerms,
  suzukiOnTheTerms,
} from "./mirror-pages.ts";
import { articleNineInFrench, cabinetOnInherentTerritory } from "./official-pages.ts";
import { iturup, kunashir } from "./places.ts";
import {
  japanTimesOnTheMemoranda,
  japanTimesOnTheTalks,
  pravdaOnGoodwill,
  radioFreeEuropeOnYalta,
  regnumOnTheRidge,
  sasakawaOnSanFrancisco,
  sputnikOnTheName,
  tassOnGoodwill,
  worldAndJapanOnTheReply,
} from "./press-pages.ts";

export const northernTerritories: Usage = {
  kind: "usage",
  id: "usage:northern-territories",
  name: "Northern Territories",
  alsoCalled: ["Hoppo Ryodo"],
  writtenForms: [{ script: "Japanese", text: "北方領土", reading: "ほっぽうりょうど", source: suzukiOnTheTerms }],
  usedBy: [japan],
  contestedBy: [russia],
  names: [iturup, kunashir, shikotan, habomai],
  presumes: "the islands are Japanese territory",
  topics: ["islands"],
  standing: { status: "stated" },
  cites: [{ source: suzukiOnTheTerms }, { source: kurtovOnTheTerms }],
};

export const inherentTerritory: Usage = {
  kind: "usage",
  id: "usage:inherent-territory",
  name: "inherent territory",
  alsoCalled: ["Japan's inherent territory"],
  writtenForms: [
    { script: "Japanese", text: "固有の領土", source: suzukiOnTheTerms },
    { script: "Japanese", text: "日本固有の領土", source: suzukiOnTheTerms },
  ],
  usedBy: [japan],
  contestedBy: [],
  names: [],
  presumes: "the islands have never been the territory of another country",
  topics: ["islands"],
  standing: { status: "stated" },
  cites: [
    { source: cabinetOnInherentTerritory, quote: "一度も他の国の領土となったことがない領土" },
    { source: suzukiOnTheTerms },
  ],
};

export const illegalOccupation: Usage = {
  kind: "usage",
  id: "usage:illegal-occupation",
  name: "illegal occupation",
  alsoCalled: [],
  writtenForms: [{ script: "Japanese", text: "不法占拠", source: suzukiOnTheTerms }],
  usedBy: [japan],
  contestedBy: [],
  names: [],
  presumes: "Russia holds the islands without any right to them",
  topics: ["islands"],
  standing: { status: "stated" },
  cites: [{ source: suzukiOnTheTerms }],
};

export const fourTogether: Usage = {
  kind: "usage",
  id: "usage:four-together",
  name: "return of four together",
  alsoCalled: [],
  writtenForms: [{ script: "Japanese", text: "四島一括返還", source: suzukiOnTheTerms }],
  usedBy: [japan],
  contestedBy: [],
  names: [],
  presumes: "all four islands are Japan's, and are to be given back at one time",
  topics: ["islands"],
  standing: { status: "stated" },
  cites: [{ source: suzukiOnTheTerms }],
};

export const southKurils: Usage = {
  kind: "usage",
  id: "usage:south-kurils",
  name: "South Kurils",
  alsoCalled: ["Southern Kurils", "Southern Kuriles"],
  writtenForms: [],
  usedBy: [russia],
  contestedBy: [japan],
  names: [iturup, kunashir, shikotan, habomai],
  presumes: "the islands lie within the Kurils that Japan renounced in 1951",
  topics: ["islands"],
  standing: { status: "stated" },
  cites: [{ source: accentuateAsiaOnTheDispute }],
};

export const lesserKurilRidge: Usage = {
  kind: "usage",
  id: "usage:lesser-kuril-ridge",
  name: "Lesser Kuril Ridge",
  alsoCalled: [],
  writtenForms: [{ script: "Cyrillic", text: "Малая Курильская гряда", source: encyclopediaOnPolonsky }],
  usedBy: [russia],
  contestedBy: [],
  names: [shikotan, habomai],
  presumes: "Shikotan and the Habomai are a part of the Kurils",
  topics: ["islands"],
  standing: { status: "stated" },
  cites: [{ source: regnumOnTheRidge }],
};

export const kurilIslands: Usage = {
  kind: "usage",
  id: "usage:kuril-islands",
  name: "Kuril Islands",
  alsoCalled: [],
  writtenForms: [],
  usedBy: [russia, englishWriters],
  contestedBy: [japan],
  names: [iturup, kunashir, shikotan, habomai],
  presumes: "the four disputed islands belong to the Kurils that Japan renounced in 1951",
  topics: ["islands"],
  standing: { status: "stated" },
  cites: [{ source: sasakawaOnSanFrancisco }, { source: sputnikOnTheName }, { source: radioFreeEuropeOnYalta }],
};

export const soCalledTerritories: Usage = {
  kind: "usage",
  id: "usage:so-called-territories",
  name: "so-called ‘northern territories’",
  alsoCalled: [],
  writtenForms: [],
  usedBy: [russia],
  contestedBy: [],
  names: [iturup, kunashir, shikotan, habomai],
  presumes: "the Japanese name has no ground",
  topics: ["islands"],
  standing: { status: "stated" },
  cites: [{ source: kurtovOnTheTerms, quote: "so-called «the northern territories»" }],
};

export const outcomeOfTheWar: Usage = {
  kind: "usage",
  id: "usage:outcome-of-the-war",
  name: "results of the World War II",
  alsoCalled: [],
  writtenForms: [],
  usedBy: [russia],
  contestedBy: [],
  names: [],
  presumes: "the war has settled whose the islands are",
  topics: ["islands"],
  standing: { status: "stated" },
  cites: [{ source: kurtovOnTheTerms, quote: "results of the World War II" }],
};

export const goodwillGesture: Usage = {
  kind: "usage",
  id: "usage:goodwill-gesture",
  name: "gesture of goodwill",
  alsoCalled: ["goodwill gesture", "voluntary act"],
  writtenForms: [],
  usedBy: [russianPress],
  contestedBy: [],
  names: [],
  presumes: "nothing obliges Russia to hand over any of the islands",
  topics: ["islands"],
  standing: { status: "stated" },
  cites: [
    { source: pravdaOnGoodwill, quote: "as a gesture of goodwill" },
    { source: tassOnGoodwill, quote: "as a gesture of goodwill" },
  ],
};

export const theReturn: Usage = {
  kind: "usage",
  id: "usage:the-return",
  name: "return",
  alsoCalled: [],
  writtenForms: [{ script: "Japanese", text: "返還", source: suzukiOnTheTerms }],
  usedBy: [japan, japanesePress],
  contestedBy: [],
  names: [],
  presumes: "whoever is given the islands had a right to them before",
  topics: ["islands"],
  standing: { status: "stated" },
  cites: [{ source: japanTimesOnTheTalks, quote: "Russia will return Shikotan and Habomai to Japan" }],
};

export const theTransfer: Usage = {
  kind: "usage",
  id: "usage:the-transfer",
  name: "transfer",
  alsoCalled: ["remettre"],
  writtenForms: [
    { script: "Japanese", text: "引渡す", source: worldAndJapanOnTheReply },
    { script: "Cyrillic", text: "передачу", source: declarationInRussian },
  ],
  usedBy: [sovietUnion, japan],
  contestedBy: [],
  names: [],
  presumes: "nothing need be said of who had a right to the islands before",
  topics: ["islands", "declaration of 1956"],
  standing: { status: "stated" },
  cites: [
    { source: encyclopediaOnTheDeclaration, quote: "agrees to transfer to Japan" },
    { source: articleNineInFrench, quote: "consent à remettre au Japon" },
    { source: declarationInRussian },
    { source: worldAndJapanOnTheReply },
  ],
};

export const wordsFor1945: Usage = {
  kind: "usage",
  id: "usage:words-for-1945",
  name: "occupied",
  alsoCalled: ["seized"],
  writtenForms: [],
  usedBy: [japan, japanesePress],
  contestedBy: [],
  names: [],
  presumes: "the Soviet Union took the islands without any right to them",
  topics: ["islands", "treaties and war"],
  standing: { status: "stated" },
  cites: [
    { source: encyclopediaOfSovietForces, quote: "occupied by Soviet forces" },
    { source: japanTimesOnTheMemoranda, quote: "seized from Japan by Soviet troops" },
  ],
};

export const theLiberation: Usage = {
  kind: "usage",
  id: "usage:the-liberation",
  name: "liberated",
  alsoCalled: ["liberation"],
  writtenForms: [],
  usedBy: [russia],
  contestedBy: [],
  names: [],
  presumes: "Japan held the islands in 1945 without any right to them",
  topics: ["islands", "treaties and war"],
  standing: { status: "stated" },
  cites: [{ source: encyclopediaOnTheOperation, quote: "an operation for the liberation of the Kuril Islands" }],
};

export const theAnnexation: Usage = {
  kind: "usage",
  id: "usage:the-annexation",
  name: "annexed",
  alsoCalled: [],
  writtenForms: [],
  usedBy: [referenceWorks],
  contestedBy: [],
  names: [],
  presumes: "the Soviet Union made the islands its own by itself",
  topics: ["islands", "treaties and war"],
  standing: { status: "stated" },
  cites: [{ source: encyclopediaOnTheDispute }],
};

import { japan, russia } from "../facts/actors.ts";
import { disputedIslands, habomai, remainingTwoIslands, shikotan } from "../facts/places.ts";
import { islandsAssociation, nikkeiOnHabomai } from "../facts/sources.ts";
import type { Claim } from "../model/fact.ts";
import type { Stated } from "../model/standing.ts";
import {
  countryProfileOfJapan,
  encyclopediaOnIturup,
  encyclopediaOnOskolki,
  encyclopediaOnPolonsky,
  encyclopediaOnTanfilyev,
  encyclopediaOnTheDispute,
  habomaiInEstonian,
} from "./mirror-pages.ts";
import { ministryOnIrkutsk } from "./official-pages.ts";
import { anuchin, iturup, kunashir, oskolki, polonsky, tanfilyev, yuri, zelyony } from "./places.ts";
import { japanTimesOnTheTalks, tassOnHabomai } from "./press-pages.ts";

export const remainingTwoNamed: Claim<Stated> = {
  kind: "claim",
  id: "claim:remaining-two-named",
  says: "The two disputed islands besides Shikotan and the Habomai are Iturup (Etorofu) and Kunashir (Kunashiri).",
  content: "the two disputed islands besides Shikotan and the Habomai are Iturup (Etorofu) and Kunashir (Kunashiri)",
  about: [remainingTwoIslands, iturup, kunashir],
  topics: ["islands"],
  contrasts: [
    {
      words: "Iturup (Etorofu) and Kunashir (Kunashiri)",
      against: [
        "Iturup (Etorofu) and Urup (Uruppu)",
        "Kunashir (Kunashiri) and Urup (Uruppu)",
        "Urup (Uruppu) and Shumshu",
      ],
    },
  ],
  standing: { status: "stated" },
  cites: [
    { source: ministryOnIrkutsk, quote: "Etorofu, Kunashiri, Shikotan and Habomai" },
    { source: japanTimesOnTheTalks },
  ],
};

export const habomaiCountAsOne: Claim<Stated> = {
  kind: "claim",
  id: "claim:habomai-count-as-one",
  says: "The count of four disputed islands takes the Habomai as one island.",
  content: "the count of four disputed islands takes the Habomai as one island",
  about: [disputedIslands, habomai],
  topics: ["islands"],
  contrasts: [{ words: "one island", against: ["two islands", "five islands", "six islands"] }],
  standing: { status: "stated" },
  cites: [{ source: tassOnHabomai, quote: "which Japan considers one island, for convenience's sake" }],
};

export const whoAdministers: Claim<Stated> = {
  kind: "claim",
  id: "claim:who-administers",
  says: "The four disputed islands are administered by Russia.",
  content: "the four disputed islands are administered by Russia",
  about: [disputedIslands, russia],
  topics: ["islands"],
  contrasts: [{ words: "Russia", against: ["Japan", "neither side", "the UN"] }],
  standing: { status: "stated" },
  cites: [{ source: countryProfileOfJapan, quote: "now administered by Russia and claimed by Japan" }],
};

export const whoClaims: Claim<Stated> = {
  kind: "claim",
  id: "claim:who-claims",
  says: "It is Japan that claims the four disputed islands from the country that administers them.",
  content: "it is Japan that claims the four disputed islands from the country that administers them",
  about: [disputedIslands, japan],
  topics: ["islands"],
  contrasts: [{ words: "Japan", against: ["Russia", "China", "Korea"] }],
  standing: { status: "stated" },
  cites: [{ source: countryProfileOfJapan, quote: "now administered by Russia and claimed by Japan" }],
};

export const districtOfIturup: Claim<Stated> = {
  kind: "claim",
  id: "claim:district-of-iturup",
  says: "Russia administers Iturup (Etorofu) as part of its Kurilsky District.",
  content: "Russia administers Iturup (Etorofu) as part of its Kurilsky District",
  about: [iturup, russia],
  topics: ["islands"],
  contrasts: [{ words: "Kurilsky", against: ["Korsakovsky", "Nevelsky", "Kholmsky"] }],
  standing: { status: "stated" },
  cites: [{ source: encyclopediaOnIturup, quote: "в составе Курильского района" }],
};

export const japanCountsToNemuro: Claim<Stated> = {
  kind: "claim",
  id: "claim:japan-counts-to-nemuro",
  says: "Japan counts the four disputed islands as part of Nemuro in Hokkaido.",
  content: "Japan counts the four disputed islands as part of Nemuro in Hokkaido",
  about: [disputedIslands, japan],
  topics: ["islands"],
  contrasts: [{ words: "Nemuro", against: ["Soya", "Abashiri", "Kushiro"] }],
  standing: { status: "stated" },
  cites: [{ source: encyclopediaOnTheDispute }],
};

export const japaneseNameOfIturup: Claim<Stated> = {
  kind: "claim",
  id: "claim:japanese-name-of-iturup",
  says: "The Japanese-derived name of Iturup is Etorofu.",
  content: "the Japanese-derived name of Iturup is Etorofu",
  about: [iturup],
  topics: ["islands"],
  contrasts: [{ words: "Etorofu", against: ["Kunashiri", "Shikotan", "Uruppu"] }],
  standing: { status: "stated" },
  cites: [{ source: encyclopediaOnIturup }, { source: islandsAssociation }],
};

export const japaneseNameOfKunashir: Claim<Stated> = {
  kind: "claim",
  id: "claim:japanese-name-of-kunashir",
  says: "The Japanese-derived name of Kunashir is Kunashiri.",
  content: "the Japanese-derived name of Kunashir is Kunashiri",
  about: [kunashir],
  topics: ["islands"],
  contrasts: [{ words: "Kunashiri", against: ["Etorofu", "Shikotan", "Uruppu"] }],
  standing: { status: "stated" },
  cites: [{ source: encyclopediaOnIturup }, { source: islandsAssociation }],
};

export const japaneseNameOfTanfilyev: Claim<Stated> = {
  kind: "claim",
  id: "claim:japanese-name-of-tanfilyev",
  says: "The Japanese-derived name of Tanfilyev is Suisho.",
  content: "the Japanese-derived name of Tanfilyev is Suisho",
  about: [tanfilyev],
  topics: ["islands"],
  contrasts: [{ words: "Suisho", against: ["Shibotsu", "Taraku", "Akiyuri"] }],
  standing: { status: "stated" },
  cites: [{ source: encyclopediaOnTanfilyev }, { source: habomaiInEstonian }],
};

export const japaneseNameOfZelyony: Claim<Stated> = {
  kind: "claim",
  id: "claim:japanese-name-of-zelyony",
  says: "The Japanese-derived name of Zelyony is Shibotsu.",
  content: "the Japanese-derived name of Zelyony is Shibotsu",
  about: [zelyony],
  topics: ["islands"],
  contrasts: [{ words: "Shibotsu", against: ["Suisho", "Taraku", "Akiyuri"] }],
  standing: { status: "stated" },
  cites: [{ source: habomaiInEstonian }],
};

export const japaneseNameOfPolonsky: Claim<Stated> = {
  kind: "claim",
  id: "claim:japanese-name-of-polonsky",
  says: "The Japanese-derived name of Polonsky is Taraku.",
  content: "the Japanese-derived name of Polonsky is Taraku",
  about: [polonsky],
  topics: ["islands"],
  contrasts: [{ words: "Taraku", against: ["Suisho", "Shibotsu", "Akiyuri"] }],
  standing: { status: "stated" },
  cites: [{ source: encyclopediaOnPolonsky }, { source: habomaiInEstonian }],
};

export const japaneseNameOfAnuchin: Claim<Stated> = {
  kind: "claim",
  id: "claim:japanese-name-of-anuchin",
  says: "The Japanese-derived name of Anuchin is Akiyuri.",
  content: "the Japanese-derived name of Anuchin is Akiyuri",
  about: [anuchin],
  topics: ["islands"],
  contrasts: [{ words: "Akiyuri", against: ["Suisho", "Shibotsu", "Taraku"] }],
  standing: { status: "stated" },
  cites: [{ source: habomaiInEstonian }],
};

export const japaneseNameOfOskolki: Claim<Stated> = {
  kind: "claim",
  id: "claim:japanese-name-of-oskolki",
  says: "The Japanese-derived name of Oskolki is Todo.",
  content: "the Japanese-derived name of Oskolki is Todo",
  about: [oskolki],
  topics: ["islands"],
  contrasts: [{ words: "Todo", against: ["Suisho", "Shibotsu", "Taraku"] }],
  standing: { status: "stated" },
  cites: [{ source: encyclopediaOnOskolki }],
};

export const yuriInBothLanguages: Claim<Stated> = {
  kind: "claim",
  id: "claim:yuri-in-both-languages",
  says: "Yuri has the same name from Russian and from Japanese.",
  content: "Yuri has the same name from Russian and from Japanese",
  about: [yuri],
  topics: ["islands"],
  contrasts: [{ words: "the same name", against: ["two different names", "no common name"] }],
  standing: { status: "stated" },
  cites: [{ source: habomaiInEstonian }],
};

export const islandsOfTheHabomai: Claim<Stated> = {
  kind: "claim",
  id: "claim:islands-of-the-habomai",
  says: "Tanfilyev (Suisho), Anuchin (Akiyuri), Yuri, Zelyony (Shibotsu), Polonsky (Taraku) and Oskolki (Todo) are among the Habomai.",
  content:
    "Tanfilyev (Suisho), Anuchin (Akiyuri), Yuri, Zelyony (Shibotsu), Polonsky (Taraku) and Oskolki (Todo) are among the Habomai",
  about: [habomai, tanfilyev, anuchin, yuri, zelyony, polonsky, oskolki],
  topics: ["islands"],
  contrasts: [{ words: "the Habomai", against: ["the Aleutians", "the Ryukyus", "the Bonins"] }],
  standing: { status: "stated" },
  cites: [{ source: habomaiInEstonian }, { source: encyclopediaOnOskolki }, { source: islandsAssociation }],
};

export const habomaiRenamed: Claim<Stated> = {
  kind: "claim",
  id: "claim:habomai-renamed",
  says: "It was on 21 March 2008 that Japan's map authority announced the change of 歯舞諸島 to 歯舞群島 on its maps.",
  content:
    "it was on 21 March 2008 that Japan's map authority announced the change of 歯舞諸島 to 歯舞群島 on its maps",
  about: [habomai],
  topics: ["islands"],
  contrasts: [{ words: "21 March 2008", against: ["21 March 1988", "21 March 1998", "21 March 2018"] }],
  standing: { status: "stated" },
  cites: [{ source: nikkeiOnHabomai, quote: "「歯舞群島」に変更" }],
};

export const largestOfTheFour: Claim<Stated> = {
  kind: "claim",
  id: "claim:largest-of-the-four",
  says: "Of the four disputed islands, by the Japanese figures, Iturup (Etorofu) has the largest area.",
  content: "of the four disputed islands, by the Japanese figures, Iturup (Etorofu) has the largest area",
  about: [iturup, kunashir, shikotan, habomai],
  topics: ["islands"],
  contrasts: [{ words: "Iturup (Etorofu)", against: ["Kunashir (Kunashiri)", "Shikotan"] }],
  standing: { status: "stated" },
  cites: [{ source: islandsAssociation }],
};

export const smallestOfTheFour: Claim<Stated> = {
  kind: "claim",
  id: "claim:smallest-of-the-four",
  says: "Of the four disputed islands, by the Japanese figures, the Habomai have the smallest area, all taken together.",
  content:
    "of the four disputed islands, by the Japanese figures, the Habomai have the smallest area, all taken together",
  about: [iturup, kunashir, shikotan, habomai],
  topics: ["islands"],
  contrasts: [{ words: "smallest", against: ["largest", "second largest"] }],
  standing: { status: "stated" },
  cites: [{ source: islandsAssociation }],
};

export const largestOfTheHabomai: Claim<Stated> = {
  kind: "claim",
  id: "claim:largest-of-the-habomai",
  says: "Of the Habomai, by the Japanese figures, Zelyony (Shibotsu) has the largest area.",
  content: "of the Habomai, by the Japanese figures, Zelyony (Shibotsu) has the largest area",
  about: [zelyony, tanfilyev, yuri, polonsky, anuchin],
  topics: ["islands"],
  contrasts: [
    { words: "Zelyony (Shibotsu)", against: ["Tanfilyev (Suisho)", "Polonsky (Taraku)", "Anuchin (Akiyuri)"] },
  ],
  standing: { status: "stated" },
  cites: [{ source: islandsAssociation }],
};

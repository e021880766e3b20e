import { japan, sovietUnion } from "../facts/actors.ts";
import { disputedIslands, habomai } from "../facts/places.ts";
import type { Claim } from "../model/fact.ts";
import type { Attributed, Stated } from "../model/standing.ts";
import { radioFreeEurope, russianEmpire } from "./actors.ts";
import { treatyOfPortsmouth, treatyOfShimoda, treatyOfStPetersburg, yaltaAgreement } from "./documents.ts";
import { habomaiReached, iturupReached, shumshuReached } from "./events-until-1956.ts";
import {
  campaignOnTheLandings,
  encyclopediaOnStPetersburg,
  yaltaAgreementInChinese,
  yaltaAgreementInEnglish,
} from "./mirror-pages.ts";
import { compendiumUntil1905, diplomaticPapersOn1905 } from "./official-pages.ts";
import { iturup } from "./places.ts";
import {
  japanTimesOnShumshu,
  japanTimesOnTreaties,
  peaceOfPortsmouthInPrint,
  radioFreeEuropeOnYalta,
} from "./press-pages.ts";

export const borderOf1855: Claim<Stated> = {
  kind: "claim",
  id: "claim:border-of-1855",
  says: "The Treaty of Shimoda of 1855 drew the border between Iturup (Etorofu) and Urup (Uruppu).",
  content: "the Treaty of Shimoda of 1855 drew the border between Iturup (Etorofu) and Urup (Uruppu)",
  about: [treatyOfShimoda, iturup],
  topics: ["treaties and war", "islands"],
  contrasts: [
    {
      words: "Iturup (Etorofu) and Urup (Uruppu)",
      against: [
        "Kunashir (Kunashiri) and Iturup (Etorofu)",
        "Shikotan and Kunashir (Kunashiri)",
        "Urup (Uruppu) and Kamchatka",
      ],
    },
  ],
  standing: { status: "stated" },
  cites: [
    { source: japanTimesOnTreaties, quote: "lies between Etorofu and Uruppu" },
    { source: encyclopediaOnStPetersburg, quote: "the strait between Iturup (Etorofu) and Urup (Uruppu) islands" },
  ],
};

export const sakhalinWithoutBorder: Claim<Stated> = {
  kind: "claim",
  id: "claim:sakhalin-without-border",
  says: "The Treaty of Shimoda of 1855 left Sakhalin without a border.",
  content: "the Treaty of Shimoda of 1855 left Sakhalin without a border",
  about: [treatyOfShimoda],
  topics: ["treaties and war"],
  contrasts: [
    {
      words: "left Sakhalin without a border",
      against: [
        "gave the whole of Sakhalin to Russia",
        "gave the whole of Sakhalin to Japan",
        "drew a border across Sakhalin",
      ],
    },
  ],
  standing: { status: "stated" },
  cites: [{ source: japanTimesOnTreaties, quote: "the status of Sakhalin was left unresolved" }],
};

export const sakhalinToRussia: Claim<Stated> = {
  kind: "claim",
  id: "claim:sakhalin-to-russia",
  says: "By the Treaty of St Petersburg of 1875 Sakhalin went to Russia.",
  content: "by the Treaty of St Petersburg of 1875 Sakhalin went to Russia",
  about: [treatyOfStPetersburg, russianEmpire],
  topics: ["treaties and war"],
  contrasts: [{ words: "went to Russia", against: ["went to Japan", "was divided in two", "stayed without a border"] }],
  standing: { status: "stated" },
  cites: [{ source: japanTimesOnTreaties, quote: "Sakhalin belonged to Russia" }, { source: compendiumUntil1905 }],
};

export const islandsFromUrup: Claim<Stated> = {
  kind: "claim",
  id: "claim:islands-from-urup",
  says: "By the Treaty of St Petersburg of 1875 the islands from Urup (Uruppu) northward went to Japan.",
  content: "by the Treaty of St Petersburg of 1875 the islands from Urup (Uruppu) northward went to Japan",
  about: [treatyOfStPetersburg, japan],
  topics: ["treaties and war", "islands"],
  contrasts: [{ words: "went to Japan", against: ["stayed with Russia", "were divided in two"] }],
  standing: { status: "stated" },
  cites: [{ source: compendiumUntil1905 }, { source: encyclopediaOnStPetersburg }],
};

export const sakhalinCeded: Claim<Stated> = {
  kind: "claim",
  id: "claim:sakhalin-ceded",
  says: "By the Treaty of Portsmouth of 1905 Sakhalin south of the fiftieth parallel was ceded to Japan.",
  content: "by the Treaty of Portsmouth of 1905 Sakhalin south of the fiftieth parallel was ceded to Japan",
  about: [treatyOfPortsmouth, japan],
  topics: ["treaties and war"],
  contrasts: [
    { words: "ceded to Japan", against: ["kept by Russia", "leased to Japan", "sold to Japan"] },
    { words: "fiftieth", against: ["forty-eighth", "fifty-second", "fifty-third"] },
  ],
  standing: { status: "stated" },
  cites: [
    { source: diplomaticPapersOn1905 },
    { source: peaceOfPortsmouthInPrint, quote: "southern portion of the Island of Saghalien" },
  ],
};

export const articleOnSakhalin: Claim<Stated> = {
  kind: "claim",
  id: "claim:article-on-sakhalin",
  says: "It is article 9 of the Treaty of Portsmouth that cedes the south of Sakhalin.",
  content: "it is article 9 of the Treaty of Portsmouth that cedes the south of Sakhalin",
  about: [treatyOfPortsmouth],
  topics: ["treaties and war"],
  contrasts: [{ words: "article 9", against: ["article 5", "article 7", "article 15"] }],
  standing: { status: "stated" },
  cites: [{ source: diplomaticPapersOn1905 }, { source: peaceOfPortsmouthInPrint }],
};

export const islandsNotInPortsmouth: Claim<Stated> = {
  kind: "claim",
  id: "claim:islands-not-in-portsmouth",
  says: "The Treaty of Portsmouth does not deal with the islands that the Treaty of St Petersburg gave to Japan.",
  content: "the Treaty of Portsmouth does not deal with the islands that the Treaty of St Petersburg gave to Japan",
  about: [treatyOfPortsmouth, treatyOfStPetersburg],
  topics: ["treaties and war", "islands"],
  contrasts: [{ words: "does not deal with", against: ["hands to Russia", "divides up", "leases out"] }],
  standing: { status: "stated" },
  cites: [{ source: diplomaticPapersOn1905 }, { source: peaceOfPortsmouthInPrint }],
};

export const russianClaimsRenounced: Claim<Attributed> = {
  kind: "claim",
  id: "claim:russian-claims-renounced",
  says: "According to Radio Free Europe, though not by the text, Russia had to “renounce forever its claims to the Southern Kuriles” in the Treaty of Portsmouth.",
  content: "Russia had to “renounce forever its claims to the Southern Kuriles” in the Treaty of Portsmouth",
  about: [treatyOfPortsmouth, russianEmpire],
  topics: ["treaties and war", "islands"],
  contrasts: [],
  standing: { status: "attributed", said: [{ by: radioFreeEurope, does: "reports" }], speakerGiven: "in the sentence" },
  cites: [
    { source: radioFreeEuropeOnYalta, quote: "renounce forever its claims to the Southern Kuriles" },
    { source: diplomaticPapersOn1905 },
  ],
};

export const yaltaOnSakhalin: Claim<Stated> = {
  kind: "claim",
  id: "claim:yalta-on-sakhalin",
  says: "Under the Yalta agreement on Japan, southern Sakhalin “shall be returned” to the Soviet Union.",
  content: "under the Yalta agreement on Japan, southern Sakhalin “shall be returned” to the Soviet Union",
  about: [yaltaAgreement, sovietUnion],
  topics: ["treaties and war"],
  contrasts: [{ words: "the Soviet Union", against: ["the United States", "Great Britain"] }],
  standing: { status: "stated" },
  cites: [{ source: yaltaAgreementInEnglish, quote: "shall be returned" }],
};

export const yaltaOnTheChain: Claim<Attributed> = {
  kind: "claim",
  id: "claim:yalta-on-the-chain",
  says: "As Radio Free Europe tells it, the Soviet Union was to get “the Kuriles” by the Yalta agreement.",
  content: "the Soviet Union was to get “the Kuriles” by the Yalta agreement",
  about: [yaltaAgreement, sovietUnion],
  topics: ["treaties and war", "islands"],
  contrasts: [{ words: "the Soviet Union", against: ["the United States", "Great Britain"] }],
  standing: { status: "attributed", said: [{ by: radioFreeEurope, does: "reports" }], speakerGiven: "in the sentence" },
  cites: [
    { source: radioFreeEuropeOnYalta, quote: "the Kuriles" },
    { source: yaltaAgreementInChinese, quote: "千島群島須交予蘇聯" },
  ],
};

export const yaltaNamesNoIsland: Claim<Stated> = {
  kind: "claim",
  id: "claim:yalta-names-no-island",
  says: "The copies of the Yalta agreement on Japan that are cited here name none of the four disputed islands.",
  content: "the copies of the Yalta agreement on Japan that are cited here name none of the four disputed islands",
  about: [yaltaAgreement, disputedIslands],
  topics: ["treaties and war", "islands"],
  contrasts: [{ words: "none", against: ["two", "three", "all"] }],
  standing: { status: "stated" },
  cites: [{ source: yaltaAgreementInChinese, quote: "千島群島須交予蘇聯" }, { source: yaltaAgreementInEnglish }],
};

export const firstReached: Claim<Stated> = {
  kind: "claim",
  id: "claim:first-reached",
  says: "Of the four disputed islands, Soviet troops in 1945 reached Iturup (Etorofu) first.",
  content: "of the four disputed islands, Soviet troops in 1945 reached Iturup (Etorofu) first",
  about: [iturup, iturupReached],
  topics: ["islands", "treaties and war"],
  contrasts: [{ words: "Iturup (Etorofu)", against: ["Kunashir (Kunashiri)", "Shikotan", "the Habomai"] }],
  standing: { status: "stated" },
  cites: [{ source: campaignOnTheLandings }],
};

export const lastReached: Claim<Stated> = {
  kind: "claim",
  id: "claim:last-reached",
  says: "Of the four disputed islands, Soviet troops in 1945 reached the Habomai last.",
  content: "of the four disputed islands, Soviet troops in 1945 reached the Habomai last",
  about: [habomai, habomaiReached],
  topics: ["islands", "treaties and war"],
  contrasts: [{ words: "the Habomai", against: ["Iturup (Etorofu)", "Kunashir (Kunashiri)", "Shikotan"] }],
  standing: { status: "stated" },
  cites: [{ source: campaignOnTheLandings }],
};

export const shumshuBefore: Claim<Stated> = {
  kind: "claim",
  id: "claim:shumshu-before",
  says: "The Soviet landing on Shumshu in 1945 came before those on the four disputed islands.",
  content: "the Soviet landing on Shumshu in 1945 came before those on the four disputed islands",
  about: [shumshuReached, iturupReached],
  topics: ["treaties and war", "islands"],
  contrasts: [{ words: "before", against: ["after", "between", "along with"] }],
  standing: { status: "stated" },
  cites: [{ source: campaignOnTheLandings }, { source: japanTimesOnTreaties }, { source: japanTimesOnShumshu }],
};

import { japan, sovietUnion } from "../facts/actors.ts";
import { declarationOf1956 } from "../facts/instruments.ts";
import { habomai, shikotan } from "../facts/places.ts";
import { encyclopediaOnTheDeclaration } from "../facts/sources.ts";
import type { Claim } from "../model/fact.ts";
import type { Stated } from "../model/standing.ts";
import { gromyko, ichiroKono, khrushchev, matsumoto } from "./actors.ts";
import { lettersOf1956, treatyOfPortsmouth } from "./documents.ts";
import { declarationInForce, declarationSigned, sanFranciscoTreatyConcluded } from "./events-until-1956.ts";
import {
  accentuateAsiaOnTheDispute,
  declarationInRussian,
  encyclopediaOnIchiroKono,
  kanagawaOnTheLetters,
} from "./mirror-pages.ts";
import {
  articleNineInFrench,
  cabinetSecretariatOnSanFrancisco,
  compendiumOnRestoredRelations,
  declarationInFrench,
  recordOfTalksIn1956,
} from "./official-pages.ts";
import { sasakawaOnSanFrancisco, sputnikOnTheDeclaration, worldAndJapanOnTheReply } from "./press-pages.ts";
import { theReturn, theTransfer } from "./usages.ts";

export const titleRenounced: Claim<Stated> = {
  kind: "claim",
  id: "claim:title-renounced",
  says: "By the San Francisco Peace Treaty Japan renounces all right, title and claim to “the Kurile Islands”.",
  content: "by the San Francisco Peace Treaty Japan renounces all right, title and claim to “the Kurile Islands”",
  about: [sanFranciscoTreatyConcluded, japan],
  topics: ["treaties and war", "islands"],
  contrasts: [],
  standing: { status: "stated" },
  cites: [
    { source: cabinetSecretariatOnSanFrancisco, quote: "the Kurile Islands" },
    { source: sasakawaOnSanFrancisco },
  ],
};

export const articleOnRenouncing: Claim<Stated> = {
  kind: "claim",
  id: "claim:article-on-renouncing",
  says: "It is article 2(c) of the San Francisco Peace Treaty in which Japan renounces “the Kurile Islands”.",
  content: "it is article 2(c) of the San Francisco Peace Treaty in which Japan renounces “the Kurile Islands”",
  about: [sanFranciscoTreatyConcluded],
  topics: ["treaties and war"],
  contrasts: [{ words: "2(c)", against: ["1(a)", "3", "9"] }],
  standing: { status: "stated" },
  cites: [{ source: cabinetSecretariatOnSanFrancisco, quote: "the Kurile Islands" }],
};

export const sakhalinRenounced: Claim<Stated> = {
  kind: "claim",
  id: "claim:sakhalin-renounced",
  says: "In the San Francisco Peace Treaty Japan renounces the part of Sakhalin that it had by the Treaty of Portsmouth.",
  content:
    "in the San Francisco Peace Treaty Japan renounces the part of Sakhalin that it had by the Treaty of Portsmouth",
  about: [sanFranciscoTreatyConcluded, treatyOfPortsmouth],
  topics: ["treaties and war"],
  contrasts: [{ words: "Japan renounces the", against: ["Japan keeps the", "Japan shares with the Soviet Union the"] }],
  standing: { status: "stated" },
  cites: [{ source: accentuateAsiaOnTheDispute }],
};

export const recipientNotNamed: Claim<Stated> = {
  kind: "claim",
  id: "claim:recipient-not-named",
  says: "The San Francisco Peace Treaty does not say in whose favour Japan renounces “the Kurile Islands”.",
  content: "the San Francisco Peace Treaty does not say in whose favour Japan renounces “the Kurile Islands”",
  about: [sanFranciscoTreatyConcluded],
  topics: ["treaties and war", "islands"],
  contrasts: [],
  standing: { status: "stated" },
  cites: [
    { source: cabinetSecretariatOnSanFrancisco, quote: "the Kurile Islands" },
    { source: cabinetSecretariatOnSanFrancisco, quote: "did not cede the Kurile Islands to the Soviet Union" },
  ],
};

export const sovietUnionNoParty: Claim<Stated> = {
  kind: "claim",
  id: "claim:soviet-union-no-party",
  says: "The Soviet Union is not a party to the San Francisco Peace Treaty.",
  content: "the Soviet Union is not a party to the San Francisco Peace Treaty",
  about: [sanFranciscoTreatyConcluded, sovietUnion],
  topics: ["treaties and war"],
  contrasts: [
    {
      words: "is not a party to the San Francisco Peace Treaty",
      against: [
        "is a party to the San Francisco Peace Treaty",
        "became a party to the San Francisco Peace Treaty in 1956",
      ],
    },
  ],
  standing: { status: "stated" },
  cites: [{ source: sasakawaOnSanFrancisco }, { source: accentuateAsiaOnTheDispute }],
};

export const talksToContinue: Claim<Stated> = {
  kind: "claim",
  id: "claim:talks-to-continue",
  says: "By the Matsumoto–Gromyko letters, treaty talks that include the territorial issue would continue once relations were restored.",
  content:
    "by the Matsumoto–Gromyko letters, treaty talks that include the territorial issue would continue once relations were restored",
  about: [lettersOf1956],
  topics: ["declaration of 1956", "treaties and war"],
  contrasts: [
    {
      words: "treaty talks that include the territorial issue would continue once relations were restored",
      against: [
        "treaty talks without the territorial issue would continue once relations were restored",
        "there would be no more treaty talks once relations were restored",
        "relations would be restored only once a peace treaty was concluded",
      ],
    },
  ],
  standing: { status: "stated" },
  cites: [
    { source: compendiumOnRestoredRelations, quote: "including the territorial issue" },
    { source: kanagawaOnTheLetters },
  ],
};

export const whoExchangedLetters: Claim<Stated> = {
  kind: "claim",
  id: "claim:who-exchanged-letters",
  says: "The letters of 29 September 1956 were exchanged between Shunichi Matsumoto and Andrei Gromyko.",
  content: "the letters of 29 September 1956 were exchanged between Shunichi Matsumoto and Andrei Gromyko",
  about: [lettersOf1956, matsumoto, gromyko],
  topics: ["declaration of 1956", "treaties and war"],
  contrasts: [{ words: "Shunichi Matsumoto", against: ["Ichiro Hatoyama", "Ichiro Kono"] }],
  standing: { status: "stated" },
  cites: [{ source: kanagawaOnTheLetters }, { source: compendiumOnRestoredRelations, quote: "S. Matsumoto" }],
};

export const konoInTheDelegation: Claim<Stated> = {
  kind: "claim",
  id: "claim:kono-in-the-delegation",
  says: "Ichiro Kono, the father of Yohei Kono, was in the Japanese delegation that negotiated the 1956 declaration.",
  content: "Ichiro Kono, the father of Yohei Kono, was in the Japanese delegation that negotiated the 1956 declaration",
  about: [ichiroKono, declarationOf1956],
  topics: ["declaration of 1956"],
  contrasts: [{ words: "Japanese", against: ["Soviet"] }],
  standing: { status: "stated" },
  cites: [{ source: declarationInFrench, quote: "M. Ichiro Kono" }, { source: encyclopediaOnIchiroKono }],
};

export const wordsStruck: Claim<Stated> = {
  kind: "claim",
  id: "claim:words-struck",
  says: "On 18 October 1956, by the Soviet record, Nikita Khrushchev asked Ichiro Kono to strike “including the territorial question” from the Japanese draft of the declaration.",
  content:
    "on 18 October 1956, by the Soviet record, Nikita Khrushchev asked Ichiro Kono to strike “including the territorial question” from the Japanese draft of the declaration",
  about: [khrushchev, ichiroKono, declarationOf1956],
  topics: ["declaration of 1956", "islands"],
  contrasts: [],
  standing: { status: "stated" },
  cites: [{ source: recordOfTalksIn1956, quote: "including the territorial question" }],
};

export const stateOfWarEnded: Claim<Stated> = {
  kind: "claim",
  id: "claim:state-of-war-ended",
  says: "The 1956 declaration ended the state of war between the Soviet Union and Japan.",
  content: "the 1956 declaration ended the state of war between the Soviet Union and Japan",
  about: [declarationOf1956, sovietUnion, japan],
  topics: ["declaration of 1956", "treaties and war"],
  contrasts: [
    {
      words: "ended the state of war between the Soviet Union and Japan",
      against: [
        "left the state of war between the Soviet Union and Japan in being",
        "put off the end of the state of war between the Soviet Union and Japan until a peace treaty",
      ],
    },
  ],
  standing: { status: "stated" },
  cites: [{ source: sputnikOnTheDeclaration, quote: "戦争状態の終結" }, { source: declarationInFrench }],
};

export const relationsRestored: Claim<Stated> = {
  kind: "claim",
  id: "claim:relations-restored",
  says: "The 1956 declaration restored diplomatic relations between the Soviet Union and Japan.",
  content: "the 1956 declaration restored diplomatic relations between the Soviet Union and Japan",
  about: [declarationOf1956, sovietUnion, japan],
  topics: ["declaration of 1956"],
  contrasts: [
    {
      words: "restored diplomatic relations between the Soviet Union and Japan",
      against: [
        "left the restoring of diplomatic relations to a later peace treaty",
        "broke off diplomatic relations between the Soviet Union and Japan",
      ],
    },
  ],
  standing: { status: "stated" },
  cites: [{ source: sputnikOnTheDeclaration, quote: "外交関係の回復" }],
};

export const articleNine: Claim<Stated> = {
  kind: "claim",
  id: "claim:article-nine",
  says: "It is article 9 of the 1956 declaration that speaks of Shikotan and the Habomai.",
  content: "it is article 9 of the 1956 declaration that speaks of Shikotan and the Habomai",
  about: [declarationOf1956, shikotan, habomai],
  topics: ["declaration of 1956", "islands"],
  contrasts: [{ words: "9 of", against: ["2 of", "4 of", "6 of"] }],
  standing: { status: "stated" },
  cites: [{ source: articleNineInFrench }, { source: encyclopediaOnTheDeclaration }],
};

export const textSaysTransfer: Claim<Stated> = {
  kind: "claim",
  id: "claim:text-says-transfer",
  says: "The treaty-series English of the 1956 declaration has the Soviet Union agree to “transfer” Shikotan and the Habomai to Japan.",
  content:
    "the treaty-series English of the 1956 declaration has the Soviet Union agree to “transfer” Shikotan and the Habomai to Japan",
  about: [declarationOf1956, theTransfer, theReturn],
  topics: ["declaration of 1956", "islands"],
  contrasts: [],
  standing: { status: "stated" },
  cites: [{ source: encyclopediaOnTheDeclaration, quote: "transfer" }],
};

export const transferInFourLanguages: Claim<Stated> = {
  kind: "claim",
  id: "claim:transfer-in-four-languages",
  says: "The 1956 declaration has 引渡す in Japanese and передача in Russian, which the treaty series renders as “transfer” in English and “remettre” in French.",
  content:
    "the 1956 declaration has 引渡す in Japanese and передача in Russian, which the treaty series renders as “transfer” in English and “remettre” in French",
  about: [declarationOf1956, theTransfer],
  topics: ["declaration of 1956", "islands"],
  contrasts: [],
  standing: { status: "stated" },
  cites: [
    { source: encyclopediaOnTheDeclaration, quote: "transfer" },
    { source: articleNineInFrench, quote: "remettre" },
    { source: worldAndJapanOnTheReply },
    { source: declarationInRussian },
  ],
};

export const shikotanMisspelt: Claim<Stated> = {
  kind: "claim",
  id: "claim:shikotan-misspelt",
  says: "The treaty-series English of the 1956 declaration spells Shikotan “Shikoton”.",
  content: "the treaty-series English of the 1956 declaration spells Shikotan “Shikoton”",
  about: [declarationOf1956, shikotan],
  topics: ["declaration of 1956", "islands"],
  contrasts: [],
  standing: { status: "stated" },
  cites: [{ source: encyclopediaOnTheDeclaration, quote: "Shikoton" }],
};

export const registeredWithTheUnitedNations: Claim<Stated> = {
  kind: "claim",
  id: "claim:registered-with-the-united-nations",
  says: "The 1956 declaration is in the treaty series of the United Nations.",
  content: "the 1956 declaration is in the treaty series of the United Nations",
  about: [declarationOf1956],
  topics: ["declaration of 1956"],
  contrasts: [{ words: "is in", against: ["is not in"] }],
  standing: { status: "stated" },
  cites: [{ source: declarationInFrench, quote: "Traité des Nations Unies No. 3768" }],
};

export const forceAfterSigning: Claim<Stated> = {
  kind: "claim",
  id: "claim:force-after-signing",
  says: "The 1956 declaration entered into force some eight weeks after it was signed.",
  content: "the 1956 declaration entered into force some eight weeks after it was signed",
  about: [declarationSigned, declarationInForce],
  topics: ["declaration of 1956"],
  contrasts: [
    {
      words: "some eight weeks after it",
      against: ["on the day on which it", "a year after it", "only when the security treaty of 1960"],
    },
  ],
  standing: { status: "stated" },
  cites: [{ source: sputnikOnTheDeclaration }],
};

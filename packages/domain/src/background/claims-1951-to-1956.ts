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
  contrasts: [{ words: "renounces", against: ["keeps", "regains", "secures"] }],
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
  contrasts: [{ words: "article 2(c)", against: ["article 1(a)", "article 4(b)", "article 5(c)"] }],
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
  contrasts: [{ words: "renounces", against: ["keeps", "regains", "secures"] }],
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
  contrasts: [{ words: "does not say", against: ["spells out", "lays down"] }],
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
  contrasts: [{ words: "not a party", against: ["an original party", "a late party"] }],
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
  contrasts: [{ words: "include", against: ["leave out", "set aside", "rule out"] }],
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
  contrasts: [
    { words: "Shunichi Matsumoto", against: ["Ichiro Hatoyama", "Ichiro Kono", "Mamoru Shigemitsu"] },
    { words: "Andrei Gromyko", against: ["Nikita Khrushchev", "Nikolai Bulganin"] },
  ],
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
  contrasts: [
    { words: "father", against: ["brother", "uncle", "son"] },
    { words: "Japanese", against: ["Soviet", "American"] },
  ],
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
  contrasts: [
    { words: "Nikita Khrushchev", against: ["Andrei Gromyko", "Nikolai Bulganin"] },
    { words: "18 October 1956", against: ["29 September 1956", "12 December 1956"] },
  ],
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
  contrasts: [{ words: "ended", against: ["prolonged", "upheld"] }],
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
  contrasts: [{ words: "restored", against: ["broke off", "suspended", "ruled out"] }],
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
  contrasts: [{ words: "article 9", against: ["article 2", "article 4", "article 6"] }],
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
  contrasts: [
    {
      words: "Shikotan and the Habomai",
      against: [
        "Iturup (Etorofu) and Kunashir (Kunashiri)",
        "Kunashir (Kunashiri) and the Habomai",
        "Shikotan and Iturup (Etorofu)",
      ],
    },
  ],
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
  contrasts: [{ words: "United Nations", against: ["League of Nations", "Council of Europe"] }],
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
  contrasts: [{ words: "some eight weeks", against: ["some two weeks", "some five months", "a full year"] }],
  standing: { status: "stated" },
  cites: [{ source: sputnikOnTheDeclaration }],
};

import type { Claim } from "../model/fact.ts";
import type { Attributed, Inferred, Judged, Reported, Stated } from "../model/standing.ts";
import { japan, japanTimes, mori, putin, russia, russianDiplomats, sovietUnion, twoSides } from "./actors.ts";
import { defenceTreatyDecision, octoberTalks, offerRenounced, putinInTokyo } from "./events.ts";
import { declarationOf1956, defenceTreaty, peaceTreaty, twoIslandOffer } from "./instruments.ts";
import { disputedIslands, habomai, shikotan, twoIslands } from "./places.ts";
import { monitor } from "./sources.ts";

export const possibilityOf1956: Claim<Attributed> = {
  kind: "claim",
  id: "claim:possibility-of-1956",
  says: "At the September 2000 summit Putin brought up the possibility that Russia and Japan might take the 1956 declaration as the basis for settling their present difficulties over the treaty and the territory.",
  content:
    "Russia and Japan might take the 1956 declaration as the basis for settling their present difficulties over the treaty and the territory",
  about: [declarationOf1956, putin, putinInTokyo],
  topics: ["declaration of 1956"],
  contrasts: [],
  alsoReadAs: ["stated", "planned"],
  standing: { status: "attributed", said: [{ by: putin, does: "says" }], speakerGiven: "in the sentence" },
  cites: [{ source: monitor, paragraph: 1, sentence: 4, propositions: ["d"] }],
};

export const putinRaised1956: Claim<Stated> = {
  kind: "claim",
  id: "claim:putin-raised-1956",
  says: "Putin was the first to raise the possibility of turning to the 1956 declaration, at the September 2000 summit.",
  content:
    "Putin was the first to raise the possibility of turning to the 1956 declaration, at the September 2000 summit",
  about: [putin, putinInTokyo, declarationOf1956],
  topics: ["declaration of 1956"],
  contrasts: [
    { words: "Putin", against: ["Mori", "Ivanov", "Kono"] },
    { words: "September 2000", against: ["June 2000", "July 2000", "October 2000"] },
  ],
  standing: { status: "stated" },
  cites: [{ source: monitor, paragraph: 1, sentence: 4, propositions: ["b"] }],
};

export const raisingUnexpected: Claim<Judged> = {
  kind: "claim",
  id: "claim:raising-unexpected",
  says: "In the writer's judgement, it was unexpected that Putin raised the 1956 declaration at the September 2000 summit.",
  content: "it was unexpected that Putin raised the 1956 declaration at the September 2000 summit",
  about: [putin, declarationOf1956],
  topics: ["declaration of 1956"],
  contrasts: [{ words: "Putin", against: ["Mori", "Kono", "Ivanov"] }],
  alsoReadAs: ["stated"],
  standing: { status: "judged" },
  cites: [{ source: monitor, paragraph: 1, sentence: 4, propositions: ["c"] }],
};

export const talksReturnedTo1956: Claim<Stated> = {
  kind: "claim",
  id: "claim:talks-returned-to-1956",
  says: "The October 2000 talks came back to a theme of the September 2000 summit: the possibility of turning to the 1956 declaration.",
  content:
    "the October 2000 talks came back to a theme of the September 2000 summit, that of possibly turning to the 1956 declaration",
  about: [octoberTalks, declarationOf1956],
  topics: ["declaration of 1956", "talks"],
  contrasts: [{ words: "September", against: ["May", "July", "August"] }],
  standing: { status: "stated" },
  cites: [{ source: monitor, paragraph: 1, sentence: 4, propositions: ["a"] }],
};

export const returnTo1956: Claim<Stated> = {
  kind: "claim",
  id: "claim:return-to-1956",
  says: "The October 2000 talks between Russia and Japan took the 1956 declaration up again.",
  content: "the October 2000 talks between Russia and Japan took the 1956 declaration up again",
  about: [octoberTalks, declarationOf1956],
  topics: ["declaration of 1956", "talks"],
  contrasts: [],
  standing: { status: "stated" },
  cites: [{ source: monitor, paragraph: 4, sentence: 1, propositions: ["b"] }],
};

export const declarationIsJoint: Claim<Stated> = {
  kind: "claim",
  id: "claim:declaration-is-joint",
  says: "The 1956 declaration was a joint one, made by the Soviet Union and Japan.",
  content: "the 1956 declaration was a joint one, made by the Soviet Union and Japan",
  about: [declarationOf1956, sovietUnion, japan],
  topics: ["declaration of 1956"],
  contrasts: [
    {
      words: "the Soviet Union and Japan",
      against: ["the United States and Japan", "the Soviet Union and China", "Great Britain and Japan"],
    },
  ],
  standing: { status: "stated" },
  cites: [{ source: monitor, paragraph: 4, sentence: 2, propositions: ["a"] }],
};

export const twoIslandsToJapan: Claim<Stated> = {
  kind: "claim",
  id: "claim:two-islands-to-japan",
  says: "The 1956 declaration laid down that Russia (so the article names the party) would hand over to Japan two of the four disputed islands after a peace treaty was concluded.",
  content:
    "the 1956 declaration laid down that Russia would hand over to Japan two of the four disputed islands after a peace treaty was concluded",
  about: [declarationOf1956, twoIslandOffer, twoIslands, disputedIslands, russia, japan],
  topics: ["declaration of 1956", "islands"],
  contrasts: [{ words: "two", against: ["three"] }],
  alsoReadAs: ["attributed", "planned"],
  standing: { status: "stated" },
  cites: [{ source: monitor, paragraph: 4, sentence: 2, propositions: ["b"] }],
};

export const whichTwoIslands: Claim<Stated> = {
  kind: "claim",
  id: "claim:which-two-islands",
  says: "The two islands that were to be handed over to Japan under the 1956 declaration were Shikotan and the Habomai group of islets.",
  content:
    "the two islands that were to be handed over to Japan under the 1956 declaration were Shikotan and the Habomai group of islets",
  about: [declarationOf1956, twoIslands, shikotan, habomai],
  topics: ["declaration of 1956", "islands"],
  contrasts: [
    {
      words: "Shikotan and the Habomai group of islets",
      against: [
        "Iturup (Etorofu) and Kunashir (Kunashiri)",
        "Shikotan and Kunashir (Kunashiri)",
        "Iturup (Etorofu) and the Habomai group of islets",
      ],
    },
  ],
  alsoReadAs: ["attributed", "planned"],
  standing: { status: "stated" },
  cites: [{ source: monitor, paragraph: 4, sentence: 2, propositions: ["c"] }],
};

export const handoverAfterTreaty: Claim<Stated> = {
  kind: "claim",
  id: "claim:handover-after-treaty",
  says: "Under the 1956 declaration, the handing over of the two islands was to follow the conclusion of a peace treaty.",
  content:
    "under the 1956 declaration, the handing over of the two islands was to follow the conclusion of a peace treaty",
  about: [declarationOf1956, twoIslandOffer, twoIslands, peaceTreaty],
  topics: ["declaration of 1956", "islands"],
  contrasts: [{ words: "follow", against: ["accompany"] }],
  alsoReadAs: ["attributed", "planned"],
  standing: { status: "stated" },
  cites: [{ source: monitor, paragraph: 4, sentence: 2, propositions: ["d"] }],
};

export const renouncedInResponse: Claim<Stated> = {
  kind: "claim",
  id: "claim:renounced-in-response",
  says: "It was to Japan's decision on a bilateral defence treaty with the United States that Moscow responded by renouncing the 1956 offer.",
  content:
    "it was to Japan's decision on a bilateral defence treaty with the United States that Moscow responded by renouncing the 1956 offer",
  about: [offerRenounced, defenceTreatyDecision, twoIslandOffer, defenceTreaty],
  topics: ["declaration of 1956"],
  contrasts: [
    { words: "the United States", against: ["Great Britain", "South Korea", "West Germany"] },
    { words: "renouncing", against: ["renewing"] },
  ],
  standing: { status: "stated" },
  cites: [{ source: monitor, paragraph: 4, sentence: 3, propositions: ["b"] }],
};

export const notAFactorBefore: Claim<Stated> = {
  kind: "claim",
  id: "claim:not-a-factor-before",
  says: "Until Putin mentioned it at the September 2000 summit, the 1956 declaration had played no part in the Russian–Japanese talks on the islands.",
  content:
    "until Putin mentioned it at the September 2000 summit, the 1956 declaration had played no part in the Russian–Japanese talks on the islands",
  about: [declarationOf1956, putin, putinInTokyo, disputedIslands],
  topics: ["declaration of 1956"],
  contrasts: [{ words: "no part", against: ["some part"] }],
  alsoReadAs: ["judged"],
  standing: { status: "stated" },
  cites: [{ source: monitor, paragraph: 4, sentence: 4, propositions: ["a"] }],
};

export const putinMentioned1956: Claim<Stated> = {
  kind: "claim",
  id: "claim:putin-mentioned-1956",
  says: "Putin made mention of the 1956 declaration at his September 2000 summit meeting with Mori.",
  content: "Putin made mention of the 1956 declaration at his September 2000 summit meeting with Mori",
  about: [putin, mori, putinInTokyo, declarationOf1956],
  topics: ["declaration of 1956"],
  contrasts: [{ words: "Mori", against: ["Hashimoto", "Kono", "Kato"] }],
  standing: { status: "stated" },
  cites: [{ source: monitor, paragraph: 4, sentence: 4, propositions: ["b"] }],
};

export const mentionASurprise: Claim<Judged> = {
  kind: "claim",
  id: "claim:mention-a-surprise",
  says: "In the writer's judgement, Putin's mention of the 1956 declaration at the September 2000 summit meeting came as a surprise.",
  content: "Putin's mention of the 1956 declaration at the September 2000 summit meeting came as a surprise",
  about: [putin, declarationOf1956, putinInTokyo],
  topics: ["declaration of 1956"],
  contrasts: [],
  alsoReadAs: ["stated"],
  standing: { status: "judged" },
  cites: [{ source: monitor, paragraph: 4, sentence: 4, propositions: ["c"] }],
};

export const diplomatsStudying1956: Claim<Reported> = {
  kind: "claim",
  id: "claim:diplomats-studying-1956",
  says: "Russian diplomats have reportedly gone on looking at the 1956 declaration since the September 2000 summit.",
  content: "Russian diplomats have gone on looking at the 1956 declaration since the September 2000 summit",
  about: [russianDiplomats, declarationOf1956, putinInTokyo],
  topics: ["declaration of 1956"],
  contrasts: [{ words: "gone on looking at", against: ["steered clear of"] }],
  standing: { status: "reported", hedge: "reportedly" },
  cites: [{ source: monitor, paragraph: 4, sentence: 5, propositions: ["a"] }],
};

export const diplomatsOffering1956: Claim<Inferred> = {
  kind: "claim",
  id: "claim:diplomats-offering-1956",
  says: "Russian diplomats appear by now to be putting the 1956 declaration forward as what a new approach to the islands dispute might rest on.",
  content:
    "in October 2000 Russian diplomats were putting the 1956 declaration forward as what a new approach to the islands dispute might rest on",
  about: [russianDiplomats, declarationOf1956, disputedIslands],
  topics: ["declaration of 1956", "positions"],
  contrasts: [{ words: "putting the 1956 declaration forward", against: ["ruling the 1956 declaration out"] }],
  alsoReadAs: ["reported"],
  standing: { status: "inferred", hedge: "appear" },
  cites: [{ source: monitor, paragraph: 4, sentence: 5, propositions: ["b"] }],
};

export const readingLeftOpen: Claim<Attributed> = {
  kind: "claim",
  id: "claim:reading-left-open",
  says: "According to the Japan Times, the two sides chose at the October 2000 talks to leave the question of how to interpret the 1956 declaration aside.",
  content:
    "the two sides chose at the October 2000 talks to leave the question of how to interpret the 1956 declaration aside",
  about: [twoSides, declarationOf1956, octoberTalks],
  topics: ["declaration of 1956", "talks"],
  contrasts: [
    {
      words: "leave the question of how to interpret the 1956 declaration aside",
      against: [
        "settle the question of how to interpret the 1956 declaration",
        "put the question of how to interpret the 1956 declaration first",
      ],
    },
  ],
  standing: { status: "attributed", said: [{ by: japanTimes, does: "reports" }], speakerGiven: "in the sentence" },
  cites: [{ source: monitor, paragraph: 5, sentence: 1, propositions: ["b"] }],
};

export const declarationInEffect: Claim<Attributed> = {
  kind: "claim",
  id: "claim:declaration-in-effect",
  says: "According to the Japan Times, one of the only two things that the two sides chose to confirm at the October 2000 talks, instead of interpreting the 1956 declaration, is that the 1956 declaration is still in force.",
  content: "the two sides confirmed at the October 2000 talks that the 1956 declaration is still in force",
  about: [twoSides, declarationOf1956, octoberTalks],
  topics: ["declaration of 1956", "talks"],
  contrasts: [{ words: "still in force", against: ["up for review"] }],
  standing: { status: "attributed", said: [{ by: japanTimes, does: "reports" }], speakerGiven: "in the sentence" },
  cites: [{ source: monitor, paragraph: 5, sentence: 1, propositions: ["c"] }],
};

export const formulaReflectsReadings: Claim<Inferred> = {
  kind: "claim",
  id: "claim:formula-reflects-readings",
  says: "The two sides' careful wording, as the Japan Times reported it, appeared to reflect their different readings of the 1956 declaration.",
  content: "the two sides' careful wording reflected their different readings of the 1956 declaration",
  about: [twoSides, declarationOf1956, octoberTalks, japanTimes],
  topics: ["declaration of 1956", "talks"],
  contrasts: [{ words: "different", against: ["identical"] }],
  standing: { status: "inferred", hedge: "appeared" },
  cites: [{ source: monitor, paragraph: 5, sentence: 2, propositions: ["b"] }],
};

export const readingsDiffer: Claim<Stated> = {
  kind: "claim",
  id: "claim:readings-differ",
  says: "In October 2000 the two sides looked at the 1956 declaration differently.",
  content: "in October 2000 the two sides looked at the 1956 declaration differently",
  about: [twoSides, declarationOf1956],
  topics: ["declaration of 1956", "positions"],
  contrasts: [{ words: "differently", against: ["in the same way"] }],
  alsoReadAs: ["inferred", "attributed", "reported"],
  standing: { status: "stated" },
  cites: [{ source: monitor, paragraph: 5, sentence: 2, propositions: ["c"] }],
};

import { japan, russia } from "../facts/actors.ts";
import type { Position } from "../model/fact.ts";
import type { Attributed } from "../model/standing.ts";
import { sanFranciscoTreatyConcluded } from "./events-until-1956.ts";
import { scopeOfTheChain } from "./issues.ts";
import {
  radioFreeEuropeOnYalta,
  sasakawaOnBothSides,
  sasakawaOnSanFrancisco,
  sputnikOnTheName,
} from "./press-pages.ts";
import { kurilIslands } from "./usages.ts";

export const japanOnTheChain: Position<Attributed> = {
  kind: "position",
  id: "position:japan-on-the-chain",
  holder: japan,
  on: scopeOfTheChain,
  says: "Japan holds that the four disputed islands are no part of “the Kurile Islands” that Japan renounced in 1951.",
  content: "the four disputed islands are no part of “the Kurile Islands” that Japan renounced in 1951",
  about: [japan, kurilIslands, sanFranciscoTreatyConcluded],
  topics: ["positions", "islands"],
  contrasts: [],
  opposes: [],
  standing: { status: "attributed", said: [{ by: japan, does: "believes" }], speakerGiven: "in the sentence" },
  cites: [
    { source: sasakawaOnSanFrancisco, quote: "the Kurile Islands" },
    { source: sasakawaOnBothSides },
    { source: radioFreeEuropeOnYalta },
    { source: sputnikOnTheName },
  ],
};

export const russiaOnTheChain: Position<Attributed> = {
  kind: "position",
  id: "position:russia-on-the-chain",
  holder: russia,
  on: scopeOfTheChain,
  says: "Russia holds that the four disputed islands are a part of “the Kurile Islands” that Japan renounced in 1951.",
  content: "the four disputed islands are a part of “the Kurile Islands” that Japan renounced in 1951",
  about: [russia, kurilIslands, sanFranciscoTreatyConcluded],
  topics: ["positions", "islands"],
  contrasts: [],
  opposes: [japanOnTheChain],
  standing: { status: "attributed", said: [{ by: russia, does: "believes" }], speakerGiven: "in the sentence" },
  cites: [{ source: sasakawaOnBothSides }, { source: sasakawaOnSanFrancisco, quote: "the Kurile Islands" }],
};

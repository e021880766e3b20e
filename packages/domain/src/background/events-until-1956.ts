import { japan, sovietUnion } from "../facts/actors.ts";
import { moscow, tokyo } from "../facts/places.ts";
import type { HeldEvent } from "../model/fact.ts";
import { campaignOnTheLandings, chronicleOfTheMovement, encyclopediaOnStPetersburg } from "./mirror-pages.ts";
import { compendiumUntil1905, declarationInFrench } from "./official-pages.ts";
import {
  japanTimesOnShumshu,
  japanTimesOnTreaties,
  sasakawaOnSanFrancisco,
  sputnikOnTheDeclaration,
} from "./press-pages.ts";

export const ratificationsExchanged: HeldEvent = {
  kind: "event",
  id: "event:ratifications-exchanged",
  name: "the exchange, on 22 August 1875, of the ratifications of the Treaty of St Petersburg",
  called: "the exchange of the ratifications of the Treaty of St Petersburg",
  form: "act",
  clause: "the ratifications of the Treaty of St Petersburg were exchanged",
  topics: ["treaties and war"],
  standing: { status: "stated" },
  cites: [
    { source: encyclopediaOnStPetersburg, quote: "ratifications exchanged at Tokyo on 22 August 1875" },
    { source: compendiumUntil1905, quote: "Instruments of ratification were exchanged on August 22, 1875 in Tokyo" },
  ],
  when: {
    is: { precision: "day", on: "1875-08-22", inferred: "nothing" },
    standing: { status: "stated" },
    cites: [
      { source: encyclopediaOnStPetersburg, quote: "ratifications exchanged at Tokyo on 22 August 1875" },
      { source: compendiumUntil1905, quote: "Instruments of ratification were exchanged on August 22, 1875 in Tokyo" },
    ],
  },
  where: {
    is: tokyo,
    standing: { status: "stated" },
    cites: [
      { source: encyclopediaOnStPetersburg, quote: "ratifications exchanged at Tokyo on 22 August 1875" },
      { source: compendiumUntil1905, quote: "Instruments of ratification were exchanged on August 22, 1875 in Tokyo" },
    ],
  },
};

export const warDeclared: HeldEvent = {
  kind: "event",
  id: "event:war-declared",
  name: "the Soviet declaration of war on Japan, dated 8 or 9 August 1945",
  called: "the Soviet declaration of war on Japan",
  form: "act",
  clause: "the Soviet Union declared war on Japan",
  topics: ["treaties and war"],
  standing: { status: "stated" },
  cites: [{ source: japanTimesOnTreaties, quote: "declared war on Japan" }],
  when: {
    is: { precision: "within", from: "1945-08-08", until: "1945-08-09", inferred: "nothing" },
    standing: { status: "stated" },
    cites: [
      { source: japanTimesOnTreaties, quote: "Aug. 9, 1945" },
      { source: campaignOnTheLandings, quote: "On August 8" },
    ],
  },
  by: {
    is: [sovietUnion],
    standing: { status: "stated" },
    cites: [{ source: japanTimesOnTreaties, quote: "declared war on Japan" }],
  },
};

export const shumshuReached: HeldEvent = {
  kind: "event",
  id: "event:shumshu-reached",
  name: "the Soviet landing on Shumshu on 18 August 1945",
  called: "the Soviet landing on Shumshu",
  form: "act",
  clause: "Soviet troops landed on Shumshu",
  topics: ["treaties and war", "islands"],
  standing: { status: "stated" },
  cites: [
    { source: chronicleOfTheMovement, quote: "占守島" },
    { source: japanTimesOnTreaties, quote: "three days after Japan’s Aug. 15 surrender" },
    { source: japanTimesOnShumshu, quote: "In the early hours of Aug. 18, 1945" },
  ],
  when: {
    is: { precision: "day", on: "1945-08-18", inferred: "nothing" },
    standing: { status: "stated" },
    cites: [
      { source: chronicleOfTheMovement, quote: "占守島" },
      { source: japanTimesOnTreaties, quote: "three days after Japan’s Aug. 15 surrender" },
      { source: japanTimesOnShumshu, quote: "In the early hours of Aug. 18, 1945" },
    ],
  },
  by: {
    is: [sovietUnion],
    standing: { status: "stated" },
    cites: [
      { source: chronicleOfTheMovement, quote: "占守島" },
      { source: japanTimesOnTreaties, quote: "three days after Japan’s Aug. 15 surrender" },
    ],
  },
};

export const iturupReached: HeldEvent = {
  kind: "event",
  id: "event:iturup-reached",
  name: "the Soviet landing on Iturup (Etorofu) on 28 August 1945",
  called: "the Soviet landing on Iturup (Etorofu)",
  form: "act",
  clause: "Soviet troops landed on Iturup (Etorofu)",
  topics: ["treaties and war", "islands"],
  standing: { status: "stated" },
  cites: [{ source: campaignOnTheLandings, quote: "landed on Etorofu Island on August 28" }],
  when: {
    is: { precision: "day", on: "1945-08-28", inferred: "nothing" },
    standing: { status: "stated" },
    cites: [{ source: campaignOnTheLandings, quote: "landed on Etorofu Island on August 28" }],
  },
  by: {
    is: [sovietUnion],
    standing: { status: "stated" },
    cites: [{ source: campaignOnTheLandings, quote: "landed on Etorofu Island on August 28" }],
  },
};

export const kunashirAndShikotanReached: HeldEvent = {
  kind: "event",
  id: "event:kunashir-and-shikotan-reached",
  name: "the coming of Soviet troops to Kunashir (Kunashiri) and Shikotan on 1 September 1945",
  called: "the coming of Soviet troops to Kunashir (Kunashiri) and Shikotan",
  form: "act",
  clause: "Soviet troops reached Kunashir (Kunashiri) and Shikotan",
  topics: ["treaties and war", "islands"],
  standing: { status: "stated" },
  cites: [{ source: campaignOnTheLandings }],
  when: {
    is: { precision: "day", on: "1945-09-01", inferred: "nothing" },
    standing: { status: "stated" },
    cites: [{ source: campaignOnTheLandings }],
  },
  by: { is: [sovietUnion], standing: { status: "stated" }, cites: [{ source: campaignOnTheLandings }] },
};

export const habomaiReached: HeldEvent = {
  kind: "event",
  id: "event:habomai-reached",
  name: "the coming of Soviet troops to the Habomai on 3 September 1945",
  called: "the coming of Soviet troops to the Habomai",
  form: "act",
  clause: "Soviet troops reached the Habomai",
  topics: ["treaties and war", "islands"],
  standing: { status: "stated" },
  cites: [{ source: campaignOnTheLandings }],
  when: {
    is: { precision: "day", on: "1945-09-03", inferred: "nothing" },
    standing: { status: "stated" },
    cites: [{ source: campaignOnTheLandings }],
  },
  by: { is: [sovietUnion], standing: { status: "stated" }, cites: [{ source: campaignOnTheLandings }] },
};

export const allFourHeld: HeldEvent = {
  kind: "event",
  id: "event:all-four-held",
  name: "the completing, in early September 1945, of the Soviet hold on the four disputed islands",
  called: "the completing of the Soviet hold on the four disputed islands",
  form: "act",
  clause: "Soviet troops came to hold all four of the disputed islands",
  topics: ["treaties and war", "islands"],
  standing: { status: "stated" },
  cites: [
    { source: campaignOnTheLandings, quote: "by September 5" },
    { source: japanTimesOnTreaties, quote: "by early September" },
  ],
  when: {
    is: {
      precision: "vague",
      words: "in early September 1945",
      notBefore: "1945-09-03",
      notAfter: "1945-09-05",
      inferred: "nothing",
    },
    standing: { status: "stated" },
    cites: [
      { source: campaignOnTheLandings, quote: "by September 5" },
      { source: japanTimesOnTreaties, quote: "by early September" },
    ],
  },
  by: {
    is: [sovietUnion],
    standing: { status: "stated" },
    cites: [
      { source: campaignOnTheLandings, quote: "by September 5" },
      { source: japanTimesOnTreaties, quote: "by early September" },
    ],
  },
};

export const sanFranciscoTreatyConcluded: HeldEvent = {
  kind: "event",
  id: "event:san-francisco-treaty-concluded",
  name: "the conclusion of the San Francisco Peace Treaty on 8 September 1951",
  called: "the conclusion of the San Francisco Peace Treaty",
  form: "act",
  clause: "the San Francisco Peace Treaty was concluded",
  topics: ["treaties and war"],
  standing: { status: "stated" },
  cites: [{ source: sasakawaOnSanFrancisco, quote: "September 8, 1951" }],
  when: {
    is: { precision: "day", on: "1951-09-08", inferred: "nothing" },
    standing: { status: "stated" },
    cites: [{ source: sasakawaOnSanFrancisco, quote: "September 8, 1951" }],
  },
};

export const declarationSigned: HeldEvent = {
  kind: "event",
  id: "event:declaration-signed",
  name: "the signing of the 1956 declaration on 19 October 1956",
  called: "the signing of the 1956 declaration",
  form: "act",
  clause: "the 1956 declaration was signed",
  topics: ["declaration of 1956"],
  standing: { status: "stated" },
  cites: [{ source: declarationInFrench, quote: "SIGNÉE À MOSCOU, LE 19 OCTOBRE 1956" }],
  when: {
    is: { precision: "day", on: "1956-10-19", inferred: "nothing" },
    standing: { status: "stated" },
    cites: [{ source: declarationInFrench, quote: "SIGNÉE À MOSCOU, LE 19 OCTOBRE 1956" }],
  },
  where: {
    is: moscow,
    standing: { status: "stated" },
    cites: [{ source: declarationInFrench, quote: "SIGNÉE À MOSCOU, LE 19 OCTOBRE 1956" }],
  },
  by: {
    is: [sovietUnion, japan],
    standing: { status: "stated" },
    cites: [{ source: declarationInFrench, quote: "SIGNÉE À MOSCOU, LE 19 OCTOBRE 1956" }],
  },
};

export const declarationInForce: HeldEvent = {
  kind: "event",
  id: "event:declaration-in-force",
  name: "the entry into force of the 1956 declaration on 12 December 1956",
  called: "the entry into force of the 1956 declaration",
  form: "act",
  clause: "the 1956 declaration entered into force",
  topics: ["declaration of 1956"],
  standing: { status: "stated" },
  cites: [{ source: sputnikOnTheDeclaration, quote: "同年12月12日に発効" }],
  when: {
    is: { precision: "day", on: "1956-12-12", inferred: "nothing" },
    standing: { status: "stated" },
    cites: [{ source: sputnikOnTheDeclaration, quote: "同年12月12日に発効" }],
  },
};

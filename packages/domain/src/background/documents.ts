import { japan, russia, sovietUnion, unitedStates } from "../facts/actors.ts";
import type { Document } from "../model/fact.ts";
import { greatBritain, russianEmpire } from "./actors.ts";
import {
  communiqueInJapanese,
  compendiumCopy,
  encyclopediaOnShimoda,
  irkutskStatementInRussian,
  kanagawaOnTheLetters,
  kingsCollegeOnNeutrality,
  treatyOf1857InFull,
  yaltaAgreementInEnglish,
} from "./mirror-pages.ts";
import {
  compendiumOn1991,
  compendiumOnRestoredRelations,
  compendiumUntil1905,
  diplomaticPapersOn1905,
  kremlinOnIrkutsk,
  kremlinOnTheSeptemberStatement,
  ministryOnIrkutsk,
  ministryOnObuchi,
  moscowDeclarationText,
  tokyoDeclarationText,
} from "./official-pages.ts";
import {
  japanByTheJapanese,
  japanTimesOnTreaties,
  monitorOnMoscowDeclaration,
  peaceOfPortsmouthInPrint,
  regnumOnSecurityTreaty,
} from "./press-pages.ts";

export const treatyOfShimoda: Document = {
  kind: "instrument",
  id: "instrument:treaty-of-shimoda",
  name: "the Treaty of Shimoda",
  alsoCalled: ["the treaty of 1855"],
  form: "signed treaty",
  parties: [russianEmpire, japan],
  dated: {
    is: { precision: "day", on: "1855-02-07", oldStyle: "1855-01-26", inferred: "nothing" },
    standing: { status: "stated" },
    cites: [{ source: encyclopediaOnShimoda }, { source: treatyOf1857InFull, quote: "the 26th January, 1855" }],
  },
  topics: ["treaties and war"],
};

export const treatyOfStPetersburg: Document = {
  kind: "instrument",
  id: "instrument:treaty-of-st-petersburg",
  name: "the Treaty of St Petersburg",
  alsoCalled: ["the treaty of 1875"],
  form: "signed treaty",
  parties: [russianEmpire, japan],
  dated: {
    is: { precision: "day", on: "1875-05-07", oldStyle: "1875-04-25", inferred: "nothing" },
    standing: { status: "stated" },
    cites: [
      { source: japanByTheJapanese, quote: "the 7th of May (25th of April of the Russian calendar), 1875" },
      { source: compendiumUntil1905, quote: "Signed in Saint Petersburg on May 7, 1875" },
    ],
  },
  topics: ["treaties and war"],
};

export const treatyOfPortsmouth: Document = {
  kind: "instrument",
  id: "instrument:treaty-of-portsmouth",
  name: "the Treaty of Portsmouth",
  alsoCalled: ["the treaty of 1905"],
  form: "signed treaty",
  parties: [russianEmpire, japan],
  dated: {
    is: { precision: "day", on: "1905-09-05", oldStyle: "1905-08-23", inferred: "nothing" },
    standing: { status: "stated" },
    cites: [{ source: diplomaticPapersOn1905 }, { source: peaceOfPortsmouthInPrint }],
  },
  topics: ["treaties and war"],
};

export const neutralityPact: Document = {
  kind: "instrument",
  id: "instrument:neutrality-pact",
  name: "the Soviet–Japanese Neutrality Pact",
  alsoCalled: ["the pact of 1941"],
  form: "pact",
  parties: [sovietUnion, japan],
  dated: {
    is: { precision: "day", on: "1941-04-13", inferred: "nothing" },
    standing: { status: "stated" },
    cites: [{ source: kingsCollegeOnNeutrality, quote: "signed a Neutrality Pact" }, { source: japanTimesOnTreaties }],
  },
  topics: ["treaties and war"],
};

export const yaltaAgreement: Document = {
  kind: "instrument",
  id: "instrument:yalta-agreement",
  name: "the Yalta agreement on Japan",
  alsoCalled: ["the Yalta agreement"],
  form: "agreement",
  parties: [sovietUnion, unitedStates, greatBritain],
  dated: {
    is: { precision: "day", on: "1945-02-11", inferred: "nothing" },
    standing: { status: "stated" },
    cites: [{ source: kingsCollegeOnNeutrality, quote: "February 11, 1945" }, { source: yaltaAgreementInEnglish }],
  },
  topics: ["treaties and war"],
};

export const lettersOf1956: Document = {
  kind: "instrument",
  id: "instrument:letters-of-1956",
  name: "the Matsumoto–Gromyko exchange of letters",
  alsoCalled: ["the Matsumoto–Gromyko letters", "the letters of 1956"],
  form: "letters",
  parties: [japan, sovietUnion],
  dated: {
    is: { precision: "day", on: "1956-09-29", inferred: "nothing" },
    standing: { status: "stated" },
    cites: [
      { source: kanagawaOnTheLetters, quote: "1956年9月29日の「松本・グロムイコ書簡」" },
      { source: compendiumOnRestoredRelations },
    ],
  },
  topics: ["declaration of 1956", "treaties and war"],
};

export const securityTreatyOf1960: Document = {
  kind: "instrument",
  id: "instrument:security-treaty-of-1960",
  name: "the revised Japanese–American security treaty",
  alsoCalled: ["the security treaty of 1960"],
  form: "signed treaty",
  parties: [japan, unitedStates],
  dated: {
    is: { precision: "day", on: "1960-01-19", inferred: "nothing" },
    standing: { status: "stated" },
    cites: [{ source: regnumOnSecurityTreaty, quote: "19 января 1960 года" }],
  },
  topics: ["treaties and war"],
};

export const communiqueOf1973: Document = {
  kind: "instrument",
  id: "instrument:communique-of-1973",
  name: "the Soviet–Japanese communiqué of 1973",
  alsoCalled: ["the communiqué of 1973"],
  form: "communiqué",
  parties: [sovietUnion, japan],
  dated: {
    is: { precision: "day", on: "1973-10-10", inferred: "nothing" },
    standing: { status: "stated" },
    cites: [{ source: communiqueInJapanese, quote: "日ソ共同声明(1973年10月10日)" }],
  },
  topics: ["islands", "visits and summits"],
};

export const communiqueOf1991: Document = {
  kind: "instrument",
  id: "instrument:communique-of-1991",
  name: "the Soviet–Japanese communiqué of 1991",
  alsoCalled: ["the communiqué of 1991"],
  form: "communiqué",
  parties: [sovietUnion, japan],
  dated: {
    is: { precision: "within", from: "1991-04-16", until: "1991-04-19", inferred: "nothing" },
    standing: { status: "stated" },
    cites: [{ source: compendiumOn1991 }],
  },
  topics: ["islands", "visits and summits"],
};

export const compendiumOf1992: Document = {
  kind: "instrument",
  id: "instrument:compendium-of-1992",
  name: "the first joint compendium of documents",
  alsoCalled: ["the joint compendium of 1992"],
  form: "compendium",
  parties: [japan, russia],
  dated: {
    is: { precision: "day", on: "1992-09-29", inferred: "nothing" },
    standing: { status: "stated" },
    cites: [{ source: compendiumCopy, quote: "1992年9月29日に両国で同時に発表" }],
  },
  topics: ["islands"],
};

export const tokyoDeclaration: Document = {
  kind: "instrument",
  id: "instrument:tokyo-declaration",
  name: "the Tokyo Declaration",
  alsoCalled: ["the declaration of 1993"],
  form: "declaration",
  parties: [japan, russia],
  dated: {
    is: { precision: "day", on: "1993-10-13", inferred: "nothing" },
    standing: { status: "stated" },
    cites: [{ source: tokyoDeclarationText, quote: "October 13, 1993" }],
  },
  topics: ["islands", "visits and summits"],
};

export const moscowDeclaration: Document = {
  kind: "instrument",
  id: "instrument:moscow-declaration",
  name: "the Moscow Declaration",
  alsoCalled: ["the declaration of 1998"],
  form: "declaration",
  parties: [japan, russia],
  dated: {
    is: { precision: "within", from: "1998-11-12", until: "1998-11-13", inferred: "nothing" },
    standing: { status: "stated" },
    cites: [
      { source: moscowDeclarationText },
      { source: monitorOnMoscowDeclaration, quote: "signed the day before" },
      { source: ministryOnObuchi, quote: "Signed by Prime Minister Obuchi and President Boris Yeltsin on 13 November" },
    ],
  },
  topics: ["deadline", "visits and summits"],
};

export const statementOfSeptember2000: Document = {
  kind: "instrument",
  id: "instrument:statement-of-september-2000",
  name: "the September 2000 statement on the peace treaty",
  alsoCalled: [],
  form: "statement",
  parties: [japan, russia],
  dated: {
    is: { precision: "day", on: "2000-09-05", inferred: "nothing" },
    standing: { status: "stated" },
    cites: [
      { source: irkutskStatementInRussian, quote: "по проблеме мирного договора от 5 сентября 2000 года" },
      { source: kremlinOnTheSeptemberStatement },
    ],
  },
  topics: ["visits and summits"],
};

export const irkutskStatement: Document = {
  kind: "instrument",
  id: "instrument:irkutsk-statement",
  name: "the Irkutsk Statement",
  alsoCalled: ["the statement of 2001"],
  form: "statement",
  parties: [russia, japan],
  dated: {
    is: { precision: "day", on: "2001-03-25", inferred: "nothing" },
    standing: { status: "stated" },
    cites: [{ source: ministryOnIrkutsk }, { source: kremlinOnIrkutsk }],
  },
  topics: ["declaration of 1956", "visits and summits"],
};

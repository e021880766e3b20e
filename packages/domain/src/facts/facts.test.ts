/// <reference types="node" />
import { stdout } from "node:process";
import { describe, expect, test } from "vitest";
import { citationsOfNothing } from "../fact-rules/citations.ts";
import { contrastsAmiss, contrastsTold } from "../fact-rules/contrasts.ts";
import { coverageTable, propositionsAmiss, propositionsUntold } from "../fact-rules/coverage.ts";
import { datesUnreal, eventsOutOfTime } from "../fact-rules/dates.ts";
import {
  exportsLeftOut,
  factsUnreached,
  idsRepeated,
  namesUnlikeIds,
  referencesAhead,
} from "../fact-rules/identity.ts";
import { usesOfPropositions } from "../fact-rules/propositions.ts";
import {
  countsTooSmall,
  linksToItself,
  namesAmiss,
  oppositionsAmiss,
  visitorsNotFirst,
} from "../fact-rules/relations.ts";
import { tellingsUnstated } from "../fact-rules/tellings.ts";
import {
  clausesAmiss,
  hedgesAmiss,
  plansUnmarked,
  quotesAmiss,
  speakersUnnamed,
  termsLoaded,
  wordingsRepeated,
} from "../fact-rules/wording.ts";
import type { Fact } from "../model/fact.ts";
import { statementsIn } from "../statements.ts";
import * as facts from "./index.ts";

declare global {
  interface ImportMeta {
    glob(patterns: readonly string[], options: { eager: true }): Record<string, Readonly<Record<string, Fact>>>;
  }
}

const { articleFacts, ...door } = facts;
const { monitor } = door;
/** The latest day that the article gives to something that has happened. */
const articleDay = "2000-10-25";

const files = import.meta.glob(["./*.ts", "!./*.test.ts", "!./index.ts", "!./article-facts.ts"], { eager: true });

test("every sentence, and every proposition that may be asked, is told", () => {
  stdout.write(`${coverageTable(articleFacts, usesOfPropositions)}\n`);
  expect(propositionsUntold(articleFacts, usesOfPropositions)).toEqual([]);
});

test("every citation names propositions of its sentence", () => {
  expect(propositionsAmiss(articleFacts, usesOfPropositions)).toEqual([]);
});

test("the propositions are those of the article's sentences", () => {
  const sentences = monitor.sentences.flatMap((count, paragraph) =>
    Array.from({ length: count }, (_, sentence) => `${paragraph + 1}.${sentence + 1}`),
  );
  expect(Object.keys(usesOfPropositions)).toEqual(sentences);
});

describe.each(Object.entries(files))("in %s", (_file, exported) => {
  test("each const is named for its id", () => {
    expect(namesUnlikeIds(exported)).toEqual([]);
  });

  test("each fact is among the article's facts", () => {
    expect(exportsLeftOut(exported, articleFacts)).toEqual([]);
  });

  test("each fact is exported from the door", () => {
    expect(exportsLeftOut(exported, Object.values(door))).toEqual([]);
  });
});

test.each<[string, (facts: readonly Fact[]) => string[]]>([
  ["ids are unique", idsRepeated],
  ["no fact refers to a later one", referencesAhead],
  ["something that is told leads to every fact", factsUnreached],
  ["citations name real sentences", citationsOfNothing],
  ["dates are real days, and ranges in order", datesUnreal],
  ["what is held does not lie after the article, nor what is due before it", (all) => eventsOutOfTime(all, articleDay)],
  ["a visitor stands first", visitorsNotFirst],
  ["opposed positions have one issue and two holders", oppositionsAmiss],
  ["a link joins two facts", linksToItself],
  ["a set of islands counts at least those it names", countsTooSmall],
  ["names are made of their parts, and written in the script they say", namesAmiss],
  ["quoted words are a citation's quote", quotesAmiss],
  ["no loaded term stands outside quotation", termsLoaded],
  ["hedges are kept", hedgesAmiss],
  ["a plan's name says that it is a plan", plansUnmarked],
  ["speakers are named", speakersUnnamed],
  ["sentences are sentences, and clauses can follow “that”", clausesAmiss],
  ["words stand well against each other", contrastsAmiss],
  ["nothing that is told stands against a statement", contrastsTold],
  ["everything told is a statement", tellingsUnstated],
  ["no two statements are worded alike", wordingsRepeated],
])("%s", (_rule, problemsIn) => {
  expect(problemsIn(articleFacts)).toEqual([]);
});

test("no two statements have one id", () => {
  const ids = statementsIn(articleFacts).map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

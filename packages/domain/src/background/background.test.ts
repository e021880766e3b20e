import { describe, expect, test } from "vitest";
import { articlesCited, pagesCited } from "../fact-rules/citations.ts";
import { contrastsAmiss, contrastsTold } from "../fact-rules/contrasts.ts";
import { datesUnreal } from "../fact-rules/dates.ts";
import { tellingsIn } from "../fact-rules/found-in.ts";
import {
  exportsLeftOut,
  factsUnreached,
  idsRepeated,
  namesUnlikeIds,
  referencesAhead,
} from "../fact-rules/identity.ts";
import {
  conflictsAmiss,
  countsTooSmall,
  linksToItself,
  namesAmiss,
  namesShared,
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
import { articleFacts } from "../facts/index.ts";
import type { Fact } from "../model/fact.ts";
import * as background from "./index.ts";

declare global {
  interface ImportMeta {
    glob(patterns: readonly string[], options: { eager: true }): Record<string, Readonly<Record<string, Fact>>>;
  }
}

const { backgroundFacts, ...door } = background;
const all: readonly Fact[] = [...articleFacts, ...backgroundFacts];

const files = import.meta.glob(["./*.ts", "!./*.test.ts", "!./index.ts", "!./background-facts.ts"], { eager: true });

describe.each(Object.entries(files))("in %s", (_file, exported) => {
  test("each const is named for its id", () => {
    expect(namesUnlikeIds(exported)).toEqual([]);
  });

  test("each fact is among the background's facts", () => {
    expect(exportsLeftOut(exported, backgroundFacts)).toEqual([]);
  });

  test("each fact is exported from the door", () => {
    expect(exportsLeftOut(exported, Object.values(door))).toEqual([]);
  });
});

test.each<[string, (facts: readonly Fact[]) => string[]]>([
  ["ids are unique, the article's among them", idsRepeated],
  ["no fact refers to a later one, and none of the article to one of the background", referencesAhead],
  ["no two statements are worded alike", wordingsRepeated],
  ["nothing that is told stands against a statement", contrastsTold],
  ["namesakes have full names of their own", namesShared],
])("%s", (_rule, problemsIn) => {
  expect(problemsIn(all)).toEqual([]);
});

test("no fact of the article cites a page", () => {
  expect(pagesCited(articleFacts)).toEqual([]);
});

test.each<[string, (facts: readonly Fact[]) => string[]]>([
  ["no fact cites the article", articlesCited],
  ["something that is told leads to every fact, and to every page", factsUnreached],
  ["dates are real days, ranges in order, and Julian dates the same days", datesUnreal],
  ["a visitor stands first", visitorsNotFirst],
  ["opposed positions have one issue and two holders", oppositionsAmiss],
  ["a link joins two facts", linksToItself],
  ["where sources differ, one is the article and one a page", conflictsAmiss],
  ["a set of islands counts at least those it names", countsTooSmall],
  ["names are made of their parts, and written in the script they say", namesAmiss],
  ["quoted words are a citation's quote, or a term that the fact is about", quotesAmiss],
  ["no loaded term stands outside quotation", termsLoaded],
  ["hedges are kept", hedgesAmiss],
  ["a plan's name says that it is a plan", plansUnmarked],
  ["speakers are named", speakersUnnamed],
  ["sentences are sentences, and clauses can follow “that”", clausesAmiss],
  ["words stand well against each other", contrastsAmiss],
  ["everything told is a statement", tellingsUnstated],
])("%s", (_rule, problemsIn) => {
  expect(problemsIn(backgroundFacts)).toEqual([]);
});

test("everything but the conflicts, the things named and the pages is told", () => {
  const untold = backgroundFacts.filter((fact) => tellingsIn(fact).length === 0).map(({ kind }) => kind);
  expect(new Set(untold)).toEqual(
    new Set([
      "page",
      "place",
      "government",
      "person",
      "organisation",
      "outlet",
      "group",
      "unnamed",
      "office",
      "issue",
      "link",
    ]),
  );
});

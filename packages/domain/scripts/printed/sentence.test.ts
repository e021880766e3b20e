import { expect, test } from "vitest";
import { alder, alderAsEnvoy, arcadia, birchInHarbour, harbourTalks } from "../../src/invented-facts.ts";
import type { Event, Fact, PlannedEvent, Usage } from "../../src/model/fact.ts";
import type { Planned } from "../../src/model/standing.ts";
import { statementsIn } from "../../src/statements.ts";
import { sentenceOfStatement } from "./sentence.ts";

function sentencesOf(fact: Fact): readonly string[] {
  return statementsIn([fact]).map(sentenceOfStatement);
}

const { chairs, where, ...talks } = harbourTalks;
const { when } = harbourTalks;

test("what was held is told as held", () => {
  expect(sentencesOf(harbourTalks)).toEqual([
    "The talks took place.",
    "The talks took place on 1–2 May 1901.",
    "The talks took place in Harbour.",
    "Ann Alder and Bo Birch chaired the talks.",
  ]);
});

test("an act is told as its clause", () => {
  const by = { ...when, is: [alder, arcadia] } as const;
  const act: Event = { ...talks, form: "act", clause: "Arcadia lifted the toll", by };
  expect(sentencesOf(act)).toEqual([
    "Arcadia lifted the toll.",
    "Arcadia lifted the toll on 1–2 May 1901.",
    "It was the act of Ann Alder and Arcadia that Arcadia lifted the toll.",
  ]);
});

test.each<[Planned["stage"], string]>([
  ["announced", "It was announced"],
  ["apparently confirmed", "It was apparently confirmed"],
  ["scheduled", "It was scheduled"],
  ["possible", "It was said to be possible"],
  ["apparently not finalised", "It was planned, but apparently not finalised,"],
])("a plan that is %s is told as one, and so is each thing about it", (stage, lead) => {
  const standing: Planned = { ...birchInHarbour.standing, stage };
  const { due, between } = birchInHarbour;
  const plan: PlannedEvent = {
    ...birchInHarbour,
    standing,
    due: { ...due, standing },
    ...(between && { between: { ...between, standing } }),
    meetFor: "talks",
  };
  expect(sentencesOf(plan)).toEqual([
    `${lead} that a visit would take place.`,
    `${lead} that a visit would take place in June 1901.`,
    `${lead} that Bo Birch and Ann Alder would meet for talks.`,
  ]);
});

test("a tenure is told as of its time", () => {
  expect(sentencesOf(alderAsEnvoy)).toEqual(["Ann Alder was the Arcadian Envoy in May 1901."]);
});

test("a word that takes a side is told as somebody's word", () => {
  const usage: Usage = {
    kind: "usage",
    id: "usage:our-rock",
    name: "Our Rock",
    alsoCalled: [],
    writtenForms: [],
    usedBy: [arcadia],
    contestedBy: [],
    names: [
      {
        kind: "place",
        id: "place:skerry",
        form: "island",
        names: { fromRussian: "Skerri", fromJapanese: "Sukeri" },
        writtenForms: [],
      },
    ],
    presumes: "the rock is Arcadia's",
    topics: ["islands"],
    standing: { status: "stated" },
    cites: when.cites,
  };
  expect(sentencesOf(usage)).toEqual([
    "“Our Rock” is a word of Arcadia of Skerri (Sukeri): it presumes that the rock is Arcadia's.",
  ]);
});

import type { KnownCardView } from "@communique/api";
import { expect, test } from "vitest";
import { foundCards } from "./found-cards.ts";

const state = { phase: "review", retrievability: 0.95 };
const cards = [
  card("minister", { back: "Kōichi Katō", topics: ["offices"] }),
  card("treaty", { back: "the peace treaty", topics: ["talks"], state }),
  card("slipping", { back: "Berg", topics: ["talks"], state: { ...state, retrievability: 0.6 } }),
  card("begun", { back: "Dahl", topics: ["talks"], state: { ...state, phase: "learning" } }),
  card("away", { back: "Ek", topics: ["islands"], state, paused: true }),
];
const all = { text: "", topic: null, standing: null };

test.each([
  ["kato", ["minister"]],
  ["KATŌ koi", ["minister"]],
  ["peac", ["treaty"]],
  ["weather", []],
  ["  ", ["minister", "treaty", "slipping", "begun", "away"]],
])("“%s” finds %j", (text, found) => {
  expect(statementsOf({ ...all, text })).toEqual(found);
});

test.each([
  ["new", ["minister"]],
  ["learnt", ["treaty"]],
  ["fragile", ["slipping"]],
  ["learning", ["begun"]],
  ["paused", ["away"]],
] as const)("what is %s is found", (standing, found) => {
  expect(statementsOf({ ...all, standing })).toEqual(found);
});

test("a topic, a state and a text narrow each other", () => {
  expect(statementsOf({ text: "b", topic: "talks", standing: "fragile" })).toEqual(["slipping"]);
  expect(statementsOf({ text: "b", topic: "islands", standing: "fragile" })).toEqual([]);
});

function statementsOf(wanted: Parameters<typeof foundCards>[1]): readonly string[] {
  return foundCards(cards, wanted).map(({ statement }) => statement);
}

function card(
  statement: string,
  { back, ...rest }: { back: string; topics: readonly string[]; state?: object; paused?: boolean },
): KnownCardView {
  return {
    statement,
    front: { kind: "fill the gap", stem: "Which name belongs in the gap?", sentence: { before: "", after: "." } },
    back: { key: back, explanation: `It is ${back}.`, grounds: [] },
    state: null,
    paused: false,
    ...rest,
  } as unknown as KnownCardView;
}

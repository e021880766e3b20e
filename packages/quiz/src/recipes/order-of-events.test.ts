import type { Fact } from "@communique/domain";
import { backgroundFacts } from "@communique/domain/background";
import { articleFacts } from "@communique/domain/facts";
import { expect, test } from "vitest";
import { orderOfEvents } from "./order-of-events.ts";
import { draftsOf } from "./testing/drafts-of.ts";
import { act, ada, day, document, due, month, town, visit } from "./testing/invented-events.ts";

function ordersOf(facts: readonly Fact[]): readonly (readonly string[])[] {
  return draftsOf("put in order", orderOfEvents, facts).map(({ items, order }) =>
    order.map((place) => items.find(({ id }) => id === place)?.text ?? ""),
  );
}

const ban = act("ban", day("01-10"));
const deal = act("deal", day("02-10"));
const row = act("vote", day("03-10"));
const strike = act("strike", day("03-10"));

test("events are put in order by their dates, and are not shown in it", () => {
  const [draft] = draftsOf("put in order", orderOfEvents, [row, ban, deal]);
  expect(draft?.items.map(({ text }) => text).sort()).toEqual(["The ban", "The deal", "The vote"]);
  expect(draft?.order.join("")).not.toBe("abc");
  expect(ordersOf([row, ban, deal])).toEqual([["The ban", "The deal", "The vote"]]);
});

test("events that may share a day are not asked together", () => {
  expect(ordersOf([ban, deal, row, strike])).toEqual(
    [
      ["The ban", "The deal", "The vote"],
      ["The ban", "The deal", "The strike"],
    ].sort(),
  );
  expect(ordersOf([row, strike, act("march", month("2001-03"))])).toEqual([]);
});

test("a vague time is used only where its last day lies before", () => {
  const early = act("plea", { precision: "vague", words: "long ago", notAfter: "2001-01-31", inferred: "date" });
  expect(ordersOf([early, deal, row])).toEqual([["The plea", "The deal", "The vote"]]);
  expect(ordersOf([act("plea", { precision: "vague", words: "long ago", inferred: "date" }), deal, row])).toEqual([]);
});

test("a plan is named by its stage, and the stem keeps it due", () => {
  const facts = [ban, deal, due(visit(ada, town("Arby"), day("04-10")), "possible")];
  expect(ordersOf(facts)).toEqual([["The ban", "The deal", "Ada Berg's visit to Arby (possible)"]]);
  expect(draftsOf("put in order", orderOfEvents, facts).map(({ stem }) => stem)).toEqual([
    "Put these events in order, from the earliest to the latest, by the article's account of what had happened and what was still due. They reach from January 2001 to April 2001.",
  ]);
});

test("what has its year in its name is described without it, if one document alone fits", () => {
  const pact = document("the pact of 1990", "pact", month("1990-01"));
  expect(ordersOf([pact, deal, row])).toEqual([["The pact of Norland and Sudland", "The deal", "The vote"]]);
  expect(ordersOf([pact, document("the pact of 1980", "pact", month("1980-01")), deal, row])).toEqual([]);
  expect(ordersOf([act("plea of 1990", month("1990-01")), deal, row])).toEqual([]);
});

test("no question shows its items in the right order", () => {
  const drafts = draftsOf("put in order", orderOfEvents, [...articleFacts, ...backgroundFacts]);
  const shown = drafts.filter(({ order }) => order.join() === [...order].sort().join());
  expect(drafts.length).toBeGreaterThan(30);
  expect(shown.map(({ stem }) => stem)).toEqual([]);
});

test("no two questions on the article share more than two events, or a stem", () => {
  const drafts = draftsOf("put in order", orderOfEvents, articleFacts);
  expect(drafts.length).toBeGreaterThan(10);
  expect(new Set(drafts.map(({ stem }) => stem)).size).toBe(drafts.length);
  for (const one of drafts)
    for (const other of drafts)
      if (one !== other) expect(one.asked.filter((id) => other.asked.includes(id)).length).toBeLessThanOrEqual(2);
});

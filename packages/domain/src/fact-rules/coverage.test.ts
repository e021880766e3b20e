import { expect, test } from "vitest";
import { gazette, talksWentWell, talksWereHeld } from "../invented-facts.ts";
import type { PropositionLetter } from "../model/source.ts";
import { coverageTable, propositionsAmiss, propositionsUntold } from "./coverage.ts";

const uses = { "1.1": "FAN", "1.2": "A" };

function telling(...[first, ...rest]: PropositionLetter[]) {
  const propositions = first ? { propositions: [first, ...rest] as const } : {};
  return { ...talksWereHeld, cites: [{ source: gazette, paragraph: 1, sentence: 1, ...propositions }] } as const;
}

test("a sentence and a proposition that nothing tells are found; one that is not to be asked is not", () => {
  expect(propositionsUntold([telling("a")], uses)).toEqual([
    "1.1b (A): no fact tells it; write one that cites it",
    "1.2: no fact tells any of it; write one",
    "1.2a (A): no fact tells it; write one that cites it",
  ]);
  expect(propositionsUntold([telling("a", "b")], { "1.1": "FAN" })).toEqual([]);
});

test("a citation without propositions is found", () => {
  expect(propositionsAmiss([telling()], uses)).toEqual([
    "claim:talks-were-held: cites 1.1 without its propositions; name those it tells",
  ]);
});

test.each<[PropositionLetter, number]>([
  ["a", 0],
  ["b", 0],
  ["c", 1],
  ["d", 1],
])("proposition %s of a sentence of three, the last of which is not to be told: %i amiss", (letter, count) => {
  expect(propositionsAmiss([telling(letter)], uses)).toHaveLength(count);
});

test("a citation of a sentence that has no propositions is found", () => {
  expect(propositionsAmiss([telling("a")], {})).toHaveLength(1);
});

test("the table names who tells what, and counts", () => {
  const again = { ...telling("a", "b"), id: "claim:held-again" } as const;
  expect(coverageTable([telling("a"), again, talksWentWell], uses).split("\n")).toEqual([
    "1.1a F claim:talks-were-held, claim:held-again",
    "1.1b A claim:held-again",
    "1.1c N –",
    "1.2a A –",
    "1 of 2 sentences; F: 1 of 1; A: 1 of 2",
  ]);
});

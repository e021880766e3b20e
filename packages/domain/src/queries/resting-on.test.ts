import fc from "fast-check";
import { expect, test } from "vitest";
import { articleFacts } from "../facts/index.ts";
import * as invented from "../invented-facts.ts";
import type { Fact } from "../model/fact.ts";
import { groundsOf, restingOn } from "./resting-on.ts";

const { alder, birch, gazette, harbour, harbourTalks, talksWereHeld, talksWentWell } = invented;

test("what refers to a fact rests on it, at once or through others, in the order of the facts", () => {
  expect(restingOn([talksWentWell, harbour, harbourTalks, talksWereHeld], "place:harbour")).toEqual({
    outcome: "found",
    fact: harbour,
    directly: [harbourTalks],
    throughOthers: [talksWentWell, talksWereHeld],
  });
});

test("what a fact refers to is its ground, at once or through others", () => {
  expect(groundsOf([birch, gazette, alder, harbour, harbourTalks, talksWereHeld], "claim:talks-were-held")).toEqual({
    outcome: "found",
    fact: talksWereHeld,
    directly: [gazette, harbourTalks],
    throughOthers: [birch, alder, harbour],
  });
});

test("a way leads through a fact that is not given", () => {
  expect(restingOn([alder, talksWereHeld], "person:alder")).toMatchObject({ throughOthers: [talksWereHeld] });
  expect(groundsOf([alder, talksWereHeld], "claim:talks-were-held")).toMatchObject({ throughOthers: [alder] });
});

test("whatever the facts, one rests on another exactly if the other is its ground", () => {
  const all: readonly Fact[] = [...Object.values(invented), ...articleFacts];
  fc.assert(
    fc.property(fc.shuffledSubarray([...all], { maxLength: 40 }), (facts) => {
      for (const part of ["directly", "throughOthers"] as const) {
        const upwards = facts.flatMap(({ id }) =>
          partOf(restingOn(facts, id), part).map((fact) => `${fact.id} → ${id}`),
        );
        const downwards = facts.flatMap(({ id }) =>
          partOf(groundsOf(facts, id), part).map((fact) => `${id} → ${fact.id}`),
        );
        expect(upwards.sort()).toEqual(downwards.sort());
      }
    }),
    { numRuns: 20 },
  );
});

function partOf(answer: ReturnType<typeof restingOn>, part: "directly" | "throughOthers"): readonly Fact[] {
  return answer.outcome === "found" ? answer[part] : [];
}

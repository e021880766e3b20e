/// <reference types="node" />
import { stdout } from "node:process";
import { backgroundFacts } from "@communique/domain/background";
import { articleFacts } from "@communique/domain/facts";
import { afterAll, expect, test } from "vitest";
import { audit } from "../audit/audit.ts";
import { questionsFrom } from "../bank.ts";
import { catchTable, type Outcome } from "./catch-table.ts";
import { families } from "./families/index.ts";
import { knownFrom } from "./known.ts";
import { changesText, type Family, mutated } from "./mutation.ts";
import { spread } from "./spread.ts";

const facts = [...articleFacts, ...backgroundFacts];
const bank = questionsFrom(facts);
const known = knownFrom(facts);
const outcomes: Outcome[] = [];

/** How many mutants of a family are audited, at most; and how many there are at least. */
const [most, least] = [150, 50];
/** Families of which the bank allows fewer. */
const scarce = ["judgement told as a fact", "outline exchanged"];

afterAll(() => {
  stdout.write(`${catchTable(outcomes)}\n`);
});

test.each(families)("$name: the audit catches every mutant", (family) => {
  const mutants = mutantsOf(family);
  const missed = mutants.filter(({ question, mutation }) => {
    const caught = audit(mutated(question, mutation), facts).length > 0;
    outcomes.push({ family: family.name, kind: question.kind, caught });
    return !caught;
  });
  expect(
    missed.map(
      ({ question, mutation }) =>
        `${family.name}: “${question.stem}” — ${changesText(question, mutation)} — ${mutation.wrong}: the audit finds nothing`,
    ),
  ).toEqual([]);
  if (!scarce.includes(family.name)) expect(mutants.length).toBeGreaterThanOrEqual(least);
});

test("there are at least 5,000 mutants of at least 12 families, and of every kind that the bank has", () => {
  expect(outcomes.length).toBeGreaterThanOrEqual(5000);
  expect(new Set(outcomes.map(({ family }) => family)).size).toBeGreaterThanOrEqual(12);
  expect(new Set(outcomes.map(({ kind }) => kind))).toEqual(new Set(bank.map(({ kind }) => kind)));
});

function mutantsOf(family: Family) {
  const all = bank.flatMap((question) =>
    family.mutationsOf(question, known).map((mutation) => ({ question, mutation })),
  );
  return spread(all, most, ({ question }) => `${question.about} ${question.kind}`);
}

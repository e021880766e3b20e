import { expect, test } from "vitest";
import * as invented from "../invented-facts.ts";
import type { Fact } from "../model/fact.ts";
import { statementsIn } from "../statements.ts";
import { statementById } from "./statement-by-id.ts";

const facts: readonly Fact[] = Object.values(invented);

test("each statement is found by its id", () => {
  const statements = statementsIn(facts);
  expect(statements.map(({ id }) => statementById(facts, id))).toEqual(
    statements.map((statement) => ({ outcome: "found", statement })),
  );
});

test("an aspect that a fact does not have is unknown, and its fact is near", () => {
  const id = "event:birch-in-harbour#where";
  expect(statementById([invented.birchInHarbour], id)).toEqual({
    outcome: "unknown id",
    id,
    nearest: ["event:birch-in-harbour"],
  });
});

test("a fact that states nothing is no statement", () => {
  expect(statementById(facts, "person:alder")).toMatchObject({ outcome: "unknown id" });
});

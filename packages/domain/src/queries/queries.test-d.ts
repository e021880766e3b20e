import { assertType, test } from "vitest";
import { gazette, harbourTalks } from "../invented-facts.ts";
import type { Event } from "../model/fact.ts";
import type { Statement } from "../statements.ts";
import { factById, factOfKind } from "./fact-by-id.ts";
import { holdersAt } from "./holders-at.ts";
import { positionsOn } from "./positions-on.ts";
import { statementsAbout } from "./statements-about.ts";
import { statementsAt } from "./statements-at.ts";

const facts = [gazette, harbourTalks];

test("an answer is read only after its outcome", () => {
  const answer = factOfKind(facts, "event", "event:harbour-talks");
  // @ts-expect-error perhaps there is no such event
  answer.fact;
  if (answer.outcome === "found") assertType<Event>(answer.fact);
  if (answer.outcome === "unknown id") assertType<readonly string[]>(answer.nearest);
  if (answer.outcome === "wrong kind") assertType<string>(answer.wanted);
  const passage = statementsAt(facts, { source: "source:gazette", paragraph: 9 });
  if (passage.outcome === "no such paragraph") assertType<number>(passage.paragraphs);
});

test("any string may be asked for, but an issue's and an article's id begin with their kinds", () => {
  const id: string = "anything";
  factById(facts, id);
  // @ts-expect-error an event is no issue
  positionsOn(facts, "event:harbour-talks");
  // @ts-expect-error an issue's slug is not its id
  positionsOn(facts, "toll");
  // @ts-expect-error a person is no source
  statementsAt(facts, { source: "person:alder", paragraph: 1 });
});

test("a role tells what kind of statement it is in", () => {
  const answer = statementsAbout(facts, "person:alder");
  if (answer.outcome !== "found") return;
  for (const concern of answer.concerning) {
    if (concern.role === "chairs") assertType<"chairs">(concern.statement.relation);
    if (concern.role === "office") assertType<"tenure">(concern.statement.relation);
    if (concern.role === "holder") assertType<"tenure" | "position">(concern.statement.relation);
    if (concern.role === "said") assertType<Statement>(concern.statement);
  }
});

test("a time to ask for is a date or the time of a fact", () => {
  holdersAt(facts, "1901");
  holdersAt(facts, "1901-05");
  holdersAt(facts, "1901-05-01");
  holdersAt(facts, harbourTalks.when.is);
  // @ts-expect-error a date in words
  holdersAt(facts, "May 1901");
});

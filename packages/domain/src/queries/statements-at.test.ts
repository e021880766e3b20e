import fc from "fast-check";
import { expect, test } from "vitest";
import * as invented from "../invented-facts.ts";
import type { Fact } from "../model/fact.ts";
import type { Page } from "../model/page.ts";
import { type Passage, statementsAt } from "./statements-at.ts";

const facts: readonly Fact[] = Object.values(invented);
const { gazette } = invented;
const source = gazette.id;

function idsAt(paragraph: number, sentence?: number) {
  const answer = statementsAt(facts, { source, paragraph, ...(sentence !== undefined && { sentence }) });
  return answer.outcome === "found" ? answer.statements.map(({ id }) => id) : answer;
}

test("a sentence has the aspects that cite it, not the whole of their event", () => {
  expect(idsAt(1, 2)).toEqual(["event:harbour-talks#where", "event:harbour-talks#chairs", "claim:talks-went-well"]);
});

test("a paragraph has what each of its sentences has", () => {
  expect(new Set([idsAt(1, 1), idsAt(1, 2)].flat())).toEqual(new Set([idsAt(1)].flat()));
});

test("another source's sentence of the same number is not meant", () => {
  const bulletin = { ...gazette, id: "source:bulletin" } as const;
  expect(statementsAt([...facts, bulletin], { source: "source:bulletin", paragraph: 1 })).toEqual({
    outcome: "found",
    article: bulletin,
    statements: [],
  });
});

test.each([0, 3, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])("there is no paragraph %d of two", (paragraph) => {
  expect(idsAt(paragraph, 1)).toEqual({ outcome: "no such paragraph", paragraph, paragraphs: 2 });
});

test.each([0, 3, -1, 1.5, Number.NaN])("there is no sentence %d of two", (sentence) => {
  expect(idsAt(1, sentence)).toEqual({ outcome: "no such sentence", paragraph: 1, sentence, sentences: 2 });
});

test("a page has no paragraphs", () => {
  const page: Page = { kind: "page", id: "source:page", name: "Page", address: "example.org", grade: "A" };
  expect(statementsAt([page], { source: page.id, paragraph: 1 })).toEqual({
    outcome: "wrong kind",
    id: page.id,
    kind: "page",
    wanted: "article",
  });
});

test.each<unknown>([undefined, null, "paragraph 1"])("%o is no passage", (passage) => {
  const answer = statementsAt(facts, passage as Passage);
  expect(answer).toEqual({ outcome: "unknown id", id: String(passage), nearest: [] });
});

test.each<unknown>([Symbol("one"), "1", 1n, null])("no paragraph has a number like %o", (paragraph) => {
  expect(idsAt(paragraph as number)).toEqual({ outcome: "no such paragraph", paragraph, paragraphs: 2 });
});

test("whatever is asked for in place of a passage, there is an answer", () => {
  const passages = fc.record({ source: fc.constant(source), paragraph: fc.anything(), sentence: fc.anything() });
  const inFirst = fc.record({ source: fc.constant(source), paragraph: fc.constant(1), sentence: fc.anything() });
  fc.assert(
    fc.property(fc.oneof(fc.anything(), passages, inFirst), (passage) => {
      const { outcome } = statementsAt(facts, passage as Passage);
      expect(["found", "unknown id", "no such paragraph", "no such sentence"]).toContain(outcome);
    }),
  );
});

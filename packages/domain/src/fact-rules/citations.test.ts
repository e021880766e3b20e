import { expect, test } from "vitest";
import { gazette, harbourTalks, talksWereHeld } from "../invented-facts.ts";
import type { Page } from "../model/page.ts";
import { articlesCited, citationsOfNothing, pagesCited } from "./citations.ts";

const page: Page = { kind: "page", id: "source:page", name: "A page", address: "example.org/page", grade: "C" };

test.each([
  { paragraph: 3, sentence: 1 },
  { paragraph: 0, sentence: 1 },
  { paragraph: 1, sentence: 3 },
  { paragraph: 1, sentence: 0 },
  { paragraph: 1, sentence: 1.5 },
])("a citation of $paragraph.$sentence, which is not there, is found", ({ paragraph, sentence }) => {
  const fact = { ...talksWereHeld, cites: [{ source: gazette, paragraph, sentence }] } as const;
  expect(citationsOfNothing([fact])).toEqual([
    `claim:talks-were-held: Gazette 1/1 has no sentence ${paragraph}.${sentence}; correct the citation`,
  ]);
});

test("a citation of nothing in an aspect is found", () => {
  const where = { ...harbourTalks.when, cites: [{ source: gazette, paragraph: 9, sentence: 1 }] } as const;
  expect(citationsOfNothing([{ ...harbourTalks, when: where }])).toHaveLength(1);
});

test("a citation of an article is found in the background, and one of a page in an article's facts", () => {
  const where = { ...harbourTalks.when, cites: [{ source: page }] } as const;
  const mixed = { ...harbourTalks, when: where };
  const ofPages = { ...talksWereHeld, cites: [{ source: page, quote: "talks" }] } as const;
  expect(pagesCited([talksWereHeld, mixed])).toEqual([
    "event:harbour-talks: cites source:page, which is not the article; tell it in the background",
  ]);
  expect(articlesCited([ofPages, talksWereHeld])).toEqual([
    "claim:talks-were-held: cites Gazette 1/1, and background is told by pages; cite the page that says it",
  ]);
});

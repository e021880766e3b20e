import { expect, test } from "vitest";
import * as invented from "../../src/invented-facts.ts";
import type { Claim, Document, Fact, Link } from "../../src/model/fact.ts";
import type { Page } from "../../src/model/page.ts";
import type { Denied, Stated } from "../../src/model/standing.ts";
import { type Statement, statementsIn } from "../../src/statements.ts";
import { labelOfWhen } from "../../src/wording/index.ts";
import { allFacts } from "../all-facts.ts";
import { isOfArticle, labelOfCitation, sentenceOf } from "./citation.ts";
import { printedFacts } from "./print-facts.ts";
import { exactnessOf } from "./when.ts";

const { arcadia, arcadiaIsWilling, gazette, harbourTalks, talksWentWell, talksWereHeld } = invented;

function printed(article: readonly Fact[], background: readonly Fact[] = [], paragraph?: number): string {
  return printedFacts({ article, background, paragraph, paint: (_style, text) => text });
}

/** What is printed under a heading, up to the next. */
function under(heading: string, text: string): string {
  return text.split(`\n${heading}\n`)[1]?.split("\n\n")[0]?.trimEnd() ?? "";
}

test("each statement of the article is printed at each of its sentences, with all that it rests on", () => {
  const text = printed(allFacts.article);
  const places = statementsIn(allFacts.article).flatMap((statement) =>
    statement.cites.filter(isOfArticle).map((cite) => ({ statement, sentence: `¶${sentenceOf(cite)}` })),
  );
  for (const { statement, sentence } of places) {
    const lines = under(sentence, text).split("\n");
    const last = lines.indexOf(`              ${statement.id}  ${statement.cites.map(labelOfCitation).join("; ")}`);
    const first = lines.slice(0, last).findLastIndex((line) => /^ {2}[A-Z]/.test(line));
    const block = lines.slice(first, last).join("\n");
    expect(wordsOf(statement).filter((words) => !block.includes(words))).toEqual([]);
  }
});

/** What must be read of a statement beside its sentence. */
function wordsOf(statement: Statement): readonly string[] {
  const { standing, fact, relation } = statement;
  const time = relation === "when" ? statement.is : relation === "tenure" ? statement.fact.asOf : undefined;
  return [
    standing.status.toUpperCase(),
    ...("hedge" in standing ? [`hedge: “${standing.hedge}”`] : []),
    ...("stage" in standing ? [`stage: ${standing.stage}`] : []),
    ...("speakerGiven" in standing ? [`speaker: ${standing.speakerGiven}`] : []),
    ...("said" in standing ? [standing.said.map(({ by, does }) => `${by.name} (${does})`).join(" → ")] : []),
    ...("says" in fact
      ? [fact.says, ...fact.contrasts.flatMap(({ against }) => against), ...(fact.alsoReadAs ?? [])]
      : []),
    ...(time ? [`${labelOfWhen(time)} (${exactnessOf(time)})`] : []),
  ];
}

test("a statement has its kind, its words, what they rest on and where they stand", () => {
  expect(
    under("¶2.1", printed(Object.values(invented)))
      .split("\n")
      .slice(-7),
  ).toEqual([
    "  ATTRIBUTED  The Herald reports that Arcadia is “quite willing” to lift the toll.",
    "              said: the Herald (reports)",
    "              speaker: in the sentence",
    "              position of Arcadia on whether to lift the toll",
    "              content: Arcadia is “quite willing” to lift the toll",
    "              lift, and not: keep; raise",
    "              position:arcadia-is-willing  ¶2.1, “quite willing”",
  ]);
});

test("one paragraph is printed alone, with the links of what it tells", () => {
  const link = (id: Link["id"], one: Claim, other: Claim): Link => ({
    kind: "link",
    id,
    form: "told twice",
    between: [one, other],
    because: "They are one.",
  });
  const elsewhere: Claim = { ...talksWereHeld, id: "claim:elsewhere", cites: arcadiaIsWilling.cites };
  const links = [link("link:one", talksWereHeld, elsewhere), link("link:other", talksWereHeld, talksWentWell)];
  const text = printed([gazette, talksWereHeld, talksWentWell, elsewhere, ...links], [], 2);
  expect(text).toContain("claim:elsewhere  ¶2.1");
  expect(text).not.toContain("¶1.");
  expect(text).toContain("They are one. link:one");
  expect(text).not.toContain("link:other");
});

test("a sentence of which nothing is told says so", () => {
  expect(under("¶1.2", printed([gazette, talksWereHeld]))).toBe("  Nothing is told of this sentence.");
});

test("the names that are still looked for stand at the end, unless one paragraph is asked for", () => {
  const { alder } = invented;
  const skerry = {
    kind: "place",
    id: "place:skerry",
    form: "island",
    names: { fromRussian: "Skerri", fromJapanese: "Sukeri" },
    writtenForms: [],
  } as const;
  const text = printed([alder], [skerry]);
  expect(text.split("\n").slice(-4)).toEqual([
    "",
    "  Ann Alder: Cyrillic, Japanese  person:alder",
    "  Skerri / Sukeri: Cyrillic, Japanese  place:skerry",
    "",
  ]);
  expect(printed([gazette, alder], [], 1)).not.toContain("wanted");
});

const almanac: Page = { kind: "page", id: "source:almanac", name: "Almanac", address: "almanac.example", grade: "B" };
const cites = [{ source: almanac, quote: "pax" }] as const;
const standing: Stated = { status: "stated" };

test("the background stands in the order of time, each with its page and grade", () => {
  const treaty: Document = {
    kind: "instrument",
    id: "instrument:toll-treaty",
    name: "the toll treaty",
    alsoCalled: [],
    parties: [arcadia, arcadia],
    form: "signed treaty",
    topics: ["treaties and war"],
    dated: { is: { precision: "day", on: "1855-02-07", oldStyle: "1855-01-26", inferred: "nothing" }, standing, cites },
  };
  const about: Claim = { ...talksWereHeld, id: "claim:toll", says: "The toll was low.", about: [treaty], cites };
  const timeless: Claim = { ...about, id: "claim:always", says: "Tolls are old.", about: [arcadia] };
  const talks = { ...harbourTalks, cites };
  const text = printed([], [timeless, talks, about, treaty]);
  const headings = ["Background", "7 February 1855", "1–2 May 1901", "Of no one time"];
  expect(text.split("\n").filter((line) => /^\S/.test(line))).toEqual(headings);
  expect(under("7 February 1855", text).split("\n")).toEqual([
    "  STATED      The toll was low.",
    "              content: talks were held at Harbour",
    "              claim:toll  Almanac, grade B, almanac.example, “pax”",
    "  STATED      The toll treaty is dated 7 February 1855.",
    "              time: 7 February 1855 (to the day; nothing inferred; 26 January 1855 in the Julian calendar)",
    "              instrument:toll-treaty#when  Almanac, grade B, almanac.example, “pax”",
  ]);
});

test("a link has its reason and both its statements", () => {
  const denial: Claim<Denied> = {
    ...talksWereHeld,
    id: "claim:no-talks",
    says: "Arcadia denies that talks were held at Harbour.",
    standing: { status: "denied", said: [{ by: arcadia, does: "denies" }] },
    cites,
  };
  const link: Link = {
    kind: "link",
    id: "link:talks",
    form: "sources differ",
    between: [talksWereHeld, denial],
    because: "One tells of talks, and the other denies them.",
  };
  expect(printed([gazette, talksWereHeld], [denial, link]).split("\n").slice(-6)).toEqual([
    "Sources differ",
    "",
    "One tells of talks, and the other denies them. link:talks",
    "  STATED      Talks were held at Harbour. claim:talks-were-held",
    "  DENIED      Arcadia denies that talks were held at Harbour. claim:no-talks",
    "",
  ]);
});

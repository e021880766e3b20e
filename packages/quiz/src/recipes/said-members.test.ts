import type { Fact } from "@communique/domain";
import { articleFacts } from "@communique/domain/facts";
import { expect, test } from "vitest";
import {
  announcer,
  dahl,
  dahlAsPresident,
  diplomats,
  morningPost,
  norland,
  northwire,
  paper,
  sudland,
} from "../audit/testing/invented-actors.ts";
import { matchSources } from "./match-sources.ts";
import { severalSaid } from "./several-said.ts";
import { sortSources } from "./sort-sources.ts";
import { draftsOf } from "./testing/drafts-of.ts";
import { idea, inferred, link, saidBy, stated } from "./testing/invented-statements.ts";
import { pairsIn, rightIn, sortedIn, wrongIn } from "./testing/placed-in.ts";

const wires = [idea("it rains", saidBy(northwire)), idea("it snows", saidBy(northwire))] as const;
const posts = [idea("it pours", saidBy(morningPost)), idea("it hails", saidBy(morningPost))] as const;
const guesses = [idea("it thaws", inferred), idea("it clears", inferred)] as const;

function matched(...facts: readonly Fact[]): readonly Readonly<Record<string, string>>[] {
  return draftsOf("match pairs", matchSources, facts).map(pairsIn);
}

test("each idea is matched with its source in the paragraph", () => {
  const facts = [wires[0], posts[0], guesses[0]];
  expect(draftsOf("match pairs", matchSources, facts).map(({ stem }) => stem)).toEqual([
    "Match each idea on the talks with its source in paragraph 1 of the article.",
  ]);
  expect(matched(...facts)).toEqual([
    { "It rains": "Northwire", "It pours": "The Morning Post", "It thaws": "The writer" },
  ]);
});

test("an idea that could be the writer's, or that somebody else tells too, is not asked beside that source", () => {
  expect(matched({ ...wires[0], alsoReadAs: ["inferred"] }, posts[0], guesses[0])).toEqual([]);
  expect(matched(wires[0], posts[0], guesses[0], link("told twice", wires[0], posts[0]))).toEqual([]);
});

test("speakers of one side, and two without a name, are not told apart", () => {
  expect(matched(idea("it dries", saidBy(norland)), idea("it drips", saidBy(diplomats)), guesses[0])).toEqual([]);
  const presidents = idea("it dries", saidBy(dahl));
  expect(matched(presidents, idea("it drips", saidBy(norland)), guesses[0], dahlAsPresident)).toEqual([]);
  expect(matched(idea("it dries", saidBy(paper)), idea("it drips", saidBy(announcer)), guesses[0])).toEqual([]);
  const relayed = idea("it dries", saidBy(northwire, announcer));
  expect(matched(relayed, idea("it drips", saidBy(paper)), guesses[0])).toEqual([]);
  const elsewhere = { about: [dahl] } as const;
  const [dries, drips] = [idea("it dries", saidBy(norland), elsewhere), idea("it drips", saidBy(sudland), elsewhere)];
  expect(matched(dries, drips, guesses[0])).toHaveLength(1);
});

test("a side may say what is told of it, and an outlet what reports have", () => {
  expect(matched(idea("it dries", saidBy(norland)), idea("it drips", saidBy(sudland)), guesses[0])).toEqual([]);
  const rumour = idea("it dries", { status: "reported", hedge: "reportedly" });
  expect(matched(rumour, idea("it drips", saidBy(northwire)), guesses[0])).toEqual([]);
});

test("a source inside another's account shares a voice with it", () => {
  expect(matched(idea("it dries", saidBy(paper, norland)), idea("it drips", saidBy(norland)), guesses[0])).toEqual([]);
});

test("ideas whose speaker the sentence leaves out, and long ones, are not asked", () => {
  const carried = { ...saidBy(northwire), speakerGiven: "carried over" } as const;
  expect(matched(idea("it rains", carried), posts[0], guesses[0])).toEqual([]);
  expect(matched(idea(`it rains${" and pours".repeat(20)}`, saidBy(northwire)), posts[0], guesses[0])).toEqual([]);
});

test("ideas are sorted by their sources, two of each at least where there are two sources", () => {
  const [draft] = draftsOf("sort into groups", sortSources, [...wires, ...posts]);
  expect(draft && sortedIn(draft)).toEqual({
    Northwire: ["It rains", "It snows"],
    "The Morning Post": ["It hails", "It pours"],
  });
  expect(draftsOf("sort into groups", sortSources, [...wires, posts[0]])).toEqual([]);
});

test("several ideas are on one word, and the others on another or on nobody's", () => {
  const facts = [...wires, posts[0], idea("it is May", stated)];
  const drafts = draftsOf("several right", severalSaid, facts);
  expect(drafts.map(({ stem }) => stem)).toEqual([
    "Which of these ideas on the talks does paragraph 1 of the article give on the word of Northwire?",
  ]);
  expect(drafts[0] && rightIn(drafts[0])).toEqual(["It rains", "It snows"]);
  expect(drafts[0] && wrongIn(drafts[0])).toEqual(["It is May", "It pours"]);
});

test("what could be somebody's word is not offered as nobody's", () => {
  const facts = [...wires, posts[0], idea("it is May", stated, { alsoReadAs: ["reported"] })];
  expect(draftsOf("several right", severalSaid, facts)).toEqual([]);
});

test("what is denied is asked for as put forward or denied, without what pulls against it", () => {
  const denial = idea("it froze", { status: "denied", said: [{ by: dahl, does: "denies" }] });
  const facts = [denial, idea("it melts", saidBy(dahl)), posts[0], guesses[0], guesses[1]];
  const [draft] = draftsOf("several right", severalSaid, [...facts, link("in tension", denial, guesses[0])]);
  expect(draft?.stem).toBe(
    "Which of these ideas on the talks does paragraph 1 of the article have Erik Dahl put forward or deny?",
  );
  expect(draft && rightIn(draft)).toEqual(["It froze", "It melts"]);
  expect(draft && wrongIn(draft)).toEqual(["It clears", "It pours"]);
});

test("no idea of the article's is right for a source and offered as wrong for it", () => {
  for (const { options, asks } of draftsOf("several right", severalSaid, articleFacts)) {
    expect(new Set(options.map(({ text }) => text)).size, JSON.stringify(asks.with)).toBe(options.length);
  }
});

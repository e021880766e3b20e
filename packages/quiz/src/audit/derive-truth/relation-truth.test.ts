import type { Fact, Government, When } from "@communique/domain";
import { expect, test } from "vitest";
import type { Relation, RelationValue } from "../../question/values.ts";
import { knownFacts } from "../known-facts/known-facts.ts";
import { berg, diplomats, norland, office, person, tenure } from "../testing/invented-actors.ts";
import { draftOpen, slowStart } from "../testing/invented-facts.ts";
import { council, fund, innerSea, renunciation } from "../testing/invented-matters.ts";
import { verdictOf, withMatters } from "../testing/verdict.ts";
import { relationTruth } from "./relation-truth.ts";
import type { Gapped } from "./words-truth.ts";

interface Around {
  readonly facts?: readonly Fact[];
  readonly sentence?: Gapped;
  readonly stem?: string;
  readonly text?: string;
}

function verdict(asks: Relation, value: RelationValue, around: Around = {}): string {
  const { facts = withMatters(), sentence = null, stem = "", text = "" } = around;
  return verdictOf(relationTruth(asks, value, { known: knownFacts(facts), asked: "", sentence, stem, text }));
}

function year(number: `${number}`): { readonly when: When } {
  return { when: { precision: "year", in: number, inferred: "nothing" } };
}

const promise = { relation: "year", event: "event:promise" } as const;
const pact = { relation: "year", event: "instrument:pact" } as const;
const years: readonly [string, Relation, RelationValue, string][] = [
  ["the year around the month", promise, year("1997"), "true"],
  ["another year", promise, year("1996"), "false"],
  ["the decade around the month", promise, { when: { precision: "decade", in: "1990s", inferred: "nothing" } }, "true"],
  ["a day inside", promise, { when: { precision: "day", on: "1997-08-02", inferred: "nothing" } }, "overlapping date"],
  ["the year of a document", pact, year("1978"), "true"],
  ["another year than that of a document", pact, year("1979"), "false"],
  ["the year of nothing dated", { relation: "year", event: "term:fund" }, year("1979"), "not told"],
];

test.each(years)("as the year: %s", (_, asks, value, expected) => {
  expect(verdict(asks, value)).toBe(expected);
});

const in1978 = { relation: "dated", when: year("1978").when } as const;
const dated: readonly [string, RelationValue, string][] = [
  ["what is inside it", { event: "instrument:pact" }, "true"],
  ["what shares no day with it", { event: "event:talks" }, "false"],
  ["what has no date", { event: "instrument:nothing" }, "not told"],
];

test.each(dated)("as what is of a year: %s", (_, value, expected) => {
  expect(verdict(in1978, value)).toBe(expected);
});

const told = { standing: renunciation.standing, cites: renunciation.cites };

const berglund = person("berglund", "Anna", "Berg");
const beside: readonly [string, Relation, string, string][] = [
  ["the other chair", { relation: "partner", event: "event:talks", person: "person:berg" }, "person:holm", "true"],
  ["a third", { relation: "partner", event: "event:talks", person: "person:berg" }, "person:lind", "false"],
  ["oneself", { relation: "partner", event: "event:talks", person: "person:berg" }, "person:berg", "false"],
  [
    "the other by another id",
    { relation: "partner", event: "event:talks", person: "person:holm" },
    berglund.id,
    "same name",
  ],
  [
    "the other who did it",
    { relation: "partner", event: "event:promise", person: "person:dahl" },
    "person:falk",
    "true",
  ],
  [
    "somebody else who did it not",
    { relation: "partner", event: "event:promise", person: "person:dahl" },
    "person:holm",
    "false",
  ],
  [
    "anybody, for one who was not there",
    { relation: "partner", event: "event:promise", person: "person:lind" },
    "person:falk",
    "not told",
  ],
  [
    "anybody, where one government acted",
    { relation: "partner", event: "event:renunciation", person: "person:lind" },
    "person:falk",
    "not told",
  ],
];

test.each(beside)("as whoever was beside somebody: %s", (_, asks, id, expected) => {
  expect(verdict(asks, { person: id }, { facts: withMatters(berglund) })).toBe(expected);
});

const unionOfNorland: Government = { ...norland, id: "government:union", name: "the Union of Norland" };
const namesake: Government = {
  ...{ kind: "government", id: "government:namesake", name: "Southland", adjective: "Southlandic" },
  calledByCapital: "Moscow",
};
const by = { relation: "by", event: "event:renunciation" } as const;
const actors: readonly [string, string, string][] = [
  ["the one who did it", "government:norland", "true"],
  ["the other side", "government:sudland", "false"],
  ["its diplomats", diplomats.id, "one side"],
  ["its president", "person:dahl", "one side"],
  ["the president of the other side", "person:falk", "false"],
  ["a government of the same adjective", unionOfNorland.id, "one side"],
  ["a government elsewhere", namesake.id, "false"],
  ["nobody of whom the facts know", "government:nowhere", "not told"],
];

test.each(actors)("as whose act it was: %s", (_, actor, expected) => {
  expect(verdict(by, { actor }, { facts: withMatters(unionOfNorland, namesake) })).toBe(expected);
});

test("two governments that go by one capital are not told apart", () => {
  const capital = { calledByCapital: "Moscow" } as const;
  const facts = withMatters({ ...renunciation, by: { ...told, is: [{ ...norland, ...capital }] } }, namesake);
  expect(verdict(by, { actor: namesake.id }, { facts })).toBe("one side");
});

test("each of several whose act it was is right", () => {
  const act = { relation: "by", event: "event:promise" } as const;
  expect([berg.id, "person:dahl", "person:falk"].map((actor) => verdict(act, { actor }))).toEqual([
    "false",
    "true",
    "true",
  ]);
});

const nsf = { relation: "meaning", term: "term:fund" } as const;
const meanings: readonly [string, string, readonly Fact[], string][] = [
  ["its own words", "Northern Sea Fund", [], "true"],
  ["its own words in another case", "northern sea fund", [], "true"],
  ["a part of them", "Sea Fund", [], "part of the answer"],
  ["those of another term", "Council of Fishing Rights", [], "false"],
  ["those of another term with its name", "Council of Fishing Rights", [{ ...council, name: fund.name }], "not told"],
  ["words that nobody tells", "North Sea Fleet", [], "not told"],
];

test.each(meanings)("as what a term stands for: %s", (_, words, facts, expected) => {
  expect(verdict(nsf, { words }, { facts: withMatters(...facts) })).toBe(expected);
});

const users: readonly [string, string, readonly Fact[], string][] = [
  ["the user", "government:norland", [], "true"],
  ["who contests it", "government:sudland", [], "false"],
  ["the diplomats of the user", diplomats.id, [], "one side"],
  ["who neither uses nor contests it", "government:sudland", [{ ...innerSea, contestedBy: [] }], "not told"],
  ["a person of whom nothing is told", "person:lind", [], "not told"],
];

test.each(users)("as whose word it is: %s", (_, actor, facts, expected) => {
  expect(verdict({ relation: "used by", usage: "usage:inner-sea" }, { actor }, { facts: withMatters(...facts) })).toBe(
    expected,
  );
});

const draft = { relation: "words", statement: "claim:draft-open", contrast: 0 } as const;
const elsewhere: Fact = { ...slowStart, content: "the sides left the draft of 1978 settled" };
const words: readonly [string, Relation, string, readonly Fact[], string][] = [
  ["its own", draft, "open", [], "true"],
  ["those against it", draft, "settled", [], "false"],
  ["those against it, told elsewhere", draft, "settled", [elsewhere], "also told"],
  ["words that nobody tells", draft, "torn", [], "not told"],
  ["its own, of a contrast that it lacks", { ...draft, contrast: 1 }, "open", [], "no such contrast"],
  ["its own, of what is no statement in words", { ...draft, statement: "event:talks" }, "open", [], "not told"],
];

test.each(words)("as words of a statement: %s", (_, asks, given, facts, expected) => {
  expect(verdict(asks, { words: given }, { facts: withMatters(...facts) })).toBe(expected);
});

function leftOut(
  statement: string,
  [before, given, after]: readonly [string, string, string],
  facts?: readonly Fact[],
) {
  const asks = { relation: "left out", statement } as const;
  return verdict(asks, { words: given }, { sentence: { before, after }, ...(facts && { facts }) });
}

const post = "According to the Morning Post, the sides left the draft of 1978 ";
const soon: Fact = {
  ...renunciation,
  when: { ...renunciation.when, is: { precision: "vague", words: "in early 1990", inferred: "nothing" } },
};
const gaps: readonly [string, string, readonly [string, string, string], string][] = [
  ["the words that make it whole", draftOpen.id, [post, "open", "."], "true"],
  ["those against them", draftOpen.id, [post, "settled", "."], "false"],
  ["others", draftOpen.id, [post, "torn", "."], "not told"],
  ["those of another sentence", draftOpen.id, ["The draft was left ", "open", "."], "not told"],
  ["those of an act and its date", renunciation.id, ["", "Norland", " renounced the fishing pact in 1990."], "true"],
  ["those of an act alone", renunciation.id, ["", "Norland", " renounced the fishing pact."], "true"],
  ["others than those of an act", renunciation.id, ["", "Sudland", " renounced the fishing pact in 1990."], "not told"],
  [
    "those of an act of another date",
    renunciation.id,
    ["", "Norland", " renounced the fishing pact in 1991."],
    "not told",
  ],
  ["those of an act and more", renunciation.id, ["", "Norland", " renounced the fishing pact in anger."], "not told"],
  ["those of talks", "event:talks", ["The ", "talks", " took place."], "not told"],
  ["a term", "term:fund", ["", "NSF", " stands for Northern Sea Fund."], "true"],
  ["another term", "term:fund", ["", "CFR", " stands for Northern Sea Fund."], "not told"],
  ["a holder", "tenure:dahl-as-president", ["", "Erik Dahl", " was the President."], "not told"],
];

test.each(gaps)("as words that are left out: %s", (_, statement, parts, expected) => {
  expect(leftOut(statement, parts)).toBe(expected);
});

test("an act may be told with a date in words", () => {
  const facts = withMatters(soon);
  expect(leftOut(renunciation.id, ["", "Norland", " renounced the fishing pact in early 1990."], facts)).toBe("true");
});

test("words are left out of nothing where no gap is shown", () => {
  expect(verdict({ relation: "left out", statement: draftOpen.id }, { words: "open" })).toBe("gap not shown");
});

test("an office of a ministry is one of its government", () => {
  const ministry = {
    kind: "organisation",
    id: "organisation:m",
    name: "Ministry",
    form: "ministry",
    of: norland,
  } as const;
  const minister = { ...office("minister", "Minister", norland), of: ministry };
  const facts = withMatters(ministry, minister, tenure("berg-as-minister", berg, minister));
  expect(verdict(by, { actor: "person:berg" }, { facts })).toBe("one side");
});

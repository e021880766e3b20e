import type { DisputedIsland, Fact, IslandSet, Link, Position, When } from "@communique/domain";
import { expect, test } from "vitest";
import type { OneEnd, OtherEnd, PairingName } from "../../question/values.ts";
import { knownFacts } from "../known-facts/known-facts.ts";
import {
  berg,
  dahl,
  diplomats,
  envoyOfNorland,
  norland,
  october,
  office,
  person,
  sudland,
  tenure,
} from "../testing/invented-actors.ts";
import { arctia, norlandOnFishing, place, sudlandOnFishing } from "../testing/invented-facts.ts";
import { iturup, sudlandOnTolls, twoIsles } from "../testing/invented-matters.ts";
import { verdictOf, withMatters } from "../testing/verdict.ts";
import { pairingTruth } from "./pairing-truth.ts";

interface Around {
  readonly facts?: readonly Fact[];
  readonly at?: When | null;
}

function verdict(
  relation: PairingName,
  ends: readonly [OneEnd, OtherEnd],
  { facts, at = october }: Around = {},
): string {
  const known = knownFacts(withMatters(...(facts ?? [])));
  return verdictOf(pairingTruth(relation, ends, { known, at, text: "" }));
}

const treasury = {
  kind: "organisation",
  id: "organisation:treasury",
  name: "Treasury",
  form: "ministry",
  of: sudland,
} as const;
const clerk = { ...office("clerk", "Clerk", sudland), of: treasury };
const clerkship = tenure("dahl-as-clerk", dahl, clerk);
const lindAsClerk = tenure("lind-as-clerk", person("lind", "Otto", "Lind"), clerk);
const inMinistry = [treasury, clerk, lindAsClerk];

const services: readonly [string, string, string, readonly Fact[], string][] = [
  ["the government of the own office", "person:dahl", "government:norland", [], "true"],
  ["the other government", "person:dahl", "government:sudland", [], "false"],
  ["the diplomats of the own government", "person:dahl", diplomats.id, [], "one side"],
  ["a government, for whom no office is told", "person:lind", "government:norland", [], "not told"],
  [
    "the other government, of one with offices in both",
    "person:dahl",
    "government:sudland",
    [treasury, clerk, clerkship],
    "true",
  ],
  ["the ministry of the own office", "person:lind", treasury.id, inMinistry, "true"],
  ["the government of the own ministry", "person:lind", "government:sudland", inMinistry, "true"],
  ["the other government, of one in a ministry", "person:lind", "government:norland", inMinistry, "false"],
  ["a ministry, of one in its government", "person:falk", treasury.id, inMinistry, "one side"],
];

test.each(services)("as the side that somebody serves: %s", (_, someone, actor, facts, expected) => {
  expect(verdict("serves", [{ person: someone }, { actor }], { facts })).toBe(expected);
});

test("two offices of one side refute no other side", () => {
  const second = office("keeper", "Keeper", norland);
  const facts = [second, tenure("dahl-as-keeper", dahl, second)];
  expect(verdict("serves", [{ person: "person:dahl" }, { actor: "government:sudland" }], { facts })).toBe(
    "several offices",
  );
});

test("nobody is proved to hold or to serve where no one time is asked", () => {
  const at = null;
  expect(verdict("serves", [{ person: "person:dahl" }, { actor: "government:norland" }], { at })).toBe("several times");
  expect(verdict("holds", [{ person: "person:dahl" }, { office: "office:president-of-norland" }], { at })).toBe(
    "several times",
  );
});

const before: When = { precision: "year", in: "1990", inferred: "nothing" };

test("a side that was served years before is not the one of now", () => {
  const facts = [treasury, clerk, { ...clerkship, asOf: before }];
  const ends = [{ person: "person:dahl" }, { actor: "government:sudland" }] as const;
  expect(verdict("serves", ends, { facts })).toBe("false");
  expect(verdict("serves", ends, { facts, at: before })).toBe("true");
});

const holders: readonly [string, string, string, string][] = [
  ["the holder", berg.id, envoyOfNorland.id, "true"],
  ["the holder of another office", "person:holm", envoyOfNorland.id, "false"],
  ["anybody, of an office that is not told", berg.id, "office:nothing", "not told"],
];

test.each(holders)("as who holds an office: %s", (_, someone, held, expected) => {
  expect(verdict("holds", [{ person: someone }, { office: held }])).toBe(expected);
});

const arcticCity = place("arctic-city", "city", "Arctic City", arctia);
const placed: readonly [string, string, string, string][] = [
  ["the place", "event:talks", "place:northport", "true"],
  ["the country around it", "event:talks", "place:arctia", "true"],
  ["another city of the country", "event:talks", arcticCity.id, "false"],
  ["a place elsewhere", "event:talks", "place:eastport", "false"],
  ["any place, of what has none", "event:promise", "place:eastport", "not told"],
];

test.each(placed)("as where it took place: %s", (_, event, where, expected) => {
  expect(verdict("took place in", [{ event }, { place: where }], { facts: [arcticCity] })).toBe(expected);
});

test("a place inside the right one is neither right nor wrong", () => {
  const pier = place("pier", "city", "The Pier", place("northport", "city", "Northport", null));
  expect(verdict("took place in", [{ event: "event:talks" }, { place: pier.id }], { facts: [pier] })).toBe(
    "place inside the other",
  );
});

const chairs: readonly [string, string, string, string][] = [
  ["a chair", "person:holm", "event:talks", "true"],
  ["a stranger", "person:lind", "event:talks", "false"],
  ["a chair under another id", "person:holm-again", "event:talks", "same name"],
  ["anybody, where nobody is told to preside", "person:holm", "event:promise", "not told"],
];

test.each(chairs)("as one who presided: %s", (_, someone, event, expected) => {
  expect(verdict("presided", [{ person: someone }, { event }], { facts: [person("holm-again", "Jon", "Holm")] })).toBe(
    expected,
  );
});

const habomai: DisputedIsland = {
  ...{ ...iturup, writtenForms: [] },
  id: "place:habomai",
  names: { fromRussian: "Habomai", fromJapanese: "Habomai" },
};
const suisho: DisputedIsland = {
  ...{ ...iturup, writtenForms: [] },
  id: "place:tanfilyev",
  names: { fromRussian: "Tanfilyev", fromJapanese: "Suisho" },
};
const openSet: IslandSet = { ...twoIsles, count: 3 };
const withGroup: IslandSet = { ...twoIsles, named: [iturup, habomai] };
const islands: readonly [string, string, readonly Fact[], string][] = [
  ["one of them", "place:kunashir", [], "true"],
  ["an island that is not", "place:shikotan", [], "false"],
  ["an island, where not all are named", "place:shikotan", [openSet], "list not closed"],
  ["an islet of a group that is one of them", suisho.id, [suisho, withGroup], "place inside the other"],
  ["they themselves", "place:two-isles", [], "list not closed"],
  ["a place that the facts do not have", "place:nowhere", [], "not told"],
];

test.each(islands)("as one of some islands: %s", (_, one, facts, expected) => {
  expect(verdict("is among", [{ place: one }, { place: "place:two-isles" }], { facts })).toBe(expected);
});

test("a city counts no places together", () => {
  expect(verdict("is among", [{ place: "place:iturup" }, { place: "place:eastport" }])).toBe("not told");
});

const alike: Position = { ...sudlandOnTolls, id: "position:tolls", holder: norland };
const twice: Link = {
  ...{
    kind: "link",
    id: "link:tolls",
    form: "told twice",
    between: [sudlandOnTolls, norlandOnFishing],
    because: "So.",
  },
};
const unnamedHolder: Position = { ...sudlandOnTolls, says: "Somebody wants tolls to be paid." };
const sides: readonly [string, string, string, readonly Fact[], string][] = [
  ["its holder", norlandOnFishing.id, "government:norland", [], "true"],
  ["the holder of an opposed one", norlandOnFishing.id, "government:sudland", [], "false"],
  ["another side, which opposes nothing", sudlandOnTolls.id, "government:norland", [], "false"],
  ["the diplomats of its holder", norlandOnFishing.id, diplomats.id, [], "one side"],
  ["a side that holds the very same", sudlandOnTolls.id, "government:norland", [alike], "also told"],
  ["a side that is told to hold it elsewhere", sudlandOnTolls.id, "government:norland", [twice], "told twice"],
  [
    "another side, where the holder is not named",
    sudlandOnTolls.id,
    "government:norland",
    [unnamedHolder],
    "holder not named",
  ],
  ["any side, of what is no position", "claim:progress", "government:norland", [], "not told"],
];

test.each(sides)("as whose position it is: %s", (_, statement, actor, facts, expected) => {
  expect(verdict("held by", [{ statement }, { actor }], { facts })).toBe(expected);
});

test("a position and the one that is set against it both refute the other side, by contradiction", () => {
  const known = knownFacts(withMatters());
  const ends = [{ statement: norlandOnFishing.id }, { actor: "government:sudland" }] as const;
  expect(pairingTruth("held by", ends, { known, at: null, text: "" })).toEqual({
    is: "false",
    refutations: [sudlandOnFishing, norlandOnFishing].map(({ id }) => ({ ground: "contradiction", statement: id })),
  });
});

const others: readonly [string, PairingName, OneEnd, OtherEnd, string][] = [
  ["the speaker", "said by", { statement: "claim:progress" }, { speaker: "the writer" }, "true"],
  ["another speaker", "said by", { statement: "claim:progress" }, { speaker: { chain: ["person:berg"] } }, "false"],
  ["the speaker of nothing", "said by", { statement: "claim:nothing" }, { speaker: "the writer" }, "not told"],
  ["the kind of statement", "told as", { statement: "claim:progress" }, { status: "inferred" }, "true"],
  ["another kind", "told as", { statement: "claim:progress" }, { status: "stated" }, "false"],
  ["a date inside", "dated", { event: "event:talks" }, { when: october }, "true"],
  ["a date apart", "dated", { event: "event:talks" }, { when: before }, "false"],
  ["a user", "used by", { usage: "usage:open-sea" }, { actor: "government:sudland" }, "true"],
  ["who contests it", "used by", { usage: "usage:open-sea" }, { actor: "government:norland" }, "false"],
];

test.each(others)("as the other end: %s", (_, relation, one, other, expected) => {
  expect(verdict(relation, [one, other])).toBe(expected);
});

import { expect, test } from "vitest";
import type { SectionView } from "../shape-views.ts";
import { changesBetween, type Version } from "./changes-between.ts";
import { longestRising } from "./longest-rising.ts";

/** A version of questions that are named by letters; a letter with a sign is the same question in other words. */
function version(
  letters: string,
  { points = {}, sections = [] as readonly SectionView[], title = "Waters" } = {},
): Version {
  const questions = letters.split(" ").map((name) => ({ id: name.charAt(0), content: name, stem: `${name}?` }));
  const worth = points as Readonly<Record<string, number>>;
  return { title, questions, shape: { points: questions.map(({ id }) => worth[id] ?? 1), sections } };
}

const section = (at: number, changed: Partial<SectionView> = {}): SectionView => ({
  ...{ id: "s", at, title: "Lakes", instruction: "Choose." },
  ...changed,
});

test("two versions that are the same differ in nothing", () => {
  expect(changesBetween(version("a b c"), version("a b c"))).toEqual([]);
});

test.each([
  ["a b", "a x b", [{ kind: "added", stem: "x?", number: 2 }]],
  ["a b c", "a c", [{ kind: "taken out", stem: "b?" }]],
  ["a b c d", "a d b c", [{ kind: "moved", stem: "d?", from: 4, number: 2 }]],
  ["a b c d", "b c d a", [{ kind: "moved", stem: "a?", from: 1, number: 4 }]],
  ["a b", "a b'", [{ kind: "reworded", before: "b?", stem: "b'?" }]],
  [
    "a b c",
    "c x",
    [
      { kind: "added", stem: "x?", number: 2 },
      { kind: "taken out", stem: "a?" },
      { kind: "taken out", stem: "b?" },
    ],
  ],
])("from %j to %j it is told what was done, and nothing that only follows from it", (before, now, changes) => {
  expect(changesBetween(version(before), version(now))).toEqual(changes);
});

test("points and the title are told as they were and as they are", () => {
  const now = version("a b", { points: { b: 2 }, title: "Lakes" });
  expect(changesBetween(version("a b"), now)).toEqual([
    { kind: "title", before: "Waters", now: "Lakes" },
    { kind: "points", stem: "b?", before: 1, now: 2 },
  ]);
});

const parted = (letters: string, ...sections: readonly SectionView[]) => version(letters, { sections });

test.each<[string, Version, Version, readonly object[]]>([
  ["put in", version("a b"), parted("a b", section(1)), [{ kind: "section added", title: "Lakes", number: 2 }]],
  ["taken out", parted("a b", section(1)), version("a b"), [{ kind: "section taken out", title: "Lakes" }]],
  [
    "renamed",
    parted("a b", section(1)),
    parted("a b", section(1, { title: "Seas" })),
    [{ kind: "section renamed", before: "Lakes", title: "Seas" }],
  ],
  [
    "told otherwise",
    parted("a b", section(1)),
    parted("a b", section(1, { instruction: "" })),
    [{ kind: "section told otherwise", title: "Lakes" }],
  ],
  [
    "moved",
    parted("a b c", section(1)),
    parted("a b c", section(2)),
    [{ kind: "section moved", title: "Lakes", number: 3 }],
  ],
])("a section that is %s is told as that", (_, before, now, changes) => {
  expect(changesBetween(before, now)).toEqual(changes);
});

test("a question that is put in or taken out where a section begins does not move the section", () => {
  expect(changesBetween(parted("a b c", section(1)), parted("a x b c", section(1)))).toEqual([
    { kind: "added", stem: "x?", number: 2 },
  ]);
  expect(changesBetween(parted("a b c", section(1)), parted("a c", section(1)))).toEqual([
    { kind: "taken out", stem: "b?" },
  ]);
});

test("the most that rise are those that stayed, also where two hundred stand the other way round", () => {
  expect(longestRising([2, 0, 1, 3])).toEqual([0, 1, 3]);
  expect(longestRising([])).toEqual([]);
  expect(longestRising(Array.from({ length: 200 }, (_, place) => 200 - place))).toHaveLength(1);
  expect(longestRising(Array.from({ length: 200 }, (_, place) => place))).toHaveLength(200);
});

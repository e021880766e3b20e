import { expect, test } from "vitest";
import { kato, mori } from "../facts/actors.ts";
import { alder, arcadia, gazette, harbour } from "../invented-facts.ts";
import type { Person } from "../model/actor.ts";
import type { Page } from "../model/page.ts";
import type { IslandSet } from "../model/place.ts";
import type { WrittenPersonName } from "../model/written-name.ts";
import { namesWanted } from "./names-wanted.ts";

const source: Page = { kind: "page", id: "source:page", name: "A page", address: "example.org/page", grade: "C" };
const cyrillic: WrittenPersonName = {
  script: "Cyrillic",
  text: "Анна Алдер",
  family: "Алдер",
  given: "Анна",
  source,
};
const kana: WrittenPersonName = { script: "Japanese", text: "アルダー", family: "アルダー", given: null, source };
const kanji: WrittenPersonName = { script: "Japanese", text: "榛安奈", family: "榛", given: "安奈", source };

function wantedOf(writtenForms: Person["writtenForms"]) {
  return namesWanted([{ ...alder, writtenForms }]).flatMap(({ wanted }) => wanted);
}

test.each<[string, Person["writtenForms"], readonly string[]]>([
  ["a name in Latin letters alone wants both others", [], ["Cyrillic", "Japanese"]],
  ["a name in two scripts wants the third", [cyrillic], ["Japanese"]],
  ["kana need no reading", [cyrillic, kana], []],
  ["kanji want their reading", [cyrillic, kanji], ["reading"]],
  ["kanji that are read want nothing", [cyrillic, { ...kanji, reading: "はん あんな" }], []],
  ["each form in kanji wants its reading", [cyrillic, kana, kanji], ["reading"]],
  ["another Latin form is no other script", [{ ...kana, script: "Latin", text: "Alter" }], ["Cyrillic", "Japanese"]],
])("%s", (_case, writtenForms, wanted) => {
  expect(wantedOf(writtenForms)).toEqual(wanted);
});

test("people and places have names; sets of islands, governments and sources do not want any", () => {
  const set: IslandSet = {
    kind: "place",
    id: "place:skerries",
    form: "islands",
    name: "the skerries",
    count: 2,
    named: [],
    writtenForms: [],
  };
  expect(namesWanted([gazette, arcadia, harbour, set, alder]).map(({ of }) => of)).toEqual([harbour, alder]);
});

test("whose name is complete is not among them, the others stand in the order of the facts", () => {
  expect(namesWanted([kato, mori])).toEqual([
    { of: kato, wanted: ["Cyrillic"] },
    { of: mori, wanted: ["reading"] },
  ]);
  expect(namesWanted([{ ...alder, writtenForms: [cyrillic, kana] }])).toEqual([]);
});

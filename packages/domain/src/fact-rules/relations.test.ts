import { expect, test } from "vitest";
import { alder, arcadia, arcadiaIsWilling, birchInHarbour, herald, talksWereHeld } from "../invented-facts.ts";
import type { Position } from "../model/fact.ts";
import type { Page } from "../model/page.ts";
import type { IslandSet } from "../model/place.ts";
import {
  conflictsAmiss,
  countsTooSmall,
  linksToItself,
  namesAmiss,
  namesShared,
  oppositionsAmiss,
  visitorsNotFirst,
} from "./relations.ts";

const page: Page = { kind: "page", id: "source:page", name: "A page", address: "example.org/page", grade: "C" };

test("a visitor who does not stand first is found", () => {
  expect(visitorsNotFirst([birchInHarbour])).toEqual([]);
  expect(visitorsNotFirst([{ ...birchInHarbour, visitor: alder }])).toEqual([
    "event:birch-in-harbour: person:alder visits; put the visitor first in between",
  ]);
});

test("an opposition of a holder to itself, or on another issue, is found", () => {
  const other: Position = { ...arcadiaIsWilling, holder: { ...arcadia, id: "government:belmont" } };
  const elsewhere: Position = { ...other, on: { ...other.on, id: "issue:canal" } };
  expect(oppositionsAmiss([{ ...arcadiaIsWilling, opposes: [other] }])).toEqual([]);
  expect(oppositionsAmiss([{ ...arcadiaIsWilling, opposes: [arcadiaIsWilling] }])).toHaveLength(1);
  expect(oppositionsAmiss([{ ...arcadiaIsWilling, opposes: [elsewhere] }])).toHaveLength(1);
});

test("a link of a fact with itself is found", () => {
  const told = { kind: "link", id: "link:twice", form: "told twice", because: "Both say it." } as const;
  expect(linksToItself([{ ...told, between: [talksWereHeld, arcadiaIsWilling] }])).toEqual([]);
  expect(linksToItself([{ ...told, between: [talksWereHeld, talksWereHeld] }])).toHaveLength(1);
});

test("sources that differ are an article and a page", () => {
  const elsewhere = { ...arcadiaIsWilling, id: "position:elsewhere", cites: [{ source: page }] } as const;
  const conflict = { kind: "link", id: "link:differ", form: "sources differ", because: "They differ." } as const;
  expect(conflictsAmiss([{ ...conflict, between: [talksWereHeld, elsewhere] }])).toEqual([]);
  expect(conflictsAmiss([{ ...conflict, between: [elsewhere, talksWereHeld] }])).toEqual([]);
  expect(conflictsAmiss([{ ...conflict, between: [talksWereHeld, arcadiaIsWilling] }])).toEqual([
    "link:differ: joins claim:talks-were-held with position:arcadia-is-willing; join one of the article with one of pages",
  ]);
  expect(conflictsAmiss([{ ...conflict, between: [elsewhere, elsewhere] }])).toHaveLength(1);
});

test("a set that names more islands than it counts is found", () => {
  const island = {
    kind: "place",
    id: "place:skerry",
    form: "island",
    names: { fromRussian: "Skerri", fromJapanese: "Sukeri" },
    writtenForms: [],
  } as const;
  const set: IslandSet = {
    kind: "place",
    id: "place:skerries",
    form: "islands",
    name: "the skerries",
    count: 1,
    named: [island],
    writtenForms: [],
  };
  expect(countsTooSmall([set])).toEqual([]);
  expect(countsTooSmall([{ ...set, count: 0 }])).toHaveLength(1);
});

test("a name that is not made of its parts is found, and a form that is not in its script", () => {
  expect(namesAmiss([alder, herald])).toEqual([]);
  expect(namesAmiss([{ ...alder, family: "Elder" }])).toEqual([
    "person:alder: Ann Alder is not Ann Elder; correct one",
  ]);
  const japanese = {
    script: "Japanese",
    text: "アン・オルダー",
    family: "オルダー",
    given: "アン",
    source: page,
  } as const;
  const cyrillic = { script: "Cyrillic", text: "Анна Aлдер", family: "Aлдер", given: "Анна", source: page } as const;
  expect(namesAmiss([{ ...alder, writtenForms: [japanese, cyrillic] }])).toEqual([
    "person:alder: Анна Aлдер is not in Cyrillic letters; correct the script",
  ]);
  expect(namesAmiss([{ ...alder, writtenForms: [{ ...japanese, given: "ボー" }] }])).toEqual([
    "person:alder: アン・オルダー has no ボー in it; correct the parts",
  ]);
});

test("two people of one full name are found, and namesakes are not", () => {
  const namesake = { ...alder, id: "person:ann-elder", given: "Eve", name: "Eve Alder" } as const;
  expect(namesShared([alder, namesake, herald])).toEqual([]);
  expect(namesShared([alder, { ...alder, id: "person:again" }])).toEqual([
    "person:again: Ann Alder is also person:alder; are they one, or is a name incomplete?",
  ]);
});

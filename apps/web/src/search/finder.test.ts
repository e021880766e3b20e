import { backgroundFacts } from "@communique/domain/background";
import { articleFacts } from "@communique/domain/facts";
import { expect, test } from "vitest";
import { finderOf } from "./finder.ts";
import { searchEntries } from "./search-entries.ts";

const entries = searchEntries(articleFacts, backgroundFacts);
const finder = finderOf(entries);

function firstOf(typed: string): string | undefined {
  return finder.find(typed).entries[0]?.id;
}

test.each([
  ["Losyukov", "person:losyukov"],
  ["losyukov", "person:losyukov"],
  ["Losiukov", "person:losyukov"],
  ["Losjukov", "person:losyukov"],
  ["Лосюков", "person:losyukov"],
  ["лосюкова", "person:losyukov"],
  ["ロシュコフ", "person:losyukov"],
  ["ロシュコーフ", "person:losyukov"],
  ["ロシユコフ", "person:losyukov"],
  ["ロスコフ", "person:losyukov"],
  ["ﾛｼｭｺﾌ", "person:losyukov"],
  ["Иванов", "person:ivanov"],
  ["プーチン大統領", "person:putin"],
  ["ハシモト", "person:hashimoto"],
  ["加藤", "person:kato"],
  ["Katō", "person:kato"],
  ["Katou", "person:kato"],
  ["Etorofu", "place:iturup"],
  ["択捉", "place:iturup"],
  ["えとろふ", "place:iturup"],
  ["Итуруп", "place:iturup"],
  ["Habomais", "place:habomai"],
  ["歯舞", "place:habomai"],
  ["shimoda treaty", "instrument:treaty-of-shimoda"],
  ["1956 accord", "instrument:declaration-of-1956"],
  ["Northern Territories", "usage:northern-territories"],
  ["北方領土", "usage:northern-territories"],
  ["APEC", "term:apec-stands-for"],
  ["APEC forum", "event:apec-forum"],
  ["Russian-Japanese peace treaty talks", "event:october-talks"],
])("%s finds %s first", (typed, id) => {
  expect(firstOf(typed)).toBe(id);
});

test("what is spelt exactly is not mixed with what looks like it", () => {
  const ids = finder.find("Ivanov").entries.map(({ id }) => id);
  expect(ids).toContain("person:ivanov");
  expect(ids).not.toContain("person:ivashov");
  expect(finder.find("Ivanov").isNear).toBe(false);
  expect(finder.find("Losiukov").isNear).toBe(true);
});

test("several words are looked for together, and apart where they never stand together", () => {
  const both = finder.find("Losyukov concessions");
  expect(both.entries[0]?.id).toBe("claim:no-concessions");
  expect(both.isNear).toBe(false);
  expect(finder.find("Losyukov zzzz")).toMatchObject({ isNear: true });
});

test("the shape of a word decides nothing: nonsense finds nothing, and what looks like a name offers it", () => {
  expect(finder.find("qqxxzz")).toEqual({ entries: [], count: 0, isNear: true, nearest: [] });
  expect(finder.find("Lasukaw").nearest).toContain("Aleksandr Losyukov");
  expect(finder.find(" – ")).toEqual({ entries: [], count: 0, isNear: false, nearest: [] });
});

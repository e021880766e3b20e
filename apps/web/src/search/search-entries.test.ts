import { statementsIn } from "@communique/domain";
import { backgroundFacts } from "@communique/domain/background";
import { articleFacts } from "@communique/domain/facts";
import { expect, test } from "vitest";
import { isOnMap } from "../map/islands.ts";
import { searchEntries } from "./search-entries.ts";

const entries = searchEntries(articleFacts, backgroundFacts);

test("whatever is told can be found, once", () => {
  const ids = entries.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const told = statementsIn([...articleFacts, ...backgroundFacts]).map(({ fact }) => fact.id);
  expect(told.filter((id) => !ids.includes(id))).toEqual([]);
});

test("every event is shown on the timeline, everybody whom the article names among its people, every island on the map", () => {
  const pages = { event: "/timeline", person: "/people", place: "/map" } as const;
  const islands = [...articleFacts, ...backgroundFacts].filter((fact) => fact.kind === "place" && isOnMap(fact));
  const elsewhere = entries
    .filter(({ id, kind, origin }) => {
      if (kind === "person") return origin === "article";
      return kind === "event" || islands.some((island) => island.id === id);
    })
    .filter(({ kind, href }) => !href.startsWith(`${pages[kind as keyof typeof pages]}#`));
  expect(elsewhere.map(({ id, href }) => `${id} leads to ${href}`)).toEqual([]);
});

test("what only the background tells never leads to the article, nor looks as if it did", () => {
  const background = entries.filter(({ origin }) => origin === "background");
  expect(background.filter(({ mark, href }) => mark || /^\/(source|people)/.test(href)).map(({ id }) => id)).toEqual(
    [],
  );
});

test.each([
  ["person:losyukov", "/people#person-losyukov"],
  ["claim:no-concessions", "/source#p2-2"],
  ["position:russia-on-the-offer", "/sides#position-russia-on-the-offer"],
  ["event:october-talks", "/timeline#october-talks"],
  ["event:irkutsk-meeting", "/timeline#irkutsk-meeting"],
  ["instrument:treaty-of-shimoda", "/timeline#treaty-of-shimoda"],
  ["instrument:peace-treaty", "/source#p4-1"],
  ["place:habomai", "/map#habomai"],
  ["place:iturup", "/map#iturup"],
  ["place:disputed-islands", "/map#disputed-islands"],
  ["place:brunei", "/timeline#putin-and-mori-in-brunei"],
  ["tenure:ivanov-as-foreign-minister", "/people#person-ivanov"],
  ["tenure:kato-as-deputy-foreign-minister", "/background#tenure-kato-as-deputy-foreign-minister"],
  ["person:khrushchev", "/background#claim-words-struck"],
])("%s leads to %s", (id, href) => {
  expect(entries.find((entry) => entry.id === id)?.href).toBe(href);
});

import { articleFacts, japan, russia } from "@communique/domain/facts";
import { expect, test } from "vitest";
import { othersTold } from "./others-told.ts";
import { peopleTold } from "./people-told.ts";

const people = peopleTold(articleFacts);

function toldOf(id: string) {
  return people.find(({ person }) => person.id === id);
}

test("everybody whom the article names stands on a side, in the order of the sentences", () => {
  expect(people.map(({ person }) => person.family)).toEqual([
    "Kato",
    "Losyukov",
    "Mori",
    "Putin",
    "Hashimoto",
    "Yeltsin",
    "Ivanov",
    "Kono",
    "Ivashov",
    "Sergeev",
  ]);
  expect(people.filter(({ side }) => side !== russia && side !== japan)).toEqual([]);
});

test("who is given no office has none, and whose office was held earlier does not hold it in October 2000", () => {
  expect(toldOf("person:kato")).toMatchObject({ tenures: [], side: japan });
  expect(toldOf("person:yeltsin")?.holdsInOctober).toBe(false);
  expect(toldOf("person:losyukov")?.holdsInOctober).toBe(true);
});

test("what somebody says is apart from what is told of them", () => {
  const losyukov = toldOf("person:losyukov");
  expect(losyukov?.says.map(({ fact }) => fact.id)).toEqual(["claim:no-concessions", "claim:no-new-proposals"]);
  expect(losyukov?.told.map(({ fact }) => fact.id)).toContain("event:october-talks");
  expect(losyukov?.namedWith.map(({ family }) => family)).toEqual(["Kato"]);
});

test("an outlet has what the article takes from it, credited or named as the speaker", () => {
  const others = new Map(othersTold(articleFacts).map(({ actor, told }) => [actor.id as string, told]));
  expect(others.get("outlet:japan-times")?.map(({ fact }) => fact.id)).toContain("claim:reading-left-open");
  expect(others.get("outlet:afp")?.map(({ fact }) => fact.id)).toContain("event:kono-in-moscow");
});

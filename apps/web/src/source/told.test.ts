import { articleFacts, monitor } from "@communique/domain/facts";
import { expect, test } from "vitest";
import { anchorOf, markOf, sourceAddress } from "../ui/source-address.ts";
import { besideOf } from "./beside.ts";
import { sentencesTold } from "./told.ts";

const sentences = sentencesTold(monitor, articleFacts);

function toldAt(paragraph: number, sentence: number) {
  return sentences.find((one) => one.paragraph === paragraph && one.sentence === sentence)?.told ?? [];
}

test("every sentence of the article has its place and tells something", () => {
  expect(sentences.map(anchorOf)).toEqual([...new Set(sentences.map(anchorOf))]);
  expect(sentences).toHaveLength(31);
  expect(sentences.filter(({ told }) => told.length === 0).map(markOf)).toEqual([]);
});

test("an event is told once a sentence, with what that sentence gives of it", () => {
  const talks = toldAt(1, 2).filter(({ fact }) => fact.id === "event:october-talks");
  expect(talks.map(({ details }) => details)).toEqual([
    [
      { name: "When", value: "23–24 October 2000 (the year is inferred)" },
      { name: "Presiding", value: "Aleksandr Losyukov and Ryozo Kato" },
    ],
  ]);
  const place = toldAt(5, 1).find(({ fact }) => fact.id === "event:october-talks");
  expect(place?.details).toEqual([{ name: "Where", value: "Tokyo" }]);
});

test("a sentence tells its propositions in their order", () => {
  expect(toldAt(1, 1).map(({ fact }) => fact.id)).toEqual([
    "claim:talks-resumed",
    "claim:long-deadlock",
    "claim:small-steps",
    "claim:steps-unexpected",
  ]);
});

test("an outlet that the sentence names is credited", () => {
  const credits = toldAt(6, 1).map(({ credit }) => credit);
  expect(credits).toContain("AFP, 25 October 2000");
  expect(toldAt(6, 2).map(({ credit }) => credit)).not.toContain("AFP, 25 October 2000");
});

test("what pulls against a statement, and what tells it again, stands beside it on both sides", () => {
  const beside = besideOf(articleFacts);
  expect(beside.get("claim:no-concessions")?.map(({ form, place }) => [form, place && markOf(place)])).toContainEqual([
    "in tension",
    "¶1.1",
  ]);
  expect(beside.get("claim:small-steps")?.map(({ place }) => place && markOf(place))).toContain("¶2.2");
  expect(beside.get("claim:return-to-1956")).toMatchObject([
    { form: "told twice", place: { paragraph: 1, sentence: 4 } },
  ]);
  expect(beside.get("tenure:putin-as-president")).toBeUndefined();
});

test("a citation leads to its sentence", () => {
  expect(sourceAddress({ paragraph: 4, sentence: 2 })).toBe("/source#p4-2");
});

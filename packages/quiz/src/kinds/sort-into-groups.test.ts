import { expect, test } from "vitest";
import { grade } from "../grade.ts";
import { inventedQuestions } from "./testing/invented-questions.ts";

// Into group 1 belong a, b and d, into group 2 belongs c.
const question = inventedQuestions["sort into groups"];

function placesOf(text: string) {
  return text.split(" ").map(([item, group]) => ({ item, group }));
}

test.each([
  ["a1 b1 c2 d1", "right", 1],
  ["d1 c2 b1 a1", "right", 1],
  ["a1 b1 c2 d2", "partly right", 0.6667],
  ["a1 b2 c2 d2", "partly right", 0.3333],
  ["a1 b1 c1 d1", "wrong", 0],
  ["a2 b2 c2 d2", "wrong", 0],
  ["a1 b1 c1 d2", "wrong", 0],
])("%s is %s, with a credit of %d", (places, verdict, credit) => {
  expect(grade(question, { places: placesOf(places) })).toMatchObject({ verdict, credit });
});

test("of each item it is said whether it is in its group", () => {
  const graded = grade(question, { places: placesOf("d2 a1 b1 c2") });
  expect("notes" in graded && graded.notes).toMatchObject([
    { part: "a", right: true, text: "So much for Ada." },
    { part: "b", right: true },
    { part: "c", right: true },
    { part: "d", right: false },
  ]);
});

test.each([
  ["a1 b1 c2 x1", "unknown id", "places[3].item"],
  ["a1 b1 c2 d3", "unknown id", "places[3].group"],
  ["a1 a2 c2 d1", "given twice", "places[1].item"],
  ["a1 b1 c2", "left out", "places"],
])("%s is unreadable", (places, code, where) => {
  expect(grade(question, { places: placesOf(places) })).toMatchObject({
    verdict: "unreadable",
    problem: { code, where },
  });
});

test("a group that nothing belongs into counts for nothing", () => {
  const [one, two] = question.groups;
  if (!two) throw new Error("the question has two groups");
  const withEmpty = { ...question, groups: [one, two, { ...two, id: "3" }] as const };
  expect(grade(withEmpty, { places: placesOf("a1 b1 c2 d1") })).toMatchObject({ verdict: "right", credit: 1 });
  expect(grade(withEmpty, { places: placesOf("a1 b1 c2 d3") })).toMatchObject({ credit: 0.6667 });
});

import { expect, test } from "vitest";
import { quizAddress, readWishes, type Wishes } from "./wishes.ts";

const read = (search: string) => readWishes(new URLSearchParams(search));

test("an address without wishes asks for ten questions in any order", () => {
  expect(read("")).toEqual({ seed: null, length: 10, topics: [], kinds: [], retry: null });
});

test("an empty retry is none", () => {
  expect(read("retry=")).toEqual(read(""));
});

test("wishes survive the way into an address and back", () => {
  const wishes: Wishes = {
    seed: "blue-42",
    length: 7,
    topics: ["declaration of 1956", "visits and summits"],
    kinds: ["who says so"],
    retry: "0199-abc",
  };
  const address = quizAddress(wishes);
  expect(address).toBe(
    "/quiz?seed=blue-42&length=7&topics=declaration-of-1956,visits-and-summits&kinds=who-says-so&retry=0199-abc",
  );
  expect(read(address.slice(address.indexOf("?")))).toEqual(wishes);
});

test("the order and the repetition of topics do not matter", () => {
  expect(read("topics=talks,islands,talks")).toEqual(read("topics=islands,talks"));
});

test.each([
  ["seed=Blue", "The seed “Blue” is not one"],
  ["seed=", "The seed “” is not one"],
  ["length=0", "“0” is no length"],
  ["length=31", "“31” is no length"],
  ["length=ten", "“ten” is no length"],
  ["topics=weather", "There is no topic “weather”."],
  ["topics=constructor", "There is no topic “constructor”."],
  ["kinds=essay", "There is no kind of question “essay”."],
])("%s is refused in words", (search, words) => {
  expect(read(search)).toEqual({ problems: [expect.stringContaining(words)] });
});

test("everything wrong with an address is told at once", () => {
  expect(read("seed=!&length=99&topics=a,b")).toEqual({ problems: expect.objectContaining({ length: 4 }) });
});

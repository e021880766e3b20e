import { expect, test } from "vitest";
import { choosingAddress, quizAddress, readWishes, usualWishes, type Wishes } from "./wishes.ts";

const read = (search: string) => readWishes(new URLSearchParams(search));

const all: Wishes = {
  seed: "blue-42",
  length: 7,
  about: "background",
  mode: "exam",
  topics: ["declaration of 1956", "visits and summits"],
  kinds: ["who says so", "put in order"],
  statuses: ["attributed", "planned"],
  retry: "0199-abc",
  shared: "c2hhcmVk",
};

test("an address without wishes asks for ten questions on the article in any order, explained one by one", () => {
  expect(read("")).toEqual({
    ...{ seed: null, length: 10, about: "article", mode: "practice" },
    ...{ topics: [], kinds: [], statuses: [], retry: null, shared: null },
  });
});

test("what is empty is not asked for, as in a form that was sent without a choice", () => {
  expect(read("seed=&length=&topics=&kinds=&statuses=&about=&mode=&retry=&shared=")).toEqual(read(""));
});

test("wishes survive the way into an address and back", () => {
  const address = quizAddress(all);
  expect(address).toBe(
    "/quiz?seed=blue-42&length=7&topics=declaration-of-1956,visits-and-summits&kinds=who-says-so,put-in-order" +
      "&statuses=attributed,planned&about=background&mode=exam&retry=0199-abc&shared=c2hhcmVk",
  );
  expect(read(address.slice(address.indexOf("?")))).toEqual(all);
});

test("the first page keeps all choices and the seed, and has a bare address for the usual ones", () => {
  expect(choosingAddress(usualWishes)).toBe("/");
  expect(read(choosingAddress(all).slice(1))).toEqual({ ...all, retry: null, shared: null });
});

test("the order and the repetition of topics do not matter", () => {
  expect(read("topics=talks,islands,talks")).toEqual(read("topics=islands&topics=talks"));
});

test.each([
  ["seed=Blue", "“Blue” cannot be a seed: a seed has"],
  ["length=0", "A quiz has 1 to 30 questions, not 0."],
  ["length=31", "A quiz has 1 to 30 questions, not 31."],
  ["length=ten", "A quiz has 1 to 30 questions, not ten."],
  ["topics=weather", "There is no topic “weather”."],
  ["topics=constructor", "There is no topic “constructor”."],
  ["kinds=essay", "There is no kind of question “essay”."],
  ["statuses=proved", "There is no kind of statement “proved”."],
  ["about=everything", "There is no source “everything”: it is article or background."],
  ["mode=race", "There is no mode “race”: it is practice or exam."],
])("%s is refused in words", (search, words) => {
  expect(read(search)).toEqual({ problems: [expect.stringContaining(words)], rest: usualWishes });
});

test("everything wrong with an address is told at once, and the rest of it is kept", () => {
  expect(read("seed=!&length=99&topics=a,talks,b,a&mode=exam&statuses=denied")).toEqual({
    problems: expect.objectContaining({ length: 4 }),
    rest: { ...usualWishes, topics: ["talks"], mode: "exam", statuses: ["denied"] },
  });
});

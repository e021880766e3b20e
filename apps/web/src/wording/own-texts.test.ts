import { expect, test } from "vitest";
import { isSameOwn, ownOf, refusalOf } from "./own-texts.ts";

const wordables = [
  { place: "stem", text: "Who led it?", right: null },
  { place: "options a", text: "Berg", right: true },
];

test.each([
  [{}, null],
  [{ stem: " Who led\nit? " }, null],
  [{ stem: "  " }, null],
  [
    { stem: "Who  led\nthem? ", "options a": "Berg" },
    { texts: { stem: "Who led them?" }, swaps: {} },
  ],
  [
    { stem: "Who?", "options z": "x" },
    { texts: { stem: "Who?" }, swaps: {} },
  ],
  [
    { stem: "a".repeat(601), "options a": "Falk" },
    { texts: { "options a": "Falk" }, swaps: {} },
  ],
  [{ stem: "\u202eWho?" }, null],
])("of %j, what is one's own is %j", (typed, own) => {
  expect(ownOf(wordables, typed)).toEqual(own);
});

test("a text that is too long is refused with the numbers, and signs are counted as readers do", () => {
  expect(refusalOf("options a", "a".repeat(10_000))).toContain("That is 10000 signs, and there is room for 300.");
  expect(refusalOf("options a", "👩🏽‍🏫".repeat(300))).toBeNull();
});

test("another option is one's own without a word", () => {
  expect(ownOf(wordables, {}, { a: "x/b" })).toEqual({ texts: {}, swaps: { a: "x/b" } });
});

test("own words are the same in whatever order they come, and none are as none", () => {
  const swaps = {};
  const [one, other] = [
    { stem: "a", explanation: "b" },
    { explanation: "b", stem: "a" },
  ];
  expect(isSameOwn({ texts: one, swaps }, { texts: other, swaps })).toBe(true);
  expect(isSameOwn({ texts: { stem: "a" }, swaps }, { texts: { stem: "b" }, swaps })).toBe(false);
  expect(isSameOwn({ texts: {}, swaps: { a: "x/b" } }, { texts: {}, swaps: { a: "x/c" } })).toBe(false);
  expect(isSameOwn(null, undefined)).toBe(true);
});

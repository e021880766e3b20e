import { expect, test } from "vitest";
import { choosing, finished, telling, ticking, typing } from "./testing/invented-written.ts";
import { unfinishedIn } from "./unfinished-in.ts";
import type { Written } from "./written.ts";

test.each(finished)("nothing is lacking in a finished $kind", (written) => {
  expect(unfinishedIn(written)).toEqual([]);
});

const [first, second, third] = choosing.options as [
  (typeof choosing.options)[0],
  (typeof choosing.options)[0],
  (typeof choosing.options)[0],
];

test("forms that differ in a sign are two", () => {
  expect(unfinishedIn({ ...typing, accepts: ["-5", "5", "5!", "C", "C++"] })).toEqual([]);
});

test.each<[Written, string, string]>([
  [{ ...choosing, stem: " " }, "stem", "empty"],
  [{ ...choosing, options: [first, { ...second, text: "" }] }, "options b", "empty"],
  [{ ...choosing, options: [first, second, { ...third, text: "On  friday." }] }, "options c", "the same as option B"],
  [{ ...choosing, options: [first, second, { ...third, text: "All of the above" }] }, "options c", "the other options"],
  [{ ...choosing, options: [{ ...first, right: false }, second] }, "options", "No option is marked"],
  [{ ...choosing, options: [first, { ...second, right: true }, third] }, "options", "More than one"],
  [{ ...ticking, options: [first, { ...second, right: true }] }, "options", "Every option"],
  [{ ...telling, isTrue: null }, "truth", "true or false"],
  [{ ...typing, accepts: ["", ""] }, "accepts 1", "empty"],
  [{ ...typing, accepts: ["\u200B"] }, "accepts 1", "empty"],
  [{ ...typing, accepts: ["Ada", "ada"] }, "accepts 2", "there already"],
  [{ ...typing, form: "date", accepts: ["when it rained"] }, "accepts 1", "no date"],
  [{ ...typing, form: "date", accepts: ["3/4/2000"] }, "accepts 1", "two dates"],
  [{ ...typing, form: "date", accepts: ["3 April"] }, "accepts 1", "year is missing"],
])("%o is told at %s: %s", (written, place, words) => {
  expect(unfinishedIn(written)).toMatchObject([{ place, words: expect.stringContaining(words) }]);
});

import { expect, test } from "vitest";
import { emailProblem, newPasswordProblem, passwordProblem, tooManyWords } from "./problems.ts";

test.each([
  ["kato@example.org", null],
  [" kato@example.org ", null],
  ["", "Type your e-mail address."],
  ["kato", "An e-mail address looks like name@school.org."],
  ["kato@school", "An e-mail address looks like name@school.org."],
  ["ka to@example.org", "An e-mail address looks like name@school.org."],
])("of the e-mail %j is said: %s", (email, words) => {
  expect(emailProblem(email)).toBe(words);
});

test.each([
  ["ten chars.", null],
  ["nine char", "A password has at least 10 characters: this one has 9."],
  ["x".repeat(129), "A password has at most 128 characters."],
])("of the new password %j is said: %s", (password, words) => {
  expect(newPasswordProblem(password)).toBe(words);
});

test("a password that is there may be of any length", () => {
  expect([passwordProblem("x"), passwordProblem("")]).toEqual([null, "Type your password."]);
});

test("how long to wait is told in minutes", () => {
  expect([tooManyWords(1), tooManyWords(15)]).toEqual([
    "Too many tries. Wait a minute, then try again.",
    "Too many tries. Wait 15 minutes, then try again.",
  ]);
});

import { expect, test } from "vitest";
import { saysMore } from "./says-more.ts";

test.each([
  ["Berg was the envoy of Norland.", ["Berg", "Envoy of Norland"]],
  ["Berg was the envoy in October 2000.", ["Match each person with the office in October 2000.", "Berg", "Envoy"]],
])("%s says no more than what stands beside it", (reason, beside) => {
  expect(saysMore(reason, beside)).toBe(false);
});

test.each([
  ["Reports said that Berg was the envoy.", "a speaker"],
  ["Berg was perhaps the envoy.", "a hedge"],
  ["Berg was not the envoy.", "a denial"],
  ["Berg was the envoy until 1999.", "a date"],
])("%s says more: %s", (reason) => {
  expect(saysMore(reason, ["Berg", "Envoy"])).toBe(true);
});

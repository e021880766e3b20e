import { expect, test } from "vitest";
import { lineOf } from "./log.ts";

test("an error is one line: where it arose in our code, and its causes", () => {
  const line = lineOf(new TypeError("two\nlines", { cause: "a full disk" }));
  expect(line).toMatch(/^TypeError: two lines at .*log\.test\.ts:\d+:\d+.*, caused by a full disk$/);
  expect(line).not.toContain("node_modules");
});

import { expect, test } from "vitest";
import { changeWords } from "./change-words.ts";

test("a question that counts for everybody gives all that it is worth, whether that is a point or not", () => {
  expect(changeWords({ kind: "point for all" })).toBe("Everybody has all its points.");
});

import { expect, test } from "vitest";
import { tableOf } from "./table.ts";

test("texts stand left and numbers right, and no line ends in spaces", () => {
  expect(
    tableOf([
      ["", "many"],
      ["ada", 7],
      ["ben", 12, "x"],
      ["c", 100, ""],
    ]),
  ).toEqual(["     many", "ada     7", "ben    12  x", "c     100"]);
});

test("no rows make no lines", () => {
  expect(tableOf([])).toEqual([]);
});

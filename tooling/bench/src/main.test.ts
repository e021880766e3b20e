import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { things } from "./things.ts";

const [head = "", ...rows] = execFileSync(process.execPath, [join(import.meta.dirname, "main.ts"), "--quick"], {
  encoding: "utf8",
}).split("\n");

test("a quick run has a column for each floor and each size", () => {
  expect(head.split(/ {2,}/)).toEqual([
    ...["thing", "median", "clone", "ratio", "parse", "ratio", "growing by", "×2", "exponent", "n log n"],
  ]);
});

test.each(things)("a quick run measures how long it takes to $name, and both ways in which it grows", ({ name }) => {
  const at = rows.findIndex((row) => row.startsWith(name));
  expect(rows[at]).toMatch(/(?: {2,}[\d.]+ (?:µs|ms|s)){2} {2,}[\d.]+ .* more articles(?: {2,}-?[\d.]+){3}$/);
  expect(rows[at + 1]).toMatch(/^ +a longer article(?: {2,}-?[\d.]+){3}$/);
});

test("a quick run starts a cold process, and has a line for each promise", () => {
  expect(rows).toContainEqual(expect.stringMatching(/^cold: first question(?: {2,}[\d.]+ (?:ms|s)){2} {2,}[\d.]+$/));
  expect(rows.filter((row) => /^(?:held|NOT held) /.test(row))).toHaveLength(6);
});

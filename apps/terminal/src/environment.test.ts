import { expect, test } from "vitest";
import { type Environment, readEnvironment } from "./environment.ts";

const usual: Environment = { movesCursor: true, hasColours: true, call: "pnpm terminal" };

const read: [Record<string, string>, Partial<Environment>][] = [
  [{}, {}],
  [{ TERM: "xterm-256color", NO_COLOR: "" }, {}],
  [{ TERM: "dumb" }, { movesCursor: false }],
  [{ NO_COLOR: "1" }, { hasColours: false }],
  [{ NO_COLOR: "0" }, { hasColours: false }],
  [{ NO_COLOR: "1", FORCE_COLOR: "3" }, { hasColours: false }],
  [{ npm_execpath: "/home/a/pnpm" }, {}],
  [{ npm_execpath: "/home/a/.npm/_npx/12/pnpm" }, { call: "npx --yes pnpm@12 terminal" }],
];

test.each(read)("%j is read", (variables, expected) => {
  expect(readEnvironment({ hasColors: () => true }, variables)).toEqual({ ...usual, ...expected });
});

test.each([{ hasColors: () => false }, {}])("an output without colours has none", (output) => {
  expect(readEnvironment(output, {}).hasColours).toBe(false);
});

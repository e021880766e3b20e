import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { darkPaper, paint } from "./paint.ts";

const css = readFileSync(join(import.meta.dirname, "../app/tokens.css"), "utf8");
const [, light = "", dark = ""] = css.split(":root {");

test.each(Object.entries(paint))("%s is painted as on the pages", (name, colour) => {
  expect(light).toContain(`--${name}: ${colour};`);
});

test("dark paper is that of the pages", () => {
  expect(dark).toContain(`--paper: ${darkPaper};`);
});

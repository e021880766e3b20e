import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { interSubset } from "./inter-subset.ts";

test("pages are set in what `pnpm --filter @communique/web fonts` makes of the Inter that is installed", async () => {
  const kept = await readFile(new URL("../src/fonts/inter.woff2", import.meta.url));
  expect(kept.equals(await interSubset())).toBe(true);
});

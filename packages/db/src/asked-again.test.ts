import { DrizzleQueryError } from "drizzle-orm/errors";
import { expect, test } from "vitest";
import { askedAgain } from "./asked-again.ts";

const brokenOff = (code: string) =>
  new DrizzleQueryError("select 1", [], Object.assign(new Error("broken off"), { code }));

/** Fails with these codes, one after another, and then answers how often it was asked. */
function failing(...codes: string[]) {
  let asked = 0;
  return askedAgain(async () => {
    const code = codes[asked++];
    if (code !== undefined) throw brokenOff(code);
    return asked;
  });
}

test("a query that was broken off for a deadlock is asked again", async () => {
  expect(await failing("40P01", "40P01")()).toBe(3);
});

test("a query that is always broken off fails in the end", async () => {
  await expect(failing("40P01", "40P01", "40P01", "40P01")()).rejects.toThrow(DrizzleQueryError);
});

test("a query that fails for another reason is not asked again", async () => {
  await expect(failing("23505")()).rejects.toThrow(DrizzleQueryError);
});

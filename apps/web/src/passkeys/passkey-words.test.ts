import { expect, test } from "vitest";
import { passkeyWords } from "./passkey-words.ts";

test("whoever is at another address is told the right one", () => {
  expect(passkeyWords({ outcome: "elsewhere", origin: "https://quiz.school" })).toContain(
    "at https://quiz.school alone",
  );
});

test.each(["signed in", "added", "stopped"] as const)("nothing is the matter where somebody is %s", (outcome) => {
  expect(passkeyWords({ outcome })).toBeNull();
});

test.each(["cancelled", "expired", "refused", "failed"] as const)(
  "after %s one is told that nothing was done, or could be, and to try again",
  (outcome) => {
    expect(passkeyWords({ outcome })).toMatch(/(nothing was|could not).*try (once more|again)/i);
  },
);

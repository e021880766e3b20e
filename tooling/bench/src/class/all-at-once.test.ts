import { expect, test } from "vitest";
import { waitsOf } from "./all-at-once.ts";

test("of a hundred waits the 50th is the median, and the 95th what 95 of 100 had at most", () => {
  const waits = Array.from({ length: 100 }, (_, index) => (index * 37) % 100);
  expect(waitsOf(waits)).toEqual({ median: 49, p95: 94 });
});

import { expect, test } from "vitest";
import { limitListeners } from "./listener-limit.ts";

test("twelve listen for one learner, others have their own places, and one that is left is free", () => {
  const listen = limitListeners();
  const places = Array.from({ length: 20 }, () => listen("anna"));
  expect(places.filter(Boolean)).toHaveLength(12);
  expect(listen("boris")).toBeDefined();
  places[0]?.leave();
  expect([listen("anna"), listen("anna")]).toEqual([expect.anything(), undefined]);
});

test("five hundred listen in all, and when all have left there are as many places again", () => {
  const listen = limitListeners();
  const everybody = () => Array.from({ length: 600 }, (_, index) => listen(String(index)));
  const first = everybody();
  expect(first.filter(Boolean)).toHaveLength(500);
  for (const place of first) place?.leave();
  expect(everybody().filter(Boolean)).toHaveLength(500);
});

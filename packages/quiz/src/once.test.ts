import { expect, test } from "vitest";
import { once } from "./once.ts";

test("an answer is worked out once for each object, nothing among them", () => {
  const asked: object[] = [];
  const find = once((from: object) => {
    asked.push(from);
    return undefined;
  });
  const [one, other] = [{}, {}];
  expect([find(one), find(other), find(one)]).toEqual([undefined, undefined, undefined]);
  expect(asked).toEqual([one, other]);
});

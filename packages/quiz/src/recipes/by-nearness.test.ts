import * as fc from "fast-check";
import { expect, test } from "vitest";
import { byNearness } from "./by-nearness.ts";

const days = fc.integer({ min: 0, max: 30 });

test("things come from the nearest in time on, those equally near in the order of the list", () => {
  fc.assert(
    fc.property(fc.array(days), days, (listed, day) => {
      const things = listed.map((day, place) => ({ day, place }));
      const sorted = things.toSorted((one, other) => Math.abs(one.day - day) - Math.abs(other.day - day));
      expect([...byNearness(things, (thing) => thing.day)(day)]).toEqual(sorted);
    }),
  );
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { alderAsEnvoy, harbourTalks } from "../invented-facts.ts";
import type { When } from "../model/when.ts";
import { orderOf } from "./chronology.ts";
import { type AskedTime, holdersAt } from "./holders-at.ts";

const inferred = "nothing";
const inMay: When = { precision: "month", in: "1901-05", inferred };
const oldTimes: When = { precision: "vague", words: "when the toll was set", notAfter: "1901-01-01", inferred };

test.each<[AskedTime, When, "sure" | "possible" | "not listed"]>([
  ["1901-05", inMay, "sure"],
  ["1901", inMay, "sure"],
  [{ precision: "decade", in: "1900s", inferred }, inMay, "sure"],
  [inMay, inMay, "sure"],
  ["1901-05-15", inMay, "possible"],
  [harbourTalks.when.is, inMay, "possible"],
  [{ precision: "days", from: "1901-05-20", until: "1901-06-20", inferred }, inMay, "possible"],
  ["1901-04", inMay, "not listed"],
  ["1901-06-01", inMay, "not listed"],
  ["1900", inMay, "not listed"],
  ["1901-05-02", harbourTalks.when.is, "sure"],
  ["1901-05-03", harbourTalks.when.is, "not listed"],
  ["1900", oldTimes, "possible"],
  [oldTimes, { ...oldTimes, inferred: "date" }, "sure"],
  [oldTimes, { ...oldTimes, words: "before the toll was set" }, "possible"],
  [oldTimes, { precision: "month", in: "1900-05", inferred }, "possible"],
  [{ precision: "vague", words: "once", inferred }, inMay, "possible"],
  [{ precision: "by", until: "1901-12-31", inferred }, inMay, "possible"],
  ["1902", oldTimes, "not listed"],
])("at %o, a holder as of %o is %s", (time, asOf, listed) => {
  const tenure = { ...alderAsEnvoy, asOf };
  expect(holdersAt([harbourTalks, tenure], time)).toEqual({
    outcome: "found",
    surely: listed === "sure" ? [tenure] : [],
    possibly: listed === "possible" ? [tenure] : [],
  });
});

test.each<[AskedTime]>([
  ["1901-02-29"],
  ["1901-13"],
  ["1901-1-1"],
  ["190"],
  [{ precision: "days", from: "1901-05-02", until: "1901-05-01", inferred }],
  [{ precision: "day", on: "1901-02-30", inferred }],
  [Object(null)],
  [Object({ precision: "within", from: "1901-05-01" })],
  [Object({ precision: "vague", words: "once", notBefore: { toString: null } })],
])("there is no such time as %o", (time) => {
  expect(holdersAt([alderAsEnvoy], time)).toEqual({ outcome: "no such time", time });
});

const nearlyWhens = fc.record(
  {
    precision: fc.constantFrom("day", "days", "within", "month", "year", "decade", "by", "vague", "constructor"),
    on: fc.anything(),
    from: fc.anything(),
    until: fc.anything(),
    in: fc.anything(),
    words: fc.anything(),
    notBefore: fc.anything(),
  },
  { requiredKeys: ["precision"] },
);

test("whatever is asked for in place of a time, there is an answer", () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), nearlyWhens), (time) => {
      expect(["found", "no such time"]).toContain(holdersAt([alderAsEnvoy], time as AskedTime).outcome);
      expect(["undecided", "before", "after", "overlapping"]).toContain(orderOf(time as When, inMay));
    }),
    { numRuns: 500 },
  );
});

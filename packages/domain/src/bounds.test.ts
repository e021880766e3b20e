import { expect, test } from "vitest";
import { boundsOf } from "./bounds.ts";

const inferred = "nothing";

test("a month, a year and a decade reach from their first day to their last", () => {
  expect(boundsOf({ precision: "month", in: "1904-02", inferred })).toEqual({
    from: "1904-02-01",
    until: "1904-02-29",
  });
  expect(boundsOf({ precision: "year", in: "1901", inferred })).toEqual({ from: "1901-01-01", until: "1901-12-31" });
  expect(boundsOf({ precision: "decade", in: "1960s", inferred })).toEqual({ from: "1960-01-01", until: "1969-12-31" });
});

test("a deadline has no first day, and a vague time the ends that the source gives", () => {
  expect(boundsOf({ precision: "by", until: "1901-06-30", inferred })).toEqual({ until: "1901-06-30" });
  expect(boundsOf({ precision: "vague", words: "once", inferred })).toEqual({});
  expect(boundsOf({ precision: "vague", words: "after May", notBefore: "1901-06-01", inferred })).toEqual({
    from: "1901-06-01",
  });
});

import { expect, test } from "vitest";
import type { When } from "../model/when.ts";
import { edtfOf, schemaDates, timeNode } from "./time.ts";

const inferred = "nothing";

test.each<[string | undefined, When]>([
  ["1901-05-01", { precision: "day", on: "1901-05-01", inferred }],
  ["1901-05-01/1901-05-02", { precision: "days", from: "1901-05-01", until: "1901-05-02", inferred }],
  ["[1901-05-01..1901-05-02]", { precision: "within", from: "1901-05-01", until: "1901-05-02", inferred }],
  ["1901-05", { precision: "month", in: "1901-05", inferred }],
  ["1901", { precision: "year", in: "1901", inferred }],
  ["190X", { precision: "decade", in: "1900s", inferred }],
  ["[..1901-12-31]", { precision: "by", until: "1901-12-31", inferred }],
  ["[1901-01-01..]", { precision: "vague", words: "later", notBefore: "1901-01-01", inferred }],
  ["[..1901-01-01]", { precision: "vague", words: "earlier", notAfter: "1901-01-01", inferred }],
  [undefined, { precision: "vague", words: "some day", inferred }],
])("in Extended Date/Time Format: %s", (edtf, when) => {
  expect(edtfOf(when)).toBe(edtf);
});

test("only days are days to schema.org", () => {
  expect(schemaDates({ precision: "day", on: "1901-05-01", inferred })).toEqual({
    startDate: "1901-05-01",
    endDate: "1901-05-01",
  });
  expect(schemaDates({ precision: "month", in: "1901-05", inferred })).toEqual({});
  expect(schemaDates({ precision: "within", from: "1901-05-01", until: "1901-05-02", inferred })).toEqual({});
});

test("a time keeps its words, what is inferred of it, its day in the old style and its bounds", () => {
  const vague: When = { precision: "vague", words: "years before", notAfter: "1899-12-31", inferred: "date" };
  expect(timeNode(vague)).toEqual({
    "@type": "Time",
    edtf: "[..1899-12-31]",
    precision: "vague",
    inferred: "date",
    words: "years before",
    until: "1899-12-31",
  });
  expect(timeNode({ precision: "day", on: "1855-02-07", oldStyle: "1855-01-26", inferred })).toMatchObject({
    edtf: "1855-02-07",
    oldStyle: "1855-01-26",
  });
});

import { expect, test } from "vitest";
import type { When } from "../model/when.ts";
import { labelOfWhen, monthAndYear, phraseOfWhen } from "./when.ts";

const inferred = "nothing";

test.each<[When, string, string]>([
  [{ precision: "day", on: "1901-05-01", inferred }, "1 May 1901", "on 1 May 1901"],
  [{ precision: "days", from: "1901-05-01", until: "1901-05-02", inferred }, "1–2 May 1901", "on 1–2 May 1901"],
  [
    { precision: "days", from: "1901-05-31", until: "1901-06-01", inferred },
    "31 May 1901 – 1 June 1901",
    "on 31 May 1901 – 1 June 1901",
  ],
  [
    { precision: "within", from: "1901-05-01", until: "1901-05-09", inferred },
    "during 1–9 May 1901",
    "at some time during 1–9 May 1901",
  ],
  [
    { precision: "within", from: "1901-05-30", until: "1901-06-02", inferred },
    "during 30 May 1901 – 2 June 1901",
    "at some time from 30 May 1901 to 2 June 1901",
  ],
  [{ precision: "month", in: "1901-05", inferred }, "May 1901", "in May 1901"],
  [{ precision: "year", in: "1901", inferred }, "1901", "in 1901"],
  [{ precision: "decade", in: "1890s", inferred }, "1890s", "in the 1890s"],
  [{ precision: "by", until: "1901-12-31", inferred }, "before the end of 1901", "before the end of 1901"],
  [{ precision: "by", until: "1901-06-30", inferred }, "by 30 June 1901", "by 30 June 1901"],
  [{ precision: "vague", words: "long ago", inferred }, "long ago", "long ago"],
])("%o is “%s”, and %s", (when, label, phrase) => {
  expect(labelOfWhen(when)).toBe(label);
  expect(phraseOfWhen(when)).toBe(phrase);
});

test("a month is named with its year", () => {
  expect(monthAndYear("2000-10-23")).toBe("October 2000");
});

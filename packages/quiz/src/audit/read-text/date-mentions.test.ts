import { expect, test } from "vitest";
import { spanOf } from "../derive-truth/time-span.ts";
import { dateMentions, withoutDates } from "./date-mentions.ts";

const table: readonly [string, readonly (readonly [words: string, from: string, until: string])[]][] = [
  ["on 23–24 October 2000", [["23–24 October 2000", "2000-10-23", "2000-10-24"]]],
  ["on 23-24 October", [["23-24 October", "1999-10-23", "1999-10-24"]]],
  ["from 15 to 17 November 2000", [["15 to 17 November 2000", "2000-11-15", "2000-11-17"]]],
  ["on 23 and 24 October 2000", [["23 and 24 October 2000", "2000-10-23", "2000-10-24"]]],
  ["30 October – 2 November 2000", [["30 October – 2 November 2000", "2000-10-30", "2000-11-02"]]],
  ["October 23-24, 2000", [["October 23-24, 2000", "2000-10-23", "2000-10-24"]]],
  ["October 23, 2000", [["October 23, 2000", "2000-10-23", "2000-10-23"]]],
  ["the 3rd of May 2000", [["3rd of May 2000", "2000-05-03", "2000-05-03"]]],
  ["on 2000-10-23", [["2000-10-23", "2000-10-23", "2000-10-23"]]],
  ["in October 2000", [["October 2000", "2000-10-01", "2000-10-31"]]],
  ["the October talks", [["October", "1999-10-01", "1999-10-31"]]],
  ["the September 2000 summit", [["September 2000", "2000-09-01", "2000-09-30"]]],
  ["the 1956 declaration", [["1956", "1956-01-01", "1956-12-31"]]],
  ["in the 1960s", [["1960s", "1960-01-01", "1969-12-31"]]],
  ["May they talk in May 2000?", [["May 2000", "2000-05-01", "2000-05-31"]]],
  [
    "in 1956 and on 3 October",
    [
      ["1956", "1956-01-01", "1956-12-31"],
      ["3 October", "1999-10-03", "1999-10-03"],
    ],
  ],
  ["two talks, 4 islands, 12 people, Marching, Junebug", []],
];

test.each(table)("reads the dates of “%s”", (text, expected) => {
  const found = dateMentions(text).map(({ words, spanIn, year }) => [words, spanIn(year ?? 1999)]);
  expect(found).toEqual(
    expected.map(([words, from, until]) => [
      words,
      spanOf({ precision: "days", from: from as "2000-10-23", until: until as "2000-10-23", inferred: "nothing" }),
    ]),
  );
});

test("keeps the numbers that are no dates", () => {
  expect(withoutDates("4 islands on 3 October 2000, 12 people in 1956").match(/\d+/g)).toEqual(["4", "12"]);
});

test("a day that no month has is no time at all", () => {
  expect(dateMentions("30 February 2000").map(({ spanIn }) => spanIn(2000).from)).toEqual([Number.NaN]);
});

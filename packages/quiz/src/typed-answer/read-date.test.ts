import type { When } from "@communique/domain";
import { expect, test } from "vitest";
import type { DateFlaw } from "./date-flaw.ts";
import type { DateUnit } from "./date-span.ts";
import { readDate } from "./read-date.ts";

const talks: When = { precision: "days", from: "2000-10-23", until: "2000-10-24", inferred: "year" };
const visit: When = { precision: "days", from: "2000-11-01", until: "2000-11-03", inferred: "year" };
const overNewYear: When = { precision: "days", from: "1999-12-30", until: "2000-01-02", inferred: "year" };
const trip: When = { precision: "day", on: "2000-10-16", inferred: "year" };
const twoCalendars: When = { precision: "day", on: "1855-02-07", oldStyle: "1855-01-26", inferred: "nothing" };
const announced: When = { precision: "within", from: "2000-10-23", until: "2000-10-25", inferred: "date" };
const calledOff: When = { precision: "within", from: "2000-09-01", until: "2000-10-25", inferred: "date" };
const september: When = { precision: "month", in: "2000-09", inferred: "year" };
const year: When = { precision: "year", in: "1956", inferred: "nothing" };
const decade: When = { precision: "decade", in: "1960s", inferred: "nothing" };
const deadline: When = { precision: "by", until: "2000-12-31", inferred: "date" };
const vague: When = { precision: "vague", words: "in or before the 1960s", notAfter: "1969-12-31", inferred: "date" };

test.each<readonly [When, readonly string[]]>([
  [
    talks,
    [
      ...["23-24 October 2000", "23–24 October 2000", "23 — 24 October 2000", "23−24 October", "23~24 October"],
      ...["Oct 23–24", "Oct. 23-24, 2000", "October 23 and 24, 2000", "October 23 & 24", "October 23, 24"],
      ...["23rd to 24th Oct", "the 23rd and 24th of October, 2000", "from 23 October until 24 October 2000"],
      ...["October 23rd–24th 2000", "October 23 through 24", "between October 23 and 24", "during 23–24 October"],
      ...[
        "23, 24 October 2000",
        "23/24 October",
        "Monday 23 and Tuesday 24 October",
        "OCTOBER 23-24",
        "october 23-24.",
      ],
      ...["2000 October 23-24", "23 Oct – 24 Oct '00", "23-24 Oct 00", "23 October 2000 - 24 October 2000"],
      ...["2000-10-23/2000-10-24", "2000-10-23 to 2000-10-24", "23.10.2000-24.10.2000", "23.-24.10.2000"],
      ...[
        "23-24.10.2000",
        "23-24/10/2000",
        "23-24/10",
        "10/23-24/2000",
        "10/23-24",
        "10/23 - 10/24/2000",
        "23/10-24/10",
      ],
      ...["２３－２４　Ｏｃｔｏｂｅｒ　２０００", "2000年10月23日〜24日", "2000年10月23・24日", "10月23日から24日まで"],
      ...["23–24 октября 2000", "23 и 24 октября 2000 г.", "с 23 по 24 октября 2000 года", "23-24 окт."],
      ...["(23–24 October)", "“23–24 October”", "23–24 October 🙂", "\u200F23–24 October\u200E", " 23 - 24   October "],
    ],
  ],
  [
    visit,
    [
      ...["1-3 November", "November 1 to 3, 2000", "1, 2 and 3 November", "1st, 2nd and 3rd of November"],
      ...["1-3/11/2000", "1.-3.11.2000", "11/1-3/2000", "1–3 ноября"],
    ],
  ],
  [overNewYear, ["30 December – 2 January 2000", "30 December 1999 - 2 January 2000", "December 30 to January 2"]],
  [
    trip,
    [
      ...["16 October 2000", "October 16, 2000", "16th of October", "Oct 16", "16 oct.", "2000-10-16", "2000/10/16"],
      ...[
        "16/10/2000",
        "10/16/2000",
        "16.10.2000",
        "16. 10. 2000",
        "16-10-2000",
        "10/16",
        "16/10",
        "16.10.00",
        "16.10.",
      ],
      ...["Monday, 16 October 2000", "on 16 October", "16 октября", "16-го октября", "2000年10月16日", "１０月１６日"],
    ],
  ],
  [
    twoCalendars,
    ["7 February 1855", "February 7, 1855", "26 January 1855", "7.2.1855", "1855-02-07", "7 февраля 1855 года"],
  ],
  [announced, ["23–25 October 2000", "between 23 and 25 October", "October 23-25", "from 23 to 25 October"]],
  [calledOff, ["1 September – 25 October 2000", "September 1 to October 25"]],
  [
    september,
    [
      ...["September 2000", "September", "Sept", "sep.", "Sept. 2000", "in September 2000", "2000 September"],
      ...["09/2000", "9/2000", "2000-09", "2000/9", "09.2000", "September '00", "the month of September"],
      ...["сентябрь 2000", "в сентябре 2000 года", "сент. 2000", "2000年9月", "９月", "1-30 September 2000"],
    ],
  ],
  [year, ["1956", "in 1956", "the year 1956", "１９５６", "'56", "1956.", "1956 г.", "в 1956 году", "1956年"]],
  [
    decade,
    [
      ...["1960s", "the 1960s", "1960's", "1960’s", "in the sixties", "the Sixties", "60s", "'60s", "the 60's"],
      ...["1960-1969", "1960–69", "1960-е", "в 1960-е годы", "60-е", "1960年代"],
    ],
  ],
  [
    deadline,
    [
      ...["by the end of 2000", "before the end of 2000", "the end of 2000", "end of the year 2000", "End 2000"],
      ...[
        "31 December 2000",
        "by 31 December",
        "by Dec. 31, 2000",
        "before 2001",
        "until 31 December",
        "end of December",
      ],
      ...["до 31 декабря 2000", "31.12.2000"],
    ],
  ],
  [vague, ["in or before the 1960s", "In or before the 1960s."]],
])("%j is right as", (when, typed) => {
  for (const text of typed) expect(readDate(text, when), text).toEqual({ read: "accepted" });
});

test.each<readonly [When, DateFlaw, readonly string[]]>([
  [talks, "a part of it", ["23 October 2000", "Oct 24", "2000-10-23", "23.10.2000", "23/10/2000", "10/23/2000"]],
  [visit, "a part of it", ["2 November", "1-2 November", "2-3 November"]],
  [calledOff, "less exact", ["September – October 2000", "2000"]],
  [talks, "another day", ["25 October", "22-25 October", "24-25 October 2000", "1.10.2000"]],
  [trip, "another day", ["17 October 2000", "15-17 October"]],
  [deadline, "another day", ["30 December 2000", "by 1 December"]],
  [talks, "another year", ["23-24 October 1999", "2001-10-23/2001-10-24"]],
  [trip, "another year", ["16 October 1999", "16.10.1999"]],
  [september, "another year", ["September 1999", "09/2001"]],
  [deadline, "another year", ["the end of 1999", "before 2000"]],
  [talks, "less exact", ["October 2000", "October", "2000", "2000s"]],
  [trip, "less exact", ["October", "10/2000", "2000"]],
  [september, "less exact", ["2000", "the 2000s"]],
  [year, "less exact", ["1950s", "the fifties"]],
  [deadline, "less exact", ["December 2000", "by 2000", "2000"]],
  // The source gives the year.
  [twoCalendars, "less exact", ["7 February", "26 January", "February 1855", "1855"]],
  [{ ...september, inferred: "nothing" }, "less exact", ["September"]],
  [announced, "more exact", ["24 October 2000", "23–24 October"]],
  [calledOff, "more exact", ["25 October", "1–30 September"]],
  [september, "more exact", ["15 September 2000", "1 September", "1-29 September"]],
  [year, "more exact", ["October 1956", "19 October 1956"]],
  [decade, "more exact", ["1960", "1965", "October 1965", "1960-1968"]],
  [talks, "a misspelt month", ["23-24 Ocotber 2000", "October 23 and Octobr 24", "23-24 octobre"]],
  [september, "a misspelt month", ["Setpember", "Septembre 2000"]],
])("%j is near, but %s, as", (when, but, typed) => {
  for (const text of typed) expect(readDate(text, when), text).toEqual({ read: "near", but });
});

test.each<readonly [When, readonly string[]]>([
  [
    talks,
    [
      ...["23-24 November", "1999", "November 2000", "23-24", "23", "24-23 October 2000", "23 October or 25 October"],
      ...["by 23 October", "before 24 October", "31 September", "30 February 2000", "0 October", "23 October 23"],
      ...["October October", "last week", "this week", "tomorrow", "early October", "not 23-24 October", "Putin", "?"],
      ...["平成12年10月23日", "23-24 October 2000 and 25", "constructor", "toString", "2000-23-10", "10000", "½", "٢٣"],
    ],
  ],
  [visit, ["1 and 3 November", "3-1 November", "1, 3 November"]],
  [twoCalendars, ["7 March 1855", "1854"]],
  [september, ["October 2000", "September 2000 or October", "2001", "Septembrrr"]],
  [{ ...september, in: "2000-06" }, ["Jume 2000", "Juni"]],
  [year, ["1955", "October", "19 October", "1956 or 1957", "19 56", "56 years"]],
  [decade, ["1950s", "1959", "1970", "1960s-1970s", "October", "early 1960s", "61s"]],
  [deadline, ["2001", "1 January 2001", "the end of November 2000"]],
  [vague, ["1960s", "in the 1960s", "before 1970", "1969"]],
])("%j cannot be read from", (when, typed) => {
  for (const text of typed) expect(readDate(text, when), text).toEqual({ read: "unknown" });
});

test.each<readonly [string, When, When]>([
  ["10/11/2000", day("2000-11-10"), day("2000-10-11")],
  ["10-11-2000", day("2000-11-10"), day("2000-10-11")],
  ["1/2/00", day("2000-02-01"), day("2000-01-02")],
  ["10/11", { ...day("2000-11-10"), inferred: "year" }, { ...day("2000-10-11"), inferred: "year" }],
  ["1/11/2000 - 3/11/2000", { ...visit, inferred: "nothing" }, days("2000-01-11", "2000-03-11")],
])("%j can be two dates", (typed, dayFirst, monthFirst) => {
  for (const when of [talks, visit, trip]) {
    expect(readDate(typed, when)).toEqual({ read: "ambiguous", readings: [dayFirst, monthFirst] });
  }
});

test.each(["11/11/2000", "10.11.2000", "2000-10-11", "2000/10/11", "13/11/2000", "11/13/2000", "10 Nov 2000"])(
  "%j can be one date only",
  (typed) => {
    expect(readDate(typed, talks).read).not.toBe("ambiguous");
  },
);

test.each<readonly [DateUnit, string, ReturnType<typeof readDate>]>([
  ["month", "October 2000", { read: "accepted" }],
  ["month", "October", { read: "accepted" }],
  ["month", "23-24 October", { read: "accepted" }],
  ["month", "24 October 2000", { read: "accepted" }],
  ["month", "25 October 2000", { read: "near", but: "another day" }],
  ["month", "October 1999", { read: "near", but: "another year" }],
  ["month", "2000", { read: "near", but: "less exact" }],
  ["month", "November 2000", { read: "unknown" }],
  ["year", "2000", { read: "accepted" }],
  ["year", "October 2000", { read: "accepted" }],
  ["year", "23 October 2000", { read: "accepted" }],
  ["year", "23-24 October", { read: "unknown" }],
  ["year", "1999", { read: "unknown" }],
  ["year", "October 1999", { read: "unknown" }],
  ["year", "2000s", { read: "near", but: "less exact" }],
  ["decade", "the 2000s", { read: "accepted" }],
  ["decade", "2000", { read: "accepted" }],
  ["decade", "2001", { read: "unknown" }],
  ["decade", "1990s", { read: "unknown" }],
])("asked for the %s of the talks, %j is read", (unit, typed, expected) => {
  expect(readDate(typed, talks, unit)).toEqual(expected);
});

test("a time is not asked for more exactly than it is known", () => {
  expect(readDate("1956", year, "day")).toEqual({ read: "accepted" });
  expect(readDate("1960s", decade, "month")).toEqual({ read: "accepted" });
});

test.each([
  [announced, "month", "October 2000", { read: "accepted" }],
  [announced, "month", "24 October 2000", { read: "near", but: "more exact" }],
  [calledOff, "month", "September–October 2000", { read: "accepted" }],
  [calledOff, "year", "2000", { read: "accepted" }],
  [deadline, "year", "2000", { read: "accepted" }],
  [deadline, "year", "before the end of 2000", { read: "accepted" }],
  [twoCalendars, "month", "January 1855", { read: "accepted" }],
] as const)("%j asked for by its %s is read from %j", (when, unit, typed, expected) => {
  expect(readDate(typed, when, unit)).toEqual(expected);
});

test.each(["", "   ", "\t\n", "\u3000", "\u200B\uFEFF", "\u202E"])("%j is empty", (typed) => {
  for (const when of [talks, year, vague]) expect(readDate(typed, when)).toEqual({ read: "empty" });
});

function day(on: `${number}-${number}-${number}`): When {
  return { precision: "day", on, inferred: "nothing" };
}

function days(from: `${number}-${number}-${number}`, until: `${number}-${number}-${number}`): When {
  return { precision: "days", from, until, inferred: "nothing" };
}

import { type Day, type Decade, type Month, statementsIn, type When, type Year } from "@communique/domain";
import { backgroundFacts } from "@communique/domain/background";
import { articleFacts } from "@communique/domain/facts";
import { labelOfWhen, phraseOfWhen } from "@communique/domain/wording";
import fc from "fast-check";
import { expect, test } from "vitest";
import { overlap } from "../overlap.ts";
import { readDate } from "./read-date.ts";

const dayNumbers = fc.integer({ min: Date.UTC(1800, 0, 1) / 86_400_000, max: Date.UTC(2099, 11, 31) / 86_400_000 });
const inferred = fc.constantFrom("nothing" as const, "year" as const, "date" as const);
const isoDay = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10) as Day;

const spans = fc.tuple(dayNumbers, fc.integer({ min: 1, max: 40 }), inferred).map(([first, count, inferred]) => ({
  from: isoDay(first),
  until: isoDay(first + count),
  inferred,
}));

const whens: fc.Arbitrary<When> = fc.oneof(
  fc
    .tuple(dayNumbers, inferred)
    .map(([number, inferred]): When => ({ precision: "day", on: isoDay(number), inferred })),
  spans.map((span): When => ({ precision: "days", ...span })),
  spans.map((span): When => ({ precision: "within", ...span })),
  spans.map(({ from, inferred }): When => ({ precision: "month", in: from.slice(0, 7) as Month, inferred })),
  spans.map(({ from, inferred }): When => ({ precision: "year", in: from.slice(0, 4) as Year, inferred })),
  spans.map(({ from, inferred }): When => ({ precision: "decade", in: `${from.slice(0, 3)}0s` as Decade, inferred })),
  spans.map(({ until, inferred }): When => ({ precision: "by", until, inferred })),
);

const fullWidth = (text: string) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

test("a time is read from the words that a page prints for it, in any case and width and with any spaces", () => {
  fc.assert(
    fc.property(whens, (when) => {
      for (const label of [labelOfWhen(when), phraseOfWhen(when)]) {
        for (const typed of [label, label.toUpperCase(), ` ${label.replaceAll(" ", " \u3000")}\n`, fullWidth(label)]) {
          expect(readDate(typed, when), typed).toEqual({ read: "accepted" });
        }
      }
    }),
    { numRuns: 500 },
  );
});

test("a day is read from every way to write it in numbers that has one meaning", () => {
  fc.assert(
    fc.property(dayNumbers, (number) => {
      const on = isoDay(number);
      const [y = "", m = "", d = ""] = on.split("-");
      const written = [on, `${y}/${m}/${d}`, `${d}.${m}.${y}`, `${Number(d)}.${Number(m)}.${y}`, `${y}年${m}月${d}日`];
      const either = [`${d}/${m}/${y}`, `${m}/${d}/${y}`, `${d}-${m}-${y}`];
      for (const typed of written)
        expect(readDate(typed, { precision: "day", on, inferred: "nothing" }), typed).toEqual({ read: "accepted" });
      for (const typed of either) {
        const read = Number(d) > 12 || d === m ? "accepted" : "ambiguous";
        expect(readDate(typed, { precision: "day", on, inferred: "nothing" }).read, typed).toBe(read);
      }
    }),
  );
});

const times = [...articleFacts, ...backgroundFacts].flatMap((fact) =>
  statementsIn([fact]).flatMap((statement) => (statement.relation === "when" ? [statement.is] : [])),
);

test("each time of the facts is read from its own words, and none from those of a time apart from it", () => {
  for (const one of times) {
    const words = labelOfWhen(one);
    expect(readDate(words, one), words).toEqual({ read: "accepted" });
    for (const other of times.filter((time) => !overlap(one, time))) {
      expect(readDate(words, other).read, `${words} for ${labelOfWhen(other)}`).not.toBe("accepted");
    }
  }
});

const anything = fc.oneof(
  fc.string({ unit: "binary", maxLength: 10_000, size: "max" }),
  fc.array(fc.nat(0xffff), { maxLength: 10_000, size: "max" }).map((codes) => String.fromCharCode(...codes)),
  fc.string({ unit: fc.constantFrom(..."0123456789-/., \u200D"), maxLength: 30 }),
  fc
    .array(
      fc.constantFrom(
        "23",
        "1",
        "October",
        "may",
        "2000",
        "0000",
        "9999",
        "-",
        "/",
        "and",
        "before",
        "end",
        "'",
        "s",
        " ",
        "年",
      ),
    )
    .map((parts) => parts.join("")),
);

test("any text is read, without an error", () => {
  fc.assert(
    fc.property(whens, anything, (when, typed) => {
      expect(["accepted", "near", "ambiguous", "unknown", "empty"]).toContain(readDate(typed, when).read);
    }),
    { numRuns: 1000 },
  );
});

test.each(["1 ", "1,", "-", " ", "23-", "October ", "\u200D", "🙂", "1/", "2000"])(
  "ten thousand signs of %j are read before anybody gives up",
  (part) => {
    const typed = part.repeat(10_000 / part.length);
    expect(["unknown", "empty"]).toContain(
      readDate(typed, { precision: "year", in: "1956", inferred: "nothing" }).read,
    );
  },
);

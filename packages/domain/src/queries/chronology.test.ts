import fc from "fast-check";
import { expect, test } from "vitest";
import { articleFacts } from "../facts/index.ts";
import { birchInHarbour, harbourTalks, talksWereHeld } from "../invented-facts.ts";
import type { HeldEvent } from "../model/fact.ts";
import type { Day, When } from "../model/when.ts";
import { chronology, type Order, orderOf } from "./chronology.ts";

const inferred = "nothing";
const first = Date.UTC(1901, 0, 1);

function dayAt(days: number): Day {
  return new Date(first + days * 86_400_000).toISOString().slice(0, 10) as Day;
}

const somewhere = fc.integer({ min: 0, max: 900 });
const range = fc
  .tuple(somewhere, fc.integer({ min: 1, max: 60 }))
  .map(([start, length]) => ({ from: dayAt(start), until: dayAt(start + length) }));

const whens: fc.Arbitrary<When> = fc.oneof(
  somewhere.map((day): When => ({ precision: "day", on: dayAt(day), inferred })),
  range.map((days): When => ({ precision: "days", ...days, inferred })),
  range.map((days): When => ({ precision: "within", ...days, inferred })),
  fc
    .integer({ min: 1, max: 12 })
    .map(
      (month): When => ({ precision: "month", in: `1901-${String(month).padStart(2, "0")}` as "1901-01", inferred }),
    ),
  fc.constantFrom("1901", "1902", "1903").map((year): When => ({ precision: "year", in: year, inferred })),
  fc.constantFrom("1890s", "1900s").map((decade): When => ({ precision: "decade", in: decade, inferred })),
  somewhere.map((day): When => ({ precision: "by", until: dayAt(day), inferred })),
  fc.constant<When>({ precision: "vague", words: "once", inferred }),
  somewhere.map((day): When => ({ precision: "vague", words: "later", notBefore: dayAt(day), inferred })),
  somewhere.map((day): When => ({ precision: "vague", words: "earlier", notAfter: dayAt(day), inferred })),
);

function heldAt(when: When, name: string): HeldEvent {
  return { ...harbourTalks, id: `event:${name}`, when: { ...harbourTalks.when, is: when } };
}

function on(day: Day): When {
  return { precision: "day", on: day, inferred };
}

const talks: When = { precision: "days", from: "1901-05-01", until: "1901-05-03", inferred };

test.each<[Order, When, When]>([
  ["before", on("1901-05-01"), on("1901-05-02")],
  ["overlapping", on("1901-05-01"), on("1901-05-01")],
  ["overlapping", on("1901-05-02"), talks],
  ["overlapping", talks, { precision: "days", from: "1901-05-03", until: "1901-05-09", inferred }],
  ["overlapping", talks, { precision: "within", from: "1901-05-01", until: "1901-05-02", inferred }],
  ["undecided", talks, { precision: "within", from: "1901-05-02", until: "1901-05-04", inferred }],
  ["undecided", talks, { precision: "month", in: "1901-05", inferred }],
  ["before", talks, { precision: "month", in: "1901-06", inferred }],
  ["undecided", { precision: "month", in: "1901-05", inferred }, { precision: "month", in: "1901-05", inferred }],
  ["before", { precision: "by", until: "1901-04-30", inferred }, talks],
  ["undecided", { precision: "by", until: "1901-05-01", inferred }, talks],
  ["before", talks, { precision: "vague", words: "after the talks", notBefore: "1901-05-04", inferred }],
  ["undecided", talks, { precision: "vague", words: "once", inferred }],
])("%s: %o, %o", (order, one, other) => {
  expect(orderOf(one, other)).toBe(order);
});

test("whatever the times, their order read backwards is the other way round", () => {
  const backwards: Readonly<Record<Order, Order>> = {
    before: "after",
    after: "before",
    overlapping: "overlapping",
    undecided: "undecided",
  };
  fc.assert(fc.property(whens, whens, (one, other) => orderOf(other, one) === backwards[orderOf(one, other)]));
});

test("whatever the times, what is before the earlier of two is before the later", () => {
  fc.assert(
    fc.property(whens, whens, whens, (one, middle, last) => {
      fc.pre(orderOf(one, middle) === "before" && orderOf(middle, last) === "before");
      expect(orderOf(one, last)).toBe("before");
    }),
  );
});

test("whatever the two times, their order is the one that they have however they are read, or none", () => {
  const short = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 4 }), fc.boolean());
  const read = ([start, length, fills]: readonly [number, number, boolean]) => {
    const days = Array.from({ length: length + 1 }, (_, index) => start + index);
    return fills ? [days] : days.map((day) => [day]);
  };
  const written = ([start, length, fills]: readonly [number, number, boolean]): When => {
    const days = { from: dayAt(start), until: dayAt(start + length), inferred } as const;
    return fills ? { precision: "days", ...days } : { precision: "within", ...days };
  };
  const orderOfDays = (one: readonly number[], other: readonly number[]): Order => {
    if (Math.max(...one) < Math.min(...other)) return "before";
    return Math.max(...other) < Math.min(...one) ? "after" : "overlapping";
  };
  fc.assert(
    fc.property(short, short, (one, other) => {
      const [order, ...others] = new Set(read(one).flatMap((a) => read(other).map((b) => orderOfDays(a, b))));
      expect(orderOf(written(one), written(other))).toBe(others.length > 0 ? "undecided" : order);
    }),
    { numRuns: 500 },
  );
});

test("held and planned events and documents are told apart, each with its bounds", () => {
  expect(chronology([birchInHarbour, talksWereHeld, harbourTalks])).toEqual([
    {
      as: "held",
      fact: harbourTalks,
      when: harbourTalks.when.is,
      bounds: { from: "1901-05-01", until: "1901-05-02" },
    },
    {
      as: "planned",
      fact: birchInHarbour,
      when: birchInHarbour.due.is,
      bounds: { from: "1901-06-01", until: "1901-06-30" },
    },
  ]);
});

test("the earliest possible day counts, then the latest, then the id; a deadline stands at its end, no date last", () => {
  const ordered = [
    heldAt({ precision: "decade", in: "1890s", inferred }, "decade"),
    heldAt(on("1901-05-01"), "a-day"),
    heldAt(on("1901-05-01"), "same-day"),
    heldAt(talks, "days"),
    heldAt({ precision: "month", in: "1901-05", inferred }, "month"),
    heldAt({ precision: "vague", words: "since May", notBefore: "1901-05-01", inferred }, "open"),
    heldAt({ precision: "by", until: "1901-05-02", inferred }, "deadline"),
    heldAt({ precision: "vague", words: "once", inferred }, "a-time"),
    heldAt({ precision: "vague", words: "once", inferred }, "undated"),
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(ordered, { minLength: ordered.length }), (shuffled) => {
      expect(chronology(shuffled).map(({ fact }) => fact.id)).toEqual(ordered.map(({ id }) => id));
    }),
  );
});

test("whatever the times, all are kept, and nothing stands before what is surely earlier", () => {
  fc.assert(
    fc.property(fc.array(whens, { maxLength: 12 }), (times) => {
      const events = times.map((when, index) => heldAt(when, `number-${index}`));
      const ordered = chronology(events);
      expect(ordered.map(({ fact }) => fact).sort(byId)).toEqual([...events].sort(byId));
      for (const [index, { when }] of ordered.entries())
        for (const later of ordered.slice(index + 1)) expect(orderOf(later.when, when)).not.toBe("before");
    }),
  );
});

test("every event and dated document of the article stands in its chronology, and none that was held after one that is due", () => {
  const ordered = chronology(articleFacts);
  expect(ordered).toHaveLength(
    articleFacts.filter((fact) => "when" in fact || "due" in fact || "dated" in fact).length,
  );
  const kinds = ordered.map((one) => one.as);
  expect(kinds.lastIndexOf("held")).toBeLessThan(kinds.indexOf("planned"));
});

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : 1;
}

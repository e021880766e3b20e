import { backgroundFacts } from "@communique/domain/background";
import { articleFacts } from "@communique/domain/facts";
import { expect, test } from "vitest";
import { entriesOf } from "./entries.ts";
import { periodsOf } from "./periods.ts";
import { tallPlotOf } from "./tall-plot.ts";
import { labelOf, widePicture, widePlacesOf, xOfDay } from "./wide-plot.ts";

const entries = entriesOf({ article: articleFacts, background: backgroundFacts });
const wide = widePlacesOf(entries);
const { places: tall } = tallPlotOf(entries);

/** How far a diamond and the line around it reach beyond its place. */
const corner = 2;

test("the talks stand in the middle of the wide picture, and a day is never narrower than half a year before", () => {
  const talks = wide.find(({ entry }) => entry.anchor === "october-talks");
  expect(Math.abs((talks?.x ?? 0) - widePicture.width / 2)).toBeLessThan(widePicture.width / 8);
  expect(xOfDay("2000-10-24") - xOfDay("2000-10-23")).toBeGreaterThan(xOfDay("1990-07-01") - xOfDay("1990-01-01"));
});

test("in the wide picture no mark covers another", () => {
  for (const one of wide)
    for (const other of wide)
      if (one !== other && one.row === other.row)
        expect(one.x + one.width <= other.x || other.x + other.width <= one.x, labelOf(one.entry)).toBe(true);
});

test("nothing of the wide picture lies outside it", () => {
  for (const { x, width, entry } of wide) {
    expect(x - corner, entry.anchor).toBeGreaterThanOrEqual(0);
    expect(x + width + corner, entry.anchor).toBeLessThanOrEqual(widePicture.width);
  }
});

test("days that are filled make a block, and a month is a band as long as the month", () => {
  const talks = tall.find(({ entry }) => entry.anchor === "october-talks");
  const september = tall.find(({ entry }) => entry.anchor === "putin-in-tokyo");
  expect([talks?.entry.extent.form, september?.entry.extent.form]).toEqual(["range", "band"]);
  expect((september?.height ?? 0) / (talks?.height ?? 1)).toBeCloseTo(15);
});

test("the tall picture has the autumn of 2000, its names one below the other, none on another", () => {
  expect(tall.map(({ entry }) => entry.anchor)).not.toContain("irkutsk-meeting");
  expect(tall.map(({ entry }) => entry.anchor)).toContain("mori-in-moscow");
  for (const [index, { label }] of tall.entries()) {
    const before = tall[index - 1]?.label;
    expect(label.height).toBeGreaterThanOrEqual(44);
    expect(label.y).toBeGreaterThanOrEqual(before ? before.y + before.height : 0);
  }
});

test("each entry stands in one part of the list, and the part says what kinds it has", () => {
  const periods = periodsOf(entries);
  expect(periods.flatMap((period) => period.entries)).toEqual(entries);
  expect(periods.find(({ name }) => name === "2001")?.has).toBe("elsewhere-done");
});

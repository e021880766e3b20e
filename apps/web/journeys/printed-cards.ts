import { expect } from "./journey.ts";
import { inkOf, type PrintedPage, type PrintedWords } from "./printed-pages.ts";

/** In millimetres: how large a card is, and where its number ends and stands. */
const card = { width: 92, height: 64, toNumber: 3, toBaseline: 4.5 };
const tolerance = 0.4;

/** A card as it was found on its sheet. */
export interface PrintedCard {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly ink: string;
}

/** The cards of a sheet by their numbers. That each lies in the grid, and all of its words within it, is checked here. */
export function cardsOf(sheet: PrintedPage): ReadonlyMap<number, PrintedCard> {
  const [left, top] = [sheet.width / 2 - card.width, sheet.height / 2 - 2 * card.height];
  const words = sheet.words.filter(({ baseline }) => baseline > top);
  const rows = Map.groupBy(words, ({ baseline }) => Math.floor((baseline - top) / card.height));
  const cards = [...rows].flatMap(([row, inRow]) => {
    const upper = top + row * card.height;
    const numbers = inRow.filter(({ baseline }) => Math.abs(baseline - upper - card.toBaseline) < tolerance);
    return numbers.map((number) => {
      const right = number.right + card.toNumber;
      const column = Math.round((right - left) / card.width) - 1;
      expect(Math.abs(right - left - (column + 1) * card.width), number.text).toBeLessThan(tolerance);
      const isWide = column === 1 && numbers.length === 1 && inRow.some((one) => one.left < left + card.width);
      const found = { left: right - card.width * (isWide ? 2 : 1), right, top: upper, bottom: upper + card.height };
      const inside = inRow.filter((one) => one.left > found.left && one.left < right && one !== number);
      for (const one of inside) expectInside(one, found);
      return [Number(number.text.replace(/\D/g, "")), { ...found, ink: inkOf(inside) }] as const;
    });
  });
  return new Map(cards);
}

function expectInside(words: PrintedWords, { left, right, top, bottom }: Omit<PrintedCard, "ink">) {
  expect(words.left, words.text).toBeGreaterThan(left + 3);
  expect(words.right, words.text).toBeLessThan(right - 2.5);
  expect(words.baseline, words.text).toBeGreaterThan(top + 5);
  expect(words.baseline, words.text).toBeLessThan(bottom - 3);
  expect(Math.round(words.points * 10) / 10, words.text).toBeGreaterThanOrEqual(8);
}

/** Where the other side of a card lies when the sheet is turned over one of its edges. */
export function mirrored({ left, right, top, bottom }: PrintedCard, sheet: PrintedPage, edge: "long" | "short") {
  return edge === "long"
    ? { left: sheet.width - right, right: sheet.width - left, top, bottom }
    : { left, right, top: sheet.height - bottom, bottom: sheet.height - top };
}

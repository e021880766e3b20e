import type { Turn } from "../printing.ts";
import type { Fit } from "./fit.ts";

/** Where a card lies on its sheet, counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
  /** How many cells it takes; two are a whole row. */
  readonly cells: Fit["cells"];
}

export interface PlacedCard extends Place {
  /** Which question of the set it is, counted from 0. */
  readonly item: number;
  readonly fit: Fit;
}

const rowsOfSheet = 4;

/** The cards on their sheets, two in a row and eight on a sheet, in their order; those that fit no card are left out. */
export function laidOut(fits: readonly (Fit | null)[]): readonly (readonly PlacedCard[])[] {
  const rows = inRows(fits);
  return Array.from({ length: Math.ceil(rows.length / rowsOfSheet) }, (_, sheet) =>
    rows
      .slice(sheet * rowsOfSheet, (sheet + 1) * rowsOfSheet)
      .flatMap((cards, row) => cards.map((card, column) => ({ ...card, row, column, cells: card.fit.cells }))),
  );
}

/** A row that a wide card follows is filled by the next one that is not wide. */
function inRows(fits: readonly (Fit | null)[]): readonly (readonly Pick<PlacedCard, "item" | "fit">[])[] {
  const rows: Pick<PlacedCard, "item" | "fit">[][] = [];
  let half: (typeof rows)[number] | undefined;
  for (const [item, fit] of fits.entries()) {
    if (!fit) continue;
    if (fit.cells === 1 && half) {
      half.push({ item, fit });
      half = undefined;
      continue;
    }
    const row = [{ item, fit }];
    rows.push(row);
    if (fit.cells === 1) half = row;
  }
  return rows;
}

/** Where the back of a card lies, so that it comes to lie behind its front. */
export function behind<Card extends Place>(card: Card, turn: Turn): Card {
  if (turn === "short") return { ...card, row: rowsOfSheet - 1 - card.row };
  return card.cells === 2 ? card : { ...card, column: 1 - card.column };
}

import type { Graded, Note } from "./verdict.ts";

/** How much of an answer is right, how much of it chance would get right, and how much there is: whole numbers of one unit. */
export interface Share {
  readonly right: number;
  readonly byChance: number;
  readonly all: number;
}

/** An answer that is right or wrong as a whole. */
export function allOrNothing(isRight: boolean, notes: readonly Note[]): Graded {
  return isRight ? { verdict: "right", credit: 1, notes } : { verdict: "wrong", credit: 0, notes };
}

/** What an answer has beyond chance, as a share of all that can be had beyond chance; nothing where it has less. */
export function beyondChance({ right, byChance, all }: Share, notes: readonly Note[]): Graded {
  if (right >= all) return allOrNothing(true, notes);
  if (right <= byChance) return allOrNothing(false, notes);
  return { verdict: "partly right", credit: inTenThousandths(right - byChance, all - byChance), notes };
}

/** Groups of things, of which some are right: each group counts alike, however large, and chance gets as much as one of them. */
export function shareByGroup(groups: readonly { readonly size: number; readonly right: number }[]): Share {
  const filled = groups.filter(({ size }) => size > 0);
  const unit = filled.reduce((product, { size }) => product * size, 1);
  return {
    right: filled.reduce((sum, { size, right }) => sum + (right * unit) / size, 0),
    byChance: unit,
    all: unit * filled.length,
  };
}

/** A fraction of whole numbers to the nearest ten-thousandth, half of one upwards. */
function inTenThousandths(numerator: number, denominator: number): number {
  return Math.floor((numerator * 20_000 + denominator) / (denominator * 2)) / 10_000;
}

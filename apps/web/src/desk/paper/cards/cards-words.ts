import { type Fit, leastSize } from "./fit.ts";

/**
 * What is said of the cards before they are printed.
 *
 * @example cardsWords([fit], 1) // "1 card on 1 sheet of paper, in type of at least 8 points."
 */
export function cardsWords(fits: readonly (Fit | null)[], sheets: number): string {
  const cards = fits.filter((fit) => fit !== null);
  const those = (are: (fit: Fit | null) => boolean) => fits.flatMap((fit, place) => (are(fit) ? [place + 1] : []));
  const wide = those((fit) => fit?.cells === 2);
  const brief = those((fit) => fit?.isBrief === true);
  const out = those((fit) => fit === null);
  if (cards.length === 0)
    return `No card: too long even for one as wide as two, in type of ${leastSize} points, is ${numbered(out)}.`;
  const words = [
    `${counted(cards.length, "card")} on ${counted(sheets, "sheet")} of paper, in type of at least ${leastSize} points.`,
  ];
  if (wide.length > 0) words.push(`As wide as two: ${numbered(wide)}.`);
  if (brief.length > 0)
    words.push(
      `In brief for want of room, with letters for the answer and sources without addresses: ${numbered(brief)}.`,
    );
  if (out.length > 0) words.push(`Too long even for that, and left out: ${numbered(out)}.`);
  return words.join(" ");
}

function counted(count: number, thing: string): string {
  return count === 1 ? `1 ${thing}` : `${count} ${thing}s`;
}

function numbered(places: readonly number[]): string {
  return `${places.length === 1 ? "question" : "questions"} ${places.join(", ")}`;
}

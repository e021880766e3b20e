/**
 * A text with the apostrophes that print has: those after a letter.
 *
 * @example typographic("Putin's visit") // "Putin’s visit"
 */
export function typographic(text: string): string {
  return text.replaceAll(/(?<=\p{Letter})'/gu, "’");
}

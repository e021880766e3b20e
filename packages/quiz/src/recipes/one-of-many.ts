import type { Contrast } from "@communique/domain";
import { textHash } from "../content-hash.ts";

/** Names, numbers and dates: words in whose place any other of their kind could stand. */
export function isOneOfMany({ words, against }: Contrast): boolean {
  return [words, ...against].every((one) => nameOrNumber.test(one));
}

/** Of the words that stand against a statement's own, those of one place, which follows from the words alone. */
export function placeAgainst({ words, against }: Contrast): number {
  return Number.parseInt(textHash([words, ...against].join("\n")).slice(0, 8), 16) % against.length;
}

const nameOrNumber = /\p{Lu}|\d|\b(?:one|two|three|four|five|six|first|second|third)\b/u;

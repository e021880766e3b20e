import type { Family } from "../mutation.ts";
import { proseOf } from "../texts.ts";
import { hasWords, withoutQuotations } from "../words.ts";

const words = "two three four five six seven eight nine ten eleven twelve".split(" ");
const months = "January|February|March|April|May|June|July|August|September|October|November|December";
const number = new RegExp(
  String.raw`\b(?:${words.join("|")})\b|(?<![\p{L}\p{N}(/–.-])\d{1,3}(?![\p{L}\p{N})/–.-]| (?:${months}))`,
  "gu",
);

/** A count in a sentence becomes one that nothing behind the question knows. */
export const numberChanged: Family = {
  name: "number changed",
  mutationsOf: (question, known) => {
    const behind = `${known.wordsBehind(question)}\n${JSON.stringify(question)}`;
    return proseOf(question).flatMap(({ at, text }) =>
      [...withoutQuotations(text).matchAll(number)].flatMap(({ 0: told, index }) => {
        const other = othersThan(told).find((one) => !hasWords(behind, one));
        if (other === undefined) return [];
        const to = `${text.slice(0, index)}${other}${text.slice(index + told.length)}`;
        return [{ changes: [{ at, to }], wrong: `it is ${told}, and nothing tells of ${other}` }];
      }),
    );
  },
};

function othersThan(told: string): readonly string[] {
  const place = words.indexOf(told);
  if (place === -1) return [1, 2, 5, 8, 11, 30].map((by) => String(Number(told) + by));
  return [...words.slice(place + 1), ...words.slice(0, place).reverse()];
}

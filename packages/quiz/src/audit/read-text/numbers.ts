import { remembered } from "../known-facts/remembered.ts";
import { withoutDates } from "./date-mentions.ts";

const numberWords = "two three four five six seven eight nine ten eleven twelve".split(" ");
const pattern = new RegExp(String.raw`\d+(?:[.,]\d+)?|\b(?:${numberWords.join("|")})\b`, "giu");

/** A number that a text gives, in figures or in words. */
export interface NumberMention {
  readonly words: string;
  readonly value: number;
}

/** Every number of a text that is no part of a date. */
export const numbersIn: (text: string) => readonly NumberMention[] = remembered((text) =>
  [...withoutDates(text).matchAll(pattern)].map(([words]) => {
    const place = numberWords.indexOf(words.toLowerCase());
    return { words, value: place === -1 ? Number(words.replace(",", "")) : place + 2 };
  }),
);

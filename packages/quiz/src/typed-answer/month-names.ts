import { distance } from "./distance.ts";

const english = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

const russian = [
  "январь",
  "февраль",
  "март",
  "апрель",
  "май",
  "июнь",
  "июль",
  "август",
  "сентябрь",
  "октябрь",
  "ноябрь",
  "декабрь",
];

/** The month, from 1, that a word in small letters names: "october", "sept", "октября". */
export function monthNamed(word: string): number | undefined {
  const index = english.findIndex((name, number) => isEnglish(word, name) || isRussian(word, russian[number] ?? ""));
  return index < 0 ? undefined : index + 1;
}

/** The month that a word evidently names with one slip of the fingers; "jume" could be two. */
export function monthMisspelt(word: string): number | undefined {
  const index = english.findIndex((name) => name.length >= 5 && distance(word, name, 1) <= 1);
  return index < 0 ? undefined : index + 1;
}

function isEnglish(word: string, name: string): boolean {
  return word === name || word === name.slice(0, 3) || (word === "sept" && name === "september");
}

/** A name in any case, or abbreviated to three letters or four. */
function isRussian(word: string, name: string): boolean {
  const stem = name.replace(/[ьй]$/, "");
  const endings = name.endsWith("т") ? ["", "а", "е"] : ["ь", "й", "я", "е"];
  const isShort = (word.length === 3 || word.length === 4) && stem.startsWith(word);
  return isShort || endings.some((ending) => word === stem + ending);
}

import type { DateContext, DateParts, DateToken, DateWord } from "./date-parts.ts";
import { monthMisspelt, monthNamed } from "./month-names.ts";

type Groups = readonly (string | undefined)[];

interface Lexeme {
  /** Sticky: it begins where the one before it ended. */
  readonly pattern: RegExp;
  /** Null for a word that has no place in a date. */
  readonly read: (groups: Groups, context: DateContext) => readonly DateToken[] | null;
}

const decades = ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"];

const wordsBetween: ReadonlyMap<string, DateWord> = new Map<string, DateWord>([
  ["to", "to"],
  ["until", "to"],
  ["till", "to"],
  ["through", "to"],
  ["по", "to"],
  ["до", "to"],
  ["から", "to"],
  ["and", "and"],
  ["и", "and"],
  ["と", "and"],
  ["by", "by"],
  ["before", "before"],
  ["between", "between"],
  ["end", "end"],
]);

const wordsOfNoWeight = new Set([
  ..."on in at the of from during some time month year".split(" "),
  ..."monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun".split(" "),
  ..."с в г год года году годы годах まで に の".split(" "),
]);

/** What a date is made of; the longer forms stand first. */
export const lexemes: readonly Lexeme[] = [
  {
    pattern: /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/y,
    read: ([year, , month, day]) => [{ year: Number(year), month: Number(month), day: Number(day) }],
  },
  {
    pattern: /(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/y,
    read: (groups, context) => [{ ...dayAndMonth(groups, context), year: fullYear(groups[3], context) }],
  },
  {
    pattern: /'?(\d{3}0|\d0)(?:'?s|-?е| ?年代)(?![\p{L}\p{N}])/uy,
    read: ([decade], context) => [{ decade: fullYear(decade, context) }],
  },
  {
    pattern: /(\d{4})[-/.](0?[1-9]|1[0-2])(?!\d)/y,
    read: ([year, month]) => [{ year: Number(year), month: Number(month) }],
  },
  {
    pattern: /(\d{4})-(\d{2})(?!\d)/y,
    read: ([year, last]) => [{ year: Number(year) }, "to", { year: fullYear(last, { year: Number(year) }) }],
  },
  {
    pattern: /(0?[1-9]|1[0-2])[-/.](\d{4})(?!\d)/y,
    read: ([month, year]) => [{ month: Number(month), year: Number(year) }],
  },
  {
    pattern: /(\d{1,2})-(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?(?!\d)/y,
    read: ([first, last, month, year]) => [
      { day: Number(first) },
      "to",
      { day: Number(last), month: Number(month), ...(year ? { year: Number(year) } : {}) },
    ],
  },
  {
    pattern: /(\d{1,2})\/(\d{1,2})-(\d{1,2})\/(\d{4})(?!\d)/y,
    read: ([month, first, last, year]) => [
      { day: Number(first), month: Number(month) },
      "to",
      { day: Number(last), year: Number(year) },
    ],
  },
  {
    pattern: /(1[3-9]|2\d|3[01])\/(1[3-9]|2\d|3[01])(?!\d)/y,
    read: ([day, next]) => [{ day: Number(day) }, "and", { day: Number(next) }],
  },
  { pattern: /(\d{1,2})([/.])(\d{1,2})(?!\d)/y, read: (groups, context) => [dayAndMonth(groups, context)] },
  { pattern: /(\d{4})(?: ?年|(?!\d))/y, read: ([year]) => [{ year: Number(year) }] },
  { pattern: /'(\d{2})(?!\d)/y, read: ([year], context) => [{ year: fullYear(year, context) }] },
  { pattern: /(\d{1,2}) ?月/y, read: ([month]) => [{ month: Number(month) }] },
  {
    pattern: /(\d{1,2})(?: ?日|(?:st|nd|rd|th|-?го)?(?!\d))/y,
    read: ([number], context) => ofNumber(number, context),
  },
  { pattern: /(から|まで|\p{L}+)/uy, read: ([word = ""], context) => ofWord(word, context) },
  // A comma between two days; any other parts no more than a space does.
  { pattern: /(?<=(?<!\d)\d{1,2}(?:st|nd|rd|th)?),(?= ?\d{1,2}(?!\d))|[&・、/]/y, read: () => ["and"] },
  { pattern: /-/y, read: () => ["to"] },
  { pattern: /[^\p{L}\p{N}]/uy, read: () => [] },
];

function ofWord(word: string, context: DateContext): readonly DateToken[] | null {
  if (wordsOfNoWeight.has(word)) return [];
  const between = wordsBetween.get(word);
  if (between) return [between];
  const decade = decades.indexOf(word);
  if (decade >= 0) return [{ decade: fullYear(`${decade + 2}0`, context) }];
  const month = monthNamed(word);
  if (month !== undefined) return [{ month }];
  const meant = monthMisspelt(word);
  return meant === undefined ? null : [{ month: meant, misspelt: true }];
}

/** Between dots the day stands first everywhere; between strokes and dashes it does in some countries and not in others. */
function dayAndMonth([one, sign, other]: Groups, { order }: DateContext): DateParts {
  return order === "day first" || sign === "."
    ? { day: Number(one), month: Number(other) }
    : { day: Number(other), month: Number(one) };
}

function fullYear(digits = "", { year }: Pick<DateContext, "year">): number {
  return digits.length === 4 ? Number(digits) : Math.floor(year / 100) * 100 + Number(digits);
}

/** A number that stands alone: the day, or a year of two digits where no month has so many days. */
function ofNumber(digits = "", context: DateContext): readonly DateToken[] | null {
  const number = Number(digits);
  if (number >= 1 && number <= 31) return [{ day: number }];
  return digits.length === 2 ? [{ year: fullYear(digits, context) }] : null;
}

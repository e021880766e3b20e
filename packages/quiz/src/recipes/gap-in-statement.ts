import type {
  Actor,
  Day,
  DisputedIsland,
  Event,
  Fact,
  Month,
  UndisputedPlace,
  Voice,
  When,
  Year,
} from "@communique/domain";
import { once } from "../once.ts";
import type { Draft } from "../pose.ts";
import type { Expected } from "../question/question.ts";
import { formsOf } from "../typed-answer/forms-of.ts";
import { capitalised } from "../wording/capitalised.ts";
import { sentenceOf } from "../wording/event.ts";
import { placesOf } from "../wording/whole-words.ts";
import { byLastWord } from "./by-last-word.ts";
import { eventsToldBy } from "./events-told-by.ts";
import { nameExpected, wordsExpected } from "./expected.ts";
import { asking, type Recipe, reasonFor, right, siblingsOf } from "./recipe.ts";
import type { Of, Witness } from "./witness.ts";

type Told = Of<"claim"> | Of<"position"> | Of<"event">;

/** What is left out of a sentence, and what is to be typed for it. */
interface Gap {
  readonly words: string;
  readonly expected: Expected;
  /** "name", "date", "number". */
  readonly sort: string;
}

/** How many gaps a statement is asked with, at most: each leaves out another thing. */
const gapsAtMost = 3;

/** Which name, date or number is missing in what a statement tells? It is typed, into the sentence with hedge and speaker. */
export const gapInStatement: Recipe = {
  name: "gap in a statement",
  kinds: ["fill the gap"],
  drafts: (witness) =>
    witness
      .tells("claim", "position", "event")
      .filter((statement) => statement.relation !== "event" || statement.fact.form === "act")
      .flatMap((statement) => gapsIn(statement, witness).map((gap) => draftOf(statement, gap, witness))),
};

function draftOf(statement: Told, { words, expected, sort }: Gap, witness: Witness): Draft {
  const says = sentenceFor(statement);
  const start = says.indexOf(words);
  return {
    ...asking(witness, "medium", statement),
    kind: "fill the gap",
    recipe: gapInStatement.name,
    asks: { relation: "left out", statement: statement.id },
    stem: `Which ${sort} belongs in the gap?`,
    sentence: { before: says.slice(0, start), after: says.slice(start + words.length) },
    key: {
      text: words,
      value: { words },
      expected,
      because: right(statement),
      feedback: reasonFor(statement, witness),
    },
    foils: [],
    explanation: says,
    reveals: statement.relation === "event" ? siblingsOf(statement, witness) : eventsToldBy(statement, witness),
  };
}

/** The statement as a sentence. */
function sentenceFor(statement: Told): string {
  if (statement.relation !== "event") return statement.fact.says;
  return statement.fact.form === "act" ? `${capitalised(statement.fact.clause)}.` : sentenceOf(statement.fact);
}

function gapsIn(statement: Told, witness: Witness): readonly Gap[] {
  const says = sentenceFor(statement);
  const dates = statement.relation === "event" ? [] : datesIn(says);
  const gaps = [...numbersIn(says), ...namesIn(statement, witness), ...dates].filter(
    ({ words }) => stands(words, says) === 1,
  );
  const telling = gaps.filter((gap) => !isOneOfTwo(gap, says) && !isInNameOfDeclaration(gap, says));
  return (telling.length > 0 ? telling : gaps).slice(0, gapsAtMost);
}

/** Whoever and whatever the statement is about, comes from or names, where nothing else in the sentence gives it away. */
function namesIn(statement: Told, witness: Witness): readonly Gap[] {
  const { fact } = statement;
  const says = sentenceFor(statement);
  const speakers = "said" in fact.standing ? fact.standing.said.map(({ by }: Voice) => by) : [];
  const concerned = new Set<Fact>([...speakers, ...("about" in fact ? fact.about : actorsOf(fact))]);
  const named = new Set<Fact>([...concerned, ...calledIn(witness)(says)]);
  return [...named].filter(isNamed).flatMap((one) => {
    // Two governments may be called by one capital: by its own name alone is the one found that the statement leaves out.
    const sought = concerned.has(one) ? longestFirst(one) : [one.kind === "place" ? "" : one.name];
    const words = sought.find((form) => form !== "" && stands(form, says) === 1);
    if (words === undefined) return [];
    const forms = longestFirst(one);
    const rest = says.replace(words, "…");
    const giveaways = [...forms, ...(one.kind === "government" ? [one.adjective] : [])];
    if (giveaways.some((form) => stands(form, rest) > 0) || isInName(words, says)) return [];
    return [{ words: withoutArticle(words), expected: nameExpected(one, witness), sort: "name" }];
  });
}

const calledIn = once((witness: Witness) =>
  byLastWord([...witness.people, ...witness.governments], ({ name }) => name),
);

const longestFirst = once((one: Named) => [...formsOf(one)].sort((a, b) => b.length - a.length));

function actorsOf(event: Event): readonly Fact[] {
  return event.form === "act" ? (event.by?.is ?? []) : [];
}

/** Whether words are a part of another name: "the Japan Times". */
function isInName(words: string, says: string): boolean {
  return /^ \p{Lu}/u.test(says.slice(says.indexOf(words) + words.length));
}

/** Whether the name beside it gives it away: "Russia and Japan". */
function isOneOfTwo({ words }: Gap, says: string): boolean {
  const start = says.indexOf(words);
  return /\p{Lu}\p{L}+ and $/u.test(says.slice(0, start)) || /^ and \p{Lu}/u.test(says.slice(start + words.length));
}

/** Whether it is the year in "the 1956 declaration", which so many sentences name that one of them is enough. */
function isInNameOfDeclaration({ words }: Gap, says: string): boolean {
  return (
    /^\d{4}$/.test(words) &&
    / (?:declaration|offer)\b/.test(says.slice(says.indexOf(words) + words.length).slice(0, 13))
  );
}

type Named = Extract<Actor, { readonly kind: "person" | "government" | "outlet" }> | UndisputedPlace | DisputedIsland;

function isNamed(fact: Fact): fact is Named {
  if (fact.kind === "place") return fact.form !== "islands";
  return fact.kind === "person" || fact.kind === "government" || fact.kind === "outlet";
}

function withoutArticle(name: string): string {
  return name.replace(/^the /, "");
}

const numbers = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** Numbers of things that a sentence counts, written out. */
function numbersIn(says: string): readonly Gap[] {
  const lowerCase = says.toLowerCase();
  return numbers.flatMap((number, index) => {
    if (!lowerCase.includes(number)) return [];
    const words = stands(number, says) === 1 ? number : capitalised(number);
    return stands(words, says) === 1 && !/\btwo (?:sides|countries)\b/.test(says)
      ? [{ words, expected: wordsExpected([number, `${index + 2}`]), sort: "number" }]
      : [];
  });
}

const months = "January|February|March|April|May|June|July|August|September|October|November|December";

const dayPattern = new RegExp(String.raw`\b(?:(\d{1,2})–)?(\d{1,2}) (${months}) (\d{4})\b`, "g");
const yearPattern = new RegExp(String.raw`(?<!\d )\b(?:(${months}) )?(?<!(?:${months}) (?=\d))(\d{4})\b`, "g");

/** Days, months with their year, and years by themselves; not the month of the talks, which every other sentence names. */
function datesIn(says: string): readonly Gap[] {
  // A week is named by a day of it, and might be by another.
  const days = [...says.replace(/\bweek of \S+ \S+ \d{4}/, "").matchAll(dayPattern)];
  if (days.length > 0)
    return days.map(([words, from, until, month, year]) => daysGap(words, { from, until, month, year }));
  const dates = [...says.matchAll(yearPattern)];
  return dates.flatMap(([words, month, year]) =>
    words === "October 2000" ? [] : [dateGap(words, month, year as Year)],
  );
}

function dateGap(words: string, month: string | undefined, year: Year): Gap {
  const when: When =
    month === undefined
      ? { precision: "year", in: year, inferred: "nothing" }
      : { precision: "month", in: `${year}-${monthNumber(month)}` as Month, inferred: "nothing" };
  return { words, expected: { form: "date", when }, sort: month === undefined ? "year" : "month and year" };
}

function daysGap(
  words: string,
  { from, until, month, year }: Readonly<Record<"from" | "until" | "month" | "year", string | undefined>>,
): Gap {
  const dayOf = (day: string | undefined) => `${year}-${monthNumber(month)}-${(day ?? "").padStart(2, "0")}` as Day;
  const when: When =
    from === undefined
      ? { precision: "day", on: dayOf(until), inferred: "nothing" }
      : { precision: "days", from: dayOf(from), until: dayOf(until), inferred: "nothing" };
  return { words, expected: { form: "date", when }, sort: "date" };
}

function monthNumber(month: string | undefined): string {
  return String(months.split("|").indexOf(month ?? "") + 1).padStart(2, "0");
}

/** How often words stand in a text, between the bounds of words. */
function stands(words: string, text: string): number {
  return placesOf(words, text).length;
}

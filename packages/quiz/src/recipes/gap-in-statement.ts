import type { Actor, DisputedIsland, Fact, Month, UndisputedPlace, Voice, When, Year } from "@communique/domain";
import type { Draft } from "../pose.ts";
import type { Expected } from "../question/question.ts";
import { formsOf } from "../typed-answer/forms-of.ts";
import { eventsToldBy } from "./events-told-by.ts";
import { nameExpected, wordsExpected } from "./expected.ts";
import { asking, type Recipe, reasonFor, right } from "./recipe.ts";
import type { Of, Witness } from "./witness.ts";

type Told = Of<"claim"> | Of<"position">;

/** What is left out of a sentence, and what is to be typed for it. */
interface Gap {
  readonly words: string;
  readonly expected: Expected;
  /** "name", "date", "number". */
  readonly sort: string;
}

/** How many gaps a statement is asked with, at most: each leaves out another thing. */
const gapsAtMost = 2;

/** Which name, date or number is missing in what a statement tells? It is typed, into the sentence with hedge and speaker. */
export const gapInStatement: Recipe = {
  name: "gap in a statement",
  drafts: (witness) =>
    witness
      .tells("claim", "position")
      .flatMap((statement) => gapsIn(statement, witness).map((gap) => draftOf(statement, gap, witness))),
};

function draftOf(statement: Told, { words, expected, sort }: Gap, witness: Witness): Draft {
  const { says } = statement.fact;
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
    reveals: eventsToldBy(statement, witness),
  };
}

function gapsIn(statement: Told, witness: Witness): readonly Gap[] {
  const { says } = statement.fact;
  const gaps = [...numbersIn(says), ...namesIn(statement, witness), ...datesIn(says)];
  return gaps.filter(({ words }) => stands(words, says) === 1).slice(0, gapsAtMost);
}

/** Whoever and whatever the statement is about, or comes from, where nothing else in the sentence gives it away. */
function namesIn({ fact }: Told, witness: Witness): readonly Gap[] {
  const speakers = "said" in fact.standing ? fact.standing.said.map(({ by }: Voice) => by) : [];
  const named = [...new Set<Fact>([...speakers, ...fact.about])].filter(isNamed);
  return named.flatMap((one) => {
    const forms = [...formsOf(one)].sort((a, b) => b.length - a.length);
    const words = forms.find((form) => stands(form, fact.says) === 1);
    if (words === undefined) return [];
    const rest = fact.says.replace(words, "…");
    const giveaways = [...forms, ...(one.kind === "government" ? [one.adjective] : [])];
    if (giveaways.some((form) => stands(form, rest) > 0)) return [];
    return [{ words: withoutArticle(words), expected: nameExpected(one, witness), sort: "name" }];
  });
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
  return numbers.flatMap((words, index) =>
    stands(words, says) === 1 && !/\btwo (?:sides|countries)\b/.test(says)
      ? [{ words, expected: wordsExpected([words, `${index + 2}`]), sort: "number" }]
      : [],
  );
}

const months = "January|February|March|April|May|June|July|August|September|October|November|December";

/** Months with their year, and years by themselves; not the time of the talks, which every other sentence names. */
function datesIn(says: string): readonly Gap[] {
  const dates = [
    ...says.matchAll(new RegExp(String.raw`(?<!\d )\b(?:(${months}) )?(?<!(?:${months}) (?=\d))(\d{4})\b`, "g")),
  ];
  return dates.flatMap(([words, month, year]) =>
    words === "October 2000" ? [] : [dateGap(words, month, year as Year)],
  );
}

function dateGap(words: string, month: string | undefined, year: Year): Gap {
  const number = month === undefined ? 0 : months.split("|").indexOf(month) + 1;
  const when: When =
    number === 0
      ? { precision: "year", in: year, inferred: "nothing" }
      : { precision: "month", in: `${year}-${String(number).padStart(2, "0")}` as Month, inferred: "nothing" };
  return { words, expected: { form: "date", when }, sort: number === 0 ? "year" : "month and year" };
}

/** How often words stand in a text, between the bounds of words. */
function stands(words: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) {
    const isBounded = !isOfWord.test(text.charAt(at - 1)) && !isOfWord.test(text.charAt(at + words.length));
    if (isBounded) count += 1;
  }
  return count;
}

const isOfWord = /[\p{L}\p{N}]/u;

import { partsOf, type Question, wordsOf } from "@communique/quiz";
import MiniSearch, { type QueryCombination } from "minisearch";
import { acceptedBy } from "./accepted-by.ts";

/** What a search through the texts of questions comes to. */
interface Matches {
  /** The ids of what is found, the best first. */
  readonly ids: readonly string[];
  /** Whether some of the words stand nowhere, and what is found has others that look like them. */
  readonly isNear: boolean;
}

/** Finds by words in folded letters, as `wordsOf` gives them. */
export type TextIndex = (words: readonly string[]) => Matches;

const fields = ["stem", "told", "parts"] as const;

/** What is searched of something: what it says first, what it tells besides, and what it is made of. */
type SearchedTexts = Readonly<Record<(typeof fields)[number], string>>;

export function questionIndexOf(questions: readonly Question[]): TextIndex {
  return textIndexOf(questions, textsOf);
}

/** Finds what has every word of a text, begun or whole; one that stands nowhere is taken for a slip of the fingers. */
export function textIndexOf<Found extends { readonly id: string }>(
  all: readonly Found[],
  textsOf: (one: Found) => SearchedTexts,
): TextIndex {
  const index = new MiniSearch<Found>({
    fields: [...fields],
    extractField: (one, field) => (field === "id" ? one.id : textsOf(one)[field as (typeof fields)[number]]),
    tokenize: (text) => [...wordsOf(text)],
    processTerm: (term) => term,
    searchOptions: { prefix: true, boost: { stem: 2 } },
  });
  index.addAll(all);
  return (words) => {
    const queries = words.map((word): QueryCombination => {
      const exact: QueryCombination = { queries: [word] };
      return index.search(exact).length > 0 ? exact : { ...exact, fuzzy: slipsIn };
    });
    const found = index.search({ combineWith: "AND", queries });
    return { ids: found.map(({ id }) => id), isNear: queries.some(({ fuzzy }) => fuzzy !== undefined) };
  };
}

function textsOf(question: Question): SearchedTexts {
  const { stem, explanation } = question;
  const sentence = question.kind === "fill the gap" ? [question.sentence.before, question.sentence.after] : [];
  const ends =
    question.kind === "match pairs" ? question.rights : question.kind === "sort into groups" ? question.groups : [];
  return {
    stem: [stem, ...sentence].join(" "),
    told: explanation,
    parts: [...[...partsOf(question), ...ends].map(({ text }) => text), ...acceptedBy(question)].join(" "),
  };
}

/** How many slips of the fingers a word forgives. */
function slipsIn(term: string): number {
  if (/^\p{N}/u.test(term) || term.length < 4) return 0;
  return term.length < 8 ? 1 : 2;
}

import type { Fact } from "../model/fact.ts";
import type { ArticleCitation } from "../model/source.ts";
import { statementsIn } from "../statements.ts";

type Uses = Readonly<Record<string, string>>;

/** Each sentence, and each proposition that may be asked, that no statement tells. */
export function propositionsUntold(facts: readonly Fact[], uses: Uses): string[] {
  return rowsOf(facts, uses).flatMap(({ sentence, propositions }) => [
    ...(propositions.some(({ toldBy }) => toldBy.length > 0)
      ? []
      : [`${sentence}: no fact tells any of it; write one`]),
    ...propositions
      .filter(({ use, toldBy }) => use !== "N" && toldBy.length === 0)
      .map(({ letter, use }) => `${sentence}${letter} (${use}): no fact tells it; write one that cites it`),
  ]);
}

/** Each citation that names no proposition, or one that its sentence does not have or that is not to be told. */
export function propositionsAmiss(facts: readonly Fact[], uses: Uses): string[] {
  return statementsIn(facts).flatMap(({ id, cites }) =>
    cites.filter(isOfArticle).flatMap((cite) => {
      const sentence = sentenceOf(cite);
      const letters: readonly string[] = cite.propositions ?? [];
      if (letters.length === 0) return [`${id}: cites ${sentence} without its propositions; name those it tells`];
      return letters
        .filter((letter) => !"FA".includes(uses[sentence]?.charAt(placeOf(letter)) || "N"))
        .map((letter) => `${id}: ${sentence} has no proposition ${letter} to be told; correct the letter`);
    }),
  );
}

/**
 * Which statements tell each proposition, as a table for people.
 *
 * @example
 * coverageTable(facts, { "1.1": "FN" });
 * // 1.1a F claim:talks-resumed
 * // 1.1b N –
 * // 1 of 1 sentences; F: 1 of 1; A: 0 of 0
 */
export function coverageTable(facts: readonly Fact[], uses: Uses): string {
  const rows = rowsOf(facts, uses);
  const all = rows.flatMap(({ propositions }) => propositions);
  const lines = rows.flatMap(({ sentence, propositions }) =>
    propositions.map(({ letter, use, toldBy }) => `${sentence}${letter} ${use} ${toldBy.join(", ") || "–"}`),
  );
  const told = (use: string) => {
    const some = all.filter((proposition) => proposition.use === use);
    return `${use}: ${some.filter(({ toldBy }) => toldBy.length > 0).length} of ${some.length}`;
  };
  const sentences = rows.filter(({ propositions }) => propositions.some(({ toldBy }) => toldBy.length > 0));
  return [...lines, `${sentences.length} of ${rows.length} sentences; ${told("F")}; ${told("A")}`].join("\n");
}

function rowsOf(facts: readonly Fact[], uses: Uses) {
  const told = new Map<string, string[]>();
  for (const { id, cites } of statementsIn(facts)) {
    for (const cite of cites.filter(isOfArticle)) {
      for (const letter of cite.propositions ?? []) {
        const key = `${sentenceOf(cite)}${letter}`;
        told.set(key, [...(told.get(key) ?? []), id]);
      }
    }
  }
  return Object.entries(uses).map(([sentence, ofSentence]) => ({
    sentence,
    propositions: [...ofSentence].map((use, place) => {
      const letter = String.fromCharCode("a".charCodeAt(0) + place);
      return { letter, use, toldBy: told.get(`${sentence}${letter}`) ?? [] };
    }),
  }));
}

function placeOf(letter: string): number {
  return letter.charCodeAt(0) - "a".charCodeAt(0);
}

function sentenceOf({ paragraph, sentence }: ArticleCitation): string {
  return `${paragraph}.${sentence}`;
}

function isOfArticle(cite: { readonly source: unknown }): cite is ArticleCitation {
  return "paragraph" in cite;
}

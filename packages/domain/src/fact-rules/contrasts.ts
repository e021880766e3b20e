import type { Claim, Contrast, Fact, Position } from "../model/fact.ts";
import { contentsAgainst } from "../queries/content-against.ts";
import { wordedFacts } from "./found-in.ts";

/** Contrasts whose words do not stand where they should, or that do not stand well against each other. */
export function contrastsAmiss(facts: readonly Fact[]): string[] {
  return wordedFacts(facts).flatMap((fact) => [
    ...fact.contrasts.flatMap((contrast) =>
      problemsOf(contrast, fact).map((problem) => `${fact.id}: “${contrast.words}” ${problem}`),
    ),
    ...repeatedIn([fact.content, ...contentsAgainst(fact)]).map((content) => `${fact.id}: “${content}” is made twice`),
  ]);
}

/** Contents made by a contrast that are told: the content of another fact, or a whole sentence. */
export function contrastsTold(facts: readonly Fact[]): string[] {
  const worded = wordedFacts(facts);
  return worded.flatMap((fact) =>
    contentsAgainst(fact).flatMap((content) =>
      worded
        .filter((other) => isToldBy(content, other))
        .map(({ id }) => `${fact.id}: ${id} tells that “${content}”; it cannot stand against it`),
    ),
  );
}

function problemsOf({ words, against }: Contrast, { content, says }: Claim | Position): readonly string[] {
  const others = against.filter((other) => alike(other) !== alike(words));
  return [
    ...(standsOnce(words, content) ? [] : ["does not stand exactly once in the content, between the bounds of words"]),
    ...(standsOnce(words, says) ? [] : ["does not stand exactly once in says, between the bounds of words"]),
    ...(/[“”"]/.test([words, ...against].join()) ? ["has a quotation mark; a quotation stays as it is"] : []),
    ...(others.length < against.length ? ["stands against itself"] : []),
    ...others.filter((other) => isPart(words, other)).map((other) => `is part or whole of “${other}”`),
    ...others.filter((other) => !isNear(words, other)).map((other) => `is told from “${other}” by its length`),
  ];
}

/** Twice the length, or six letters more, does not tell yet which is right. */
function isNear(words: string, other: string): boolean {
  const [short = 0, long = 0] = [words.length, other.length].sort((a, b) => a - b);
  return long <= Math.max(2 * short, short + 6);
}

function isPart(words: string, other: string): boolean {
  return standsIn(alike(words), alike(other)) > 0 || standsIn(alike(other), alike(words)) > 0;
}

/** Whether they can be cut out and replaced wherever they are found: no other word has them as its part, either. */
function standsOnce(words: string, text: string): boolean {
  return standsIn(words, text) === 1 && text.split(words).length === 2;
}

function standsIn(words: string, text: string): number {
  const pattern = words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, "gu"))].length;
}

function isToldBy(content: string, { content: told, says }: Claim | Position): boolean {
  return [told, says.replace(/[.]$/, "")].some((text) => alike(text) === alike(content));
}

function repeatedIn(texts: readonly string[]): readonly string[] {
  const all = texts.map(alike);
  return texts.filter((text, index) => all.indexOf(alike(text)) !== index);
}

function alike(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

import { foldName } from "./fold-name.ts";

/** A form of a name, ready to be compared with what was typed. */
export interface NameForm {
  readonly form: string;
  readonly words: readonly string[];
  /** Its letters in each order in which its words may be typed: the family name before or after the others. */
  readonly keys: readonly string[];
}

/** The words of a name as they are compared; "the" says nothing. */
export function wordsOf(text: string): readonly string[] {
  return foldName(text)
    .split(" ")
    .filter((word) => word !== "the" && word !== "");
}

/** A form as it stands, and one that begins with "a" without it as well. */
export function nameForms(form: string): readonly NameForm[] {
  const words = wordsOf(form);
  return [words, ...(/^an? /.test(form) ? [words.slice(1)] : [])].map((words) => ({ form, words, keys: turns(words) }));
}

/** Spaces and the order of a family name and the rest do not tell two names apart. */
function turns(words: readonly string[]): readonly string[] {
  return words.map((_, start) => [...words.slice(start), ...words.slice(0, start)].join(""));
}

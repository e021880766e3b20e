import { distance } from "./distance.ts";
import type { NameForm } from "./name-form.ts";

const scripts: readonly RegExp[] = [
  /^[\p{Script=Latin}\p{N}]+$/u,
  /^[\p{Script=Cyrillic}\p{N}]+$/u,
  /^[\p{Script=Han}\p{Script_Extensions=Hiragana}\p{N}]+$/u,
];

/**
 * The form that somebody evidently meant and misspelt, if there is just one name that it can be.
 *
 * A form forgives one slip, and two if it has a word of nine letters; none if its words have less than five. Numbers are never misspelt.
 * If a part of what was typed is as near to somebody else, or the others' names in this script are not known, nothing is near.
 */
export function nearName(
  words: readonly string[],
  accepts: readonly NameForm[],
  others: readonly (readonly NameForm[])[],
): string | undefined {
  const typed = words.join("");
  const script = scripts.find((letters) => letters.test(typed));
  if (!script) return undefined;
  const [nearest] = accepts.flatMap((form) => slipsTo(form, typed)).sort((one, other) => one.slips - other.slips);
  if (!nearest || others.some((forms) => !forms.some(({ keys: [key = ""] }) => script.test(key)))) return undefined;
  const own = new Set(accepts.flatMap(({ keys }) => keys));
  const rivals = others.flat().filter(({ keys }) => !keys.some((key) => own.has(key)));
  return rivals.some((rival) => isAsNear(rival, words, nearest.slips)) ? undefined : nearest.form;
}

interface Near {
  readonly form: string;
  readonly slips: number;
}

function slipsTo({ form, words, keys }: NameForm, typed: string): readonly Near[] {
  const forgiven = forgivenIn(words);
  return keys.flatMap((key) => {
    if (numbersIn(key) !== numbersIn(typed)) return [];
    const slips = distance(typed, key, forgiven);
    return slips <= forgiven ? [{ form, slips }] : [];
  });
}

function forgivenIn(words: readonly string[]): number {
  const longest = Math.max(...words.map(({ length }) => length));
  if (longest < 5) return 0;
  return longest < 9 ? 1 : 2;
}

function numbersIn(text: string): string {
  return text.replace(/\P{N}/gu, "");
}

/** Whether a form is as near to all that was typed, or to as many words of it as the form has. */
function isAsNear({ words: { length }, keys }: NameForm, typed: readonly string[], slips: number): boolean {
  const parts = typed.map((_, start) => typed.slice(start, start + length).join(""));
  return [...parts, typed.join("")].some((part) => keys.some((key) => distance(part, key, slips) <= slips));
}

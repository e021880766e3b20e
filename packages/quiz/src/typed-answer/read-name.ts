import type { NonEmpty } from "@communique/domain";
import { type NameForm, nameForms, wordsOf } from "./name-form.ts";
import { nearName } from "./near-name.ts";
import { isBlank, isEndless } from "./typed-text.ts";
import { withoutTitle } from "./without-title.ts";

/** Who or what is to be named, in every form that is right, and whom else the facts name. */
export interface NameExpected {
  readonly accepts: NonEmpty<string>;
  readonly others: readonly { readonly accepts: NonEmpty<string> }[];
}

/** How a typed name is read. Only `accepted` is right. */
export type NameRead =
  | { readonly read: "accepted" }
  /** It is the name of one of the others, the one at this index. */
  | { readonly read: "other"; readonly index: number }
  /** It is a misspelling of this form, and can be nothing else. */
  | { readonly read: "near"; readonly of: string }
  | { readonly read: "unknown" }
  | { readonly read: "empty" };

/**
 * Reads a typed name: what is the same after folding is accepted, and a misspelling gets a hint.
 *
 * A form that belongs to whoever is asked for and to another as well is accepted.
 *
 * @example
 * readName("President PUTIN", { accepts: formsOf(putin), others: [] }); // { read: "accepted" }
 * readName("Ivashov", { accepts: formsOf(ivanov), others: [{ accepts: formsOf(ivashov) }] }); // { read: "other", index: 0 }
 */
export function readName(typed: string, { accepts, others }: NameExpected): NameRead {
  if (isEndless(typed)) return { read: "unknown" };
  if (isBlank(typed)) return { read: "empty" };
  const asked = accepts.flatMap(nameForms);
  const rest = others.map((other) => other.accepts.flatMap(nameForms));
  const words = wordsOf(typed);
  const readings = [words, withoutTitle(words)];
  for (const reading of readings) {
    if (isOneOf(asked, reading)) return { read: "accepted" };
    const index = rest.findIndex((forms) => isOneOf(forms, reading));
    if (index >= 0) return { read: "other", index };
  }
  const near = readings.map((reading) => nearName(reading, asked, rest)).find((form) => form !== undefined);
  return near === undefined ? { read: "unknown" } : { read: "near", of: near };
}

function isOneOf(forms: readonly NameForm[], words: readonly string[]): boolean {
  const typed = words.join("");
  return typed !== "" && forms.some(({ keys }) => keys.includes(typed));
}

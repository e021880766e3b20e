import type { Person } from "../model/actor.ts";
import type { Fact } from "../model/fact.ts";
import type { NonEmpty } from "../model/non-empty.ts";
import type { DisputedIsland, UndisputedPlace } from "../model/place.ts";
import type { WrittenName } from "../model/written-name.ts";

/** Whoever, or whatever, has a name of its own: a set of islands has a description instead. */
export type NameBearer = Person | UndisputedPlace | DisputedIsland;

/** What is not yet known of a name: a script that it has no form in, or how a Japanese form is read. */
export interface NameWanted {
  readonly of: NameBearer;
  readonly wanted: NonEmpty<WrittenName["script"] | "reading">;
}

/**
 * The names that no page has yet been found for, in a script or in how they are read, in the order of the facts.
 *
 * @example
 * namesWanted([kato, mori]);
 * // [{ of: kato, wanted: ["Cyrillic"] }, { of: mori, wanted: ["reading"] }]
 */
export function namesWanted(facts: readonly Fact[]): readonly NameWanted[] {
  return facts.filter(isNameBearer).flatMap((of) => {
    const [first, ...rest] = wantedOf(of);
    return first ? [{ of, wanted: [first, ...rest] as const }] : [];
  });
}

function wantedOf({ writtenForms }: NameBearer): readonly NameWanted["wanted"][number][] {
  const forms: readonly WrittenName[] = writtenForms;
  const lacks = (script: WrittenName["script"]) => forms.every((form) => form.script !== script);
  return [
    // In Latin letters each has the name that it goes by.
    ...(["Cyrillic", "Japanese"] as const).filter(lacks),
    ...(forms.some(isUnread) ? (["reading"] as const) : []),
  ];
}

/** Whether a Japanese form has signs that can be read in several ways; kana read themselves. */
function isUnread({ script, text, reading }: WrittenName): boolean {
  return script === "Japanese" && reading === undefined && /\p{Script=Han}/u.test(text);
}

function isNameBearer(fact: Fact): fact is NameBearer {
  return fact.kind === "person" || (fact.kind === "place" && fact.form !== "islands");
}

import type { Fact, Person, Place } from "@communique/domain";
import { toRomaji } from "wanakana";
import { remembered } from "../known-facts/remembered.ts";
import { withoutArticle } from "./names-actor.ts";
import { normalForm } from "./normal-form.ts";

/** A form of a name as it is compared with another: without its article. */
export function plainForm(form: string): string {
  return normalForm(withoutArticle(form.trim()));
}

/** The names that a fact goes by first: both of a disputed island. */
export function mainNamesOf(fact: Fact): readonly string[] {
  if (fact.kind === "place" && "names" in fact) return Object.values(fact.names);
  if (fact.kind === "office") return [fact.title];
  return "name" in fact ? [fact.name] : [];
}

/** Whether what is typed names a fact, in whichever script and order, with initials or without. */
export function isNameOf(form: string, fact: Fact): boolean {
  const words = wordsOf(form);
  if (words.length === 0) return false;
  switch (fact.kind) {
    case "person":
      return partsOf(fact).some((parts) => isPersonNamed(words, parts));
    case "place":
      return isPlaceNamed(words, fact);
    case "government":
      return (
        isOneOf(words, [fact.name, fact.calledByCapital ?? fact.name]) ||
        (words.includes("government") && isOneOf(words, [fact.adjective]))
      );
    default:
      return isOneOf(words, namesOf(fact));
  }
}

/** The words of which any form that names a fact has one. */
export function keyWordsOf(fact: Fact): readonly string[] {
  if (fact.kind === "person") {
    return partsOf(fact).flatMap(({ family, whole }) => [...family.slice(0, 1), ...whole.slice(0, 1)]);
  }
  const names = fact.kind === "government" ? [...namesOf(fact), fact.adjective] : namesOf(fact);
  return names.flatMap(wordsOf).filter((word) => !isGeneric(word));
}

/** Those words of a form under which a fact that it names is found. */
export function keyWordsIn(form: string): readonly string[] {
  return wordsOf(form).filter((word) => !isGeneric(word));
}

function namesOf(fact: Fact): readonly string[] {
  switch (fact.kind) {
    case "government":
      return [fact.name, ...(fact.calledByCapital ? [fact.calledByCapital] : [])];
    case "place": {
      const written = fact.writtenForms.flatMap(({ text, reading }) => [text, ...(reading ? [reading] : [])]);
      return [...mainNamesOf(fact), ...written];
    }
    case "office":
      return [
        ...[fact.title, `${fact.title} ${fact.of.name}`],
        ...(fact.of.kind === "government" ? [`${fact.of.adjective} ${fact.title}`] : []),
      ];
    case "instrument":
      return [fact.name, ...fact.alsoCalled];
    case "event":
      return [fact.name, fact.called];
    case "usage":
      return [fact.name, ...fact.alsoCalled, ...fact.writtenForms.map(({ text }) => text)];
    default:
      return mainNamesOf(fact);
  }
}

const generic = new Set(
  "the a an of and government island islands islets group остров острова 島 群島 諸島 とう ぐんとう しょとう".split(
    " ",
  ),
);

function isGeneric(word: string): boolean {
  return generic.has(word);
}

/** The words of a name, alike in spelling: British and American, and Japanese without the sign for what it is. */
const wordsOf: (form: string) => readonly string[] = remembered((form) =>
  (normalForm(form).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
    .map((word) => word.replace(/^defense$/, "defence"))
    .map((word) => (isGeneric(word) ? word : word.replace(/(?:群島|諸島|島|ぐんとう|しょとう|とう)$/u, ""))),
);

/** The same words as those of one of the names, in any order, but for words that tell only what it is. */
function isOneOf(words: readonly string[], names: readonly string[]): boolean {
  const given = telling(words);
  return given !== "" && names.some((name) => tellingWords(name) === given);
}

const tellingWords: (name: string) => string = remembered((name) => telling(wordsOf(name)));

function telling(words: readonly string[]): string {
  return words
    .filter((word) => !isGeneric(word))
    .sort()
    .join(" ");
}

/** One of the names of a place, or several side by side; of islands that are counted together, all of theirs. */
function isPlaceNamed(words: readonly string[], place: Place): boolean {
  if (isOneOf(words, namesOf(place))) return true;
  const given = words.filter((word) => !isGeneric(word));
  const isAllOf = (names: readonly string[]) => {
    const own = names.map((name) => wordsOf(name).filter((word) => !isGeneric(word)));
    return (
      given.every((word) => own.flat().includes(word)) && own.some((one) => one.every((word) => given.includes(word)))
    );
  };
  if (place.form !== "islands") return isAllOf(namesOf(place));
  const isClosed = place.named.length > 0 && place.named.length === place.count;
  const ofMembers = new Set(place.named.flatMap(namesOf).flatMap(wordsOf));
  return (
    isClosed &&
    given.every((word) => ofMembers.has(word)) &&
    place.named.every((member) => namesOf(member).some((name) => wordsOf(name).every((word) => given.includes(word))))
  );
}

interface Parts {
  readonly family: readonly string[];
  /** The given name and the patronymic. */
  readonly others: readonly string[];
  /** As it is written, where nothing stands between the parts. */
  readonly whole: readonly string[];
}

/** The parts of a person's name in each script; a reading in kana has the family first, and may be typed in Latin letters. */
function partsOf({ name, given, family, writtenForms }: Person): readonly Parts[] {
  const readings = writtenForms.flatMap(({ reading }) => (reading ? [reading, toRomaji(reading)] : []));
  return [
    { family: wordsOf(family), others: wordsOf(given), whole: wordsOf(name) },
    ...writtenForms.map((form) => ({
      family: wordsOf(form.family),
      others: wordsOf(`${form.given ?? ""} ${form.patronymic ?? ""}`),
      whole: wordsOf(form.text),
    })),
    ...readings.map((reading) => {
      const [first = "", ...rest] = wordsOf(reading);
      return { family: [first], others: rest, whole: [first, ...rest] };
    }),
  ];
}

/** The family name, alone or with the others or their initials; a given name alone names nobody. */
function isPersonNamed(words: readonly string[], { family, others, whole }: Parts): boolean {
  if (words.join(" ") === whole.join(" ")) return true;
  if (!family.every((word) => words.includes(word))) return words.join() === [...family, ...others].join("");
  return words
    .filter((word) => !family.includes(word))
    .every((word) => others.includes(word) || (word.length === 1 && others.some((other) => other.startsWith(word))));
}

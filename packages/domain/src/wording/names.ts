import type { Actor, Person } from "../model/actor.ts";
import type { Office } from "../model/fact.ts";
import type { Voice } from "../model/standing.ts";

/** "Russian Foreign Minister". */
export function labelOfOffice({ title, of }: Office): string {
  return of.kind === "government" ? `${of.adjective} ${title}` : `${title} of ${of.name}`;
}

/** "the Russian Foreign Minister"; "a" or "an" where the office has several seats. */
export function labelWithArticle(office: Office): string {
  const label = labelOfOffice(office);
  if (office.seats === "one") return `the ${label}`;
  return `${/^[aeiou]/i.test(label) ? "an" : "a"} ${label}`;
}

/** "Aleksandr Losyukov and Ryozo Kato"; three are told as "a, b and c". */
export function labelOfPersons(persons: readonly Person[]): string {
  return namesOf(persons);
}

/** Actors by name in a row; a government by its country, whatever the article calls it. */
export function namesOf(actors: readonly Pick<Actor, "name">[]): string {
  const names = actors.map(({ name }) => name);
  return names.length > 2 ? `${names.slice(0, -1).join(", ")} and ${names.at(-1)}` : names.join(" and ");
}

/** A speaker inside a sentence; a government by the capital that the article calls it by. */
export function labelOfActor(actor: Actor): string {
  return actor.kind === "government" ? (actor.calledByCapital ?? actor.name) : actor.name;
}

/** "a Russian newspaper report, on what Tokyo believes". */
export function labelOfChain([outermost, ...inner]: readonly Voice[]): string {
  if (!outermost) return "";
  return [labelOfActor(outermost.by), ...inner.map((voice) => `on what ${labelOfVoice(voice)}`)].join(", ");
}

/** A speaker and the verb: "Tokyo believes", "several government sources say". */
export function labelOfVoice({ by, does }: Voice): string {
  const isPlural = by.kind === "group" || by.name.startsWith("several ");
  return `${labelOfActor(by)} ${isPlural ? (pluralOf[does] ?? does.replace(/s$/, "")) : does}`;
}

const pluralOf: Partial<Record<Voice["does"], string>> = { denies: "deny" };

import type { Actor, Office, Person, Voice } from "@communique/domain";

/** "Russian Foreign Minister". */
export function labelOfOffice({ title, of }: Office): string {
  return of.kind === "government" ? `${of.adjective} ${title}` : `${title} of ${of.name}`;
}

/** "the Russian Foreign Minister"; "a" where the office has several seats. */
export function labelWithArticle(office: Office): string {
  return `${office.seats === "one" ? "the" : "a"} ${labelOfOffice(office)}`;
}

/** "Aleksandr Losyukov and Ryozo Kato". */
export function labelOfPersons(persons: readonly Person[]): string {
  return persons.map((person) => person.name).join(" and ");
}

/** A speaker inside a sentence; a government by the capital that the article calls it by. */
export function labelOfActor(actor: Actor): string {
  return actor.kind === "government" ? (actor.calledByCapital ?? actor.name) : actor.name;
}

/** "a Russian newspaper report, on what Tokyo believes". */
export function labelOfChain([outermost, ...inner]: readonly Voice[]): string {
  if (!outermost) return "";
  return [labelOfActor(outermost.by), ...inner.map((voice) => `on what ${labelOfActor(voice.by)} ${voice.does}`)].join(
    ", ",
  );
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

import type { Person } from "../model/actor.ts";
import type { Fact } from "../model/fact.ts";
import type { WrittenName } from "../model/written-name.ts";

const letters = {
  Latin: /^[\p{Script=Latin}\p{P}\s]+$/u,
  Cyrillic: /^[\p{Script=Cyrillic}\p{P}\s]+$/u,
  Japanese: /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・\s]+$/u,
} as const satisfies Record<WrittenName["script"], RegExp>;

/** Each visit whose visitor does not stand first among those who meet. */
export function visitorsNotFirst(facts: readonly Fact[]): string[] {
  return facts.flatMap((fact) =>
    fact.kind === "event" && fact.visitor && fact.between && fact.between.is[0] !== fact.visitor
      ? [`${fact.id}: ${fact.visitor.id} visits; put the visitor first in between`]
      : [],
  );
}

/** Each opposition between positions of one holder, or on different issues. */
export function oppositionsAmiss(facts: readonly Fact[]): string[] {
  return facts.flatMap((fact) =>
    fact.kind === "position"
      ? fact.opposes
          .filter(({ holder, on }) => holder === fact.holder || on !== fact.on)
          .map(({ id }) => `${fact.id}: opposes ${id}, but the holders must differ and the issue be one; correct it`)
      : [],
  );
}

/** Each link of a fact with itself. */
export function linksToItself(facts: readonly Fact[]): string[] {
  return facts.flatMap((fact) =>
    fact.kind === "link" && fact.between[0] === fact.between[1]
      ? [`${fact.id}: links ${fact.between[0].id} with itself; name the other fact`]
      : [],
  );
}

/** Each pair of sources that differ which is not one fact of an article and one of pages. */
export function conflictsAmiss(facts: readonly Fact[]): string[] {
  return facts.flatMap((fact) => {
    if (fact.kind !== "link" || fact.form !== "sources differ") return [];
    const articles = fact.between.filter(({ cites }) => cites.some(({ source }) => source.kind === "article"));
    const pages = fact.between.filter(({ cites }) => cites.every(({ source }) => source.kind === "page"));
    return articles.length === 1 && pages.length === 1
      ? []
      : [
          `${fact.id}: joins ${fact.between[0].id} with ${fact.between[1].id}; join one of the article with one of pages`,
        ];
  });
}

/** Each set of islands that names more than it counts. */
export function countsTooSmall(facts: readonly Fact[]): string[] {
  return facts.flatMap((fact) =>
    fact.kind === "place" && fact.form === "islands" && fact.named.length > fact.count
      ? [`${fact.id}: names ${fact.named.length} islands and counts ${fact.count}; correct one`]
      : [],
  );
}

/** Each person whose name is not the given and the family name, and each written form in another script than it says. */
export function namesAmiss(facts: readonly Fact[]): string[] {
  return facts.flatMap((fact) => {
    const forms = "writtenForms" in fact ? fact.writtenForms : [];
    const wrong = forms
      .filter(({ script, text }) => !letters[script].test(text))
      .map(({ script, text }) => `${fact.id}: ${text} is not in ${script} letters; correct the script`);
    return fact.kind === "person" ? [...partsAmiss(fact), ...wrong] : wrong;
  });
}

/** Each person who has the name of another: namesakes are told apart by their full names. */
export function namesShared(facts: readonly Fact[]): string[] {
  const people = facts.filter((fact) => fact.kind === "person");
  return people.flatMap(({ id, name }, index) => {
    const first = people.findIndex((other) => other.name === name);
    return first === index
      ? []
      : [`${id}: ${name} is also ${people[first]?.id}; are they one, or is a name incomplete?`];
  });
}

function partsAmiss({ id, name, given, family, writtenForms }: Person): readonly string[] {
  const missing = writtenForms.flatMap((form) =>
    [form.family, form.given, form.patronymic]
      .filter((part) => part && !form.text.includes(part))
      .map((part) => `${id}: ${form.text} has no ${part} in it; correct the parts`),
  );
  return name === `${given} ${family}`
    ? missing
    : [`${id}: ${name} is not ${given} ${family}; correct one`, ...missing];
}

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
    return fact.kind === "person" && fact.name !== `${fact.given} ${fact.family}`
      ? [`${fact.id}: ${fact.name} is not ${fact.given} ${fact.family}; correct one`, ...wrong]
      : wrong;
  });
}

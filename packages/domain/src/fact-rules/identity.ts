import type { Fact } from "../model/fact.ts";
import { referencesOf } from "../references.ts";
import { tellingsIn } from "./found-in.ts";

/** Each id that two facts have. */
export function idsRepeated(facts: readonly Fact[]): string[] {
  const ids = facts.map(({ id }) => id);
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id}: two facts have this id; rename one`);
}

/** Each exported const whose name is not its id's slug in camelCase. */
export function namesUnlikeIds(exported: Readonly<Record<string, Fact>>): string[] {
  return Object.entries(exported).flatMap(([name, { id }]) => {
    const slug = id.slice(id.indexOf(":") + 1);
    const expected = slug.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
    return name === expected ? [] : [`${id}: its const is ${name}; call it ${expected}, or change the id`];
  });
}

/** Each exported fact that the list leaves out. */
export function exportsLeftOut(exported: Readonly<Record<string, Fact>>, facts: readonly Fact[]): string[] {
  return Object.values(exported)
    .filter((fact) => !facts.includes(fact))
    .map(({ id }) => `${id}: not among the facts; add its file to the list of facts and to index.ts`);
}

/** Each reference to a fact that comes later in the list, or not at all. */
export function referencesAhead(facts: readonly Fact[]): string[] {
  return facts.flatMap((fact, index) =>
    referencesOf(fact)
      .filter((reference) => !facts.slice(0, index).includes(reference))
      .map((reference) => `${fact.id}: refers to ${reference.id}, which does not come before it; move one of them`),
  );
}

/** Each fact that tells nothing, and that no fact which tells something leads to. */
export function factsUnreached(facts: readonly Fact[]): string[] {
  const reached = new Set<Fact>();
  const reach = (fact: Fact): void => {
    if (reached.has(fact)) return;
    reached.add(fact);
    for (const reference of referencesOf(fact)) reach(reference);
  };
  for (const fact of facts) if (tellingsIn(fact).length > 0 || fact.kind === "link") reach(fact);
  return facts
    .filter((fact) => !reached.has(fact))
    .map(({ id }) => `${id}: nothing that is told refers to it; tell something of it, or delete it`);
}

import type { Event, Person } from "@communique/domain";
import { indexed } from "../known-facts/indexed.ts";
import { factsOfKind } from "../known-facts/known-facts.ts";
import type { Problem } from "../problem.ts";
import { containsWords } from "./normal-form.ts";
import type { Reading } from "./reading.ts";

/** Whether whoever visits is told as visiting, and a group of islets as a group. */
export function checkParts({ texts, statements, known }: Reading): readonly Problem[] {
  const events = [...new Set(statements.map(({ fact }) => fact))].filter((fact) => fact.kind === "event");
  const visits = events.flatMap(visitIn);
  const groups = namesOfGroups(known);
  return texts.flatMap(({ text, where }): readonly Problem[] => [
    ...visits
      .filter(({ visitor, host }) => isCrossed(text, visitor, host))
      .map(({ id }): Problem => ({ code: "visit-crossed", where, statements: [id] })),
    ...groups
      .filter((name) => isCalledIsland(text, name))
      .map((name): Problem => ({ code: "group-as-island", where, name, statements: statements.map(({ id }) => id) })),
  ]);
}

/** The names of the places that are groups of islets. */
const namesOfGroups = indexed((known): readonly string[] => {
  const names = factsOfKind(known, "place").flatMap((place) =>
    place.form === "island group" ? Object.values(place.names) : [],
  );
  return [...new Set(names)];
});

interface Visit {
  readonly id: string;
  readonly visitor: Person;
  readonly host: Person;
}

function visitIn({ id, visitor, between }: Event): readonly Visit[] {
  const host = between?.is.find((person) => person !== visitor);
  return visitor && host ? [{ id, visitor, host }] : [];
}

/** "Igor Ivanov was due to visit Moscow for talks with Yohei Kono", where it is Kono who visits. */
function isCrossed(text: string, visitor: Person, host: Person): boolean {
  return text.split(/(?<=[.!?])\s+/).some((sentence) => {
    const verb = sentence.search(/\b(?:visit(?:ed|s)?|go|goes|went|travel(?:led|s)?)\b/);
    const [goes, stays] = [sentence.indexOf(visitor.family), sentence.indexOf(host.family)];
    return verb > 0 && goes > verb && stays >= 0 && stays < verb;
  });
}

function isCalledIsland(text: string, name: string): boolean {
  return [`island of ${name}`, `island of the ${name}`, `${name} island`].some((island) => containsWords(text, island));
}

import type { Document } from "@communique/domain";
import { once } from "../once.ts";
import { nameOfDated } from "../wording/dated.ts";
import { descriptionOf, tellsYearOf } from "../wording/undated.ts";
import type { Of, Witness } from "./witness.ts";

/**
 * What an event or a document is called without its date; undefined where every name has the year in it, or fits another
 * event or document as well.
 */
export function undatedName({ fact, is }: Of<"when">, witness: Witness): string | undefined {
  const name = nameOf(fact);
  if (!tellsYearOf(name, is)) return bearersIn(witness).get(name) === 1 ? name : undefined;
  if (fact.kind === "event") return undefined;
  return bearersIn(witness).get(kindOf(fact)) === 1 ? descriptionOf(fact) : undefined;
}

const nameOf = once((fact: Of<"when">["fact"]) => nameOfDated(fact));

/** How many facts bear a name, and how many documents are of one kind. */
const bearersIn = once((witness: Witness): ReadonlyMap<string, number> => {
  const facts = [...new Set(witness.tells("when").map(({ fact }) => fact))];
  const names = facts.flatMap((fact) => (fact.kind === "instrument" ? [nameOf(fact), kindOf(fact)] : [nameOf(fact)]));
  return new Map([...Map.groupBy(names, (name) => name)].map(([name, bearers]) => [name, bearers.length]));
});

/** The form and the parties of a document, in whatever order it names them. */
function kindOf({ form, parties }: Document): string {
  return [form, ...parties.map(({ id }) => id).sort()].join();
}

import type { Document } from "@communique/domain";
import { nameOfDated } from "../wording/dated.ts";
import { descriptionOf, tellsYearOf } from "../wording/undated.ts";
import type { Of, Witness } from "./witness.ts";

/**
 * What an event or a document is called without its date; undefined where every name has the year in it, or fits another
 * event or document as well.
 */
export function undatedName({ fact, is }: Of<"when">, witness: Witness): string | undefined {
  const others = witness.tells("when").filter((other) => other.fact !== fact);
  const name = nameOfDated(fact);
  if (!tellsYearOf(name, is)) return others.some((other) => nameOfDated(other.fact) === name) ? undefined : name;
  if (fact.kind === "event") return undefined;
  return others.some((other) => isLike(other.fact, fact)) ? undefined : descriptionOf(fact);
}

function isLike(other: Of<"when">["fact"], { form, parties }: Document): boolean {
  return (
    other.kind === "instrument" &&
    other.form === form &&
    other.parties.length === parties.length &&
    other.parties.every((party) => parties.includes(party))
  );
}

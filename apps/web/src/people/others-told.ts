import type { Actor, Fact } from "@communique/domain";
import { statementsIn } from "@communique/domain";
import { type ToldOf, toldOf } from "./told-of.ts";

type Other = Exclude<Actor, { readonly kind: "person" | "government" }>;

/** A ministry, a group, an outlet or an unnamed voice, and what the article has from it or tells of it. */
export interface OtherTold {
  readonly actor: Other;
  readonly told: readonly ToldOf[];
}

export const otherKinds = {
  organisation: "Ministries and bodies",
  group: "Groups",
  outlet: "Outlets",
  unnamed: "Voices without a name",
} as const satisfies Record<Other["kind"], string>;

/** Whoever speaks or acts in the article without being a person with a name or a government, kind by kind. */
export function othersTold(facts: readonly Fact[]): readonly OtherTold[] {
  const statements = statementsIn(facts);
  return facts.filter(isOther).map((actor) => {
    const own = statements.filter(
      ({ standing, cites, fact }) =>
        ("said" in standing && standing.said.some(({ by }) => by === actor)) ||
        cites.some((cite) => "credit" in cite && cite.credit?.outlet === actor) ||
        ("about" in fact && fact.about.some((one) => one === actor)),
    );
    return { actor, told: [...new Set(own.map(({ fact }) => fact))].map(toldOf) };
  });
}

function isOther(fact: Fact): fact is Other {
  return fact.kind in otherKinds;
}

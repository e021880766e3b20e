import type { Fact, Person } from "@communique/domain";
import { labelWithArticle } from "../wording/names.ts";
import { labelOfWhen, phraseOfWhen } from "../wording/when.ts";
import { type Of, statementsOf } from "./recipe.ts";

type Tenure = Of<"tenure">;

/** "Igor Ivanov was the Russian Foreign Minister in October 2000." */
export function tenureSentence({ is: { holder, office }, fact }: Tenure): string {
  return `${holder.name} was ${labelWithArticle(office)} ${phraseOfWhen(fact.asOf)}.`;
}

/**
 * The tenures of other people in other offices at the same time, each of which refutes its holder, or its office, as an
 * answer: those on the same side first, then those of the same title, then the rest.
 */
export function tenuresNearestFirst(tenure: Tenure, tenures: readonly Tenure[]): readonly (readonly Tenure[])[] {
  const { office, holder } = tenure.is;
  const others = tenures.filter(
    ({ is, fact }) =>
      is.office !== office && is.holder !== holder && labelOfWhen(fact.asOf) === labelOfWhen(tenure.fact.asOf),
  );
  const sameSide = others.filter(({ is }) => is.office.of === office.of);
  const sameTitle = others.filter(({ is }) => is.office.of !== office.of && is.office.title === office.title);
  return [sameSide, sameTitle, others.filter((other) => !sameSide.includes(other) && !sameTitle.includes(other))];
}

/** Other holders of offices: first those on the person's own side, then the rest. */
export function colleaguesFirst(person: Person, facts: readonly Fact[]): readonly (readonly Person[])[] {
  const tenures = statementsOf(facts, "tenure").map(({ is }) => is);
  const side = tenures.find(({ holder }) => holder === person)?.office.of;
  const others = tenures.filter(({ holder }) => holder !== person);
  return [others.filter(({ office }) => office.of === side), others.filter(({ office }) => office.of !== side)].map(
    (tier) => tier.map(({ holder }) => holder),
  );
}

import type { Fact, Person } from "@communique/domain";
import { labelWithArticle } from "../wording/names.ts";
import { labelOfWhen, phraseOfWhen } from "../wording/when.ts";
import { type Of, statementsOf } from "./recipe.ts";

/** "Igor Ivanov was the Russian Foreign Minister in October 2000." */
export function tenureSentence({ is: { holder, office }, fact }: Of<"tenure">): string {
  return `${holder.name} was ${labelWithArticle(office)} ${phraseOfWhen(fact.asOf)}.`;
}

/** The tenures of other people in other offices at the same time: each refutes its holder, or its office, as an answer. */
export function tenuresBeside(tenure: Of<"tenure">, tenures: readonly Of<"tenure">[]): readonly Of<"tenure">[] {
  return tenures.filter(
    ({ is, fact }) =>
      is.office !== tenure.is.office &&
      is.holder !== tenure.is.holder &&
      labelOfWhen(fact.asOf) === labelOfWhen(tenure.fact.asOf),
  );
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

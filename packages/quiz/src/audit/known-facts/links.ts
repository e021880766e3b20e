import type { Statement } from "@communique/domain";
import { grouped, indexed } from "./indexed.ts";
import { factsOfKind, type KnownFacts } from "./known-facts.ts";

const toldTwiceByEnd = indexed((known) =>
  grouped(
    factsOfKind(known, "link").filter(({ form }) => form === "told twice"),
    ({ between }) => between.map(({ id }) => id),
  ),
);

/** The statements that a link says tell the same thing as this one. */
export function twinsOf({ fact }: Statement, known: KnownFacts): readonly Statement[] {
  const links = toldTwiceByEnd(known).get(fact.id) ?? [];
  return links
    .flatMap(({ between }) => between.map(({ id }) => id))
    .filter((id) => id !== fact.id)
    .flatMap((id) => known.statementsByFact.get(id) ?? []);
}

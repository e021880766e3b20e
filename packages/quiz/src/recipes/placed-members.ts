import { once } from "../once.ts";
import { nameWithDate } from "../wording/dated.ts";
import { sentenceOf } from "../wording/event.ts";
import { isElsewhere } from "./event-where.ts";
import { eventsLike } from "./events-like.ts";
import type { End, Member } from "./member.ts";
import { siblingsOf, wrong } from "./recipe.ts";
import type { Of, Witness } from "./witness.ts";

/** Events with their place, named without it. Another place is refuted by the own one, if no event like it was there. */
export const placedMembers: (witness: Witness) => readonly Member<"took place in">[] = once((witness) => {
  const placed = witness.tells("where");
  return placed.flatMap((statement) => {
    const { fact, is } = statement;
    const text = nameWithDate(fact);
    if (text.includes(is.name)) return [];
    const says = sentenceOf(fact);
    return {
      statement,
      text,
      value: { event: fact.id },
      end: { text: is.name, value: { place: is.id } },
      says,
      feedback: says,
      reveals: siblingsOf(statement, witness),
      refutes: ({ value }: End<"took place in">) =>
        mayBeIn(statement, value.place, witness) ? undefined : wrong("functional", statement),
    };
  });
});

function mayBeIn(statement: Of<"where">, id: string, witness: Witness): boolean {
  const place = placesById(witness).get(id);
  return (
    !place ||
    !isElsewhere(statement, place, witness) ||
    eventsLike(statement.fact, witness).some(({ where }) => where?.is === place)
  );
}

const placesById = once((witness: Witness) => new Map(witness.tells("where").map(({ is }) => [is.id as string, is])));

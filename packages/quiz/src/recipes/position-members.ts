import type { Government, Position } from "@communique/domain";
import { labelOfActor } from "@communique/domain/wording";
import { once } from "../once.ts";
import { capitalised } from "../wording/capitalised.ts";
import { type Sides, withThisSide } from "../wording/this-side.ts";
import { eventsToldBy } from "./events-told-by.ts";
import type { End, Member } from "./member.ts";
import { wrong } from "./recipe.ts";
import { longest } from "./said-members.ts";
import type { Of, Witness } from "./witness.ts";

export type Held = Member<"held by"> & { readonly statement: Of<"position"> };

/**
 * Positions of the two governments, worded without either's name. What is told of one side's view refutes the other side for
 * it, except where the same is told of that side as well.
 */
export const positionMembers: (witness: Witness) => readonly Held[] = once((witness) => {
  return witness.tells("position").flatMap((statement) => {
    const { fact } = statement;
    const sides = sidesOf(fact, witness);
    const clause = sides && clauseOf(fact);
    const text = clause && withThisSide(clause, sides);
    if (!(sides && text) || text.length > longest) return [];
    return {
      statement,
      text: capitalised(text),
      value: { statement: statement.id },
      end: endOf(sides.own),
      says: fact.says,
      feedback: fact.says,
      reveals: eventsToldBy(statement, witness),
      refutes: ({ value }: End<"held by">) =>
        value.actor === sides.other.id && !isToldOfBoth(statement, witness)
          ? wrong("contradiction", statement)
          : undefined,
    };
  });
});

function endOf(side: Government): End<"held by"> {
  return { text: labelOfActor(side), value: { actor: side.id } };
}

/** The holder and the one other government that positions are told of. */
function sidesOf({ holder }: Position, witness: Witness): Sides | undefined {
  const [one, two, ...more] = holdersIn(witness);
  if (holder.kind !== "government" || !one || !two || more.length > 0) return undefined;
  return { own: holder, other: holder === one ? two : one };
}

const holdersIn = once((witness: Witness): readonly Government[] => {
  const holders = witness.tells("position").map(({ fact }) => fact.holder);
  return [...new Set(holders.filter((holder) => holder.kind === "government"))];
});

/** What the holder does or thinks, hedge included. */
function clauseOf({ standing, holder, says, content }: Position): string | undefined {
  switch (standing.status) {
    case "stated":
      return content;
    case "inferred":
      return says.replace(/\.$/, "");
    case "attributed": {
      const voice = standing.said.at(-1);
      return voice?.by === holder ? `${labelOfActor(holder)} ${voice.does} that ${content}` : undefined;
    }
    default:
      return undefined;
  }
}

function isToldOfBoth(statement: Of<"position">, witness: Witness): boolean {
  return witness
    .linked(statement, "told twice")
    .some(({ fact }) => fact.kind === "position" && fact.holder !== statement.fact.holder);
}

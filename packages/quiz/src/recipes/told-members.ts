import type { Standing, Status } from "@communique/domain";
import { once } from "../once.ts";
import { capitalised } from "../wording/capitalised.ts";
import { labelOfStatus } from "../wording/status.ts";
import { eventsToldBy } from "./events-told-by.ts";
import { defensible } from "./kind-of-statement.ts";
import type { End, Member } from "./member.ts";
import { reasonFor, wrong } from "./recipe.ts";
import { toldBriefly } from "./said-members.ts";
import type { Witness } from "./witness.ts";

/**
 * Ideas of the article by the kind of statement in which it tells them. Another kind is refuted where no careful reader could
 * defend it; words in quotation marks are left out, since they tell by themselves that somebody else speaks.
 */
export const toldMembers: (witness: Witness) => readonly Member<"told as">[] = once((witness) => {
  if (witness.about === "background") return [];
  return toldBriefly(witness)
    .filter(({ cites, standing }) => !cites.some((cite) => "quote" in cite) && !isCarriedOver(standing))
    .map((statement) => {
      const possible = new Set(defensible(statement, witness));
      const because = wrong("functional", statement);
      return {
        statement,
        text: capitalised(statement.fact.content),
        value: { statement: statement.id },
        end: endOf(statement.standing.status),
        says: statement.fact.says,
        feedback: reasonFor(statement, witness),
        reveals: eventsToldBy(statement, witness),
        refutes: ({ value }: End<"told as">) => (possible.has(value.status) ? undefined : because),
      };
    });
});

/** The sentence itself leaves open whose words they are. */
function isCarriedOver(standing: Standing): boolean {
  return standing.status === "attributed" && standing.speakerGiven === "carried over";
}

function endOf(status: Status): End<"told as"> {
  return { text: labelOfStatus[status], value: { status } };
}

import { labelOfChain } from "@communique/domain/wording";
import { endsOf } from "./member.ts";
import type { Recipe } from "./recipe.ts";
import { deniedMembers, type Said, saidMembers, statedMembers } from "./said-members.ts";
import { byScope, onTopic, type Scope, scopesIn } from "./scope.ts";
import { outsidersFrom, severalAmong } from "./several-of.ts";
import { sharingAtMost } from "./sharing-few.ts";
import type { Witness } from "./witness.ts";

/**
 * Which of these ideas are on somebody's word? The others are on somebody else's, or on nobody's but the writer's. What
 * somebody denies counts with what the same person says, and is asked for as denied; nothing that pulls against it is offered.
 */
export const severalSaid: Recipe = {
  name: "several said",
  kinds: ["several right"],
  drafts: (witness) => {
    const membersIn = byScope([...saidMembers(witness), ...deniedMembers(witness)]);
    const othersIn = byScope(statedMembers(witness));
    const drafts = scopesIn(witness).flatMap((scope) => {
      const inScope = membersIn(scope);
      const offered = [...inScope, ...othersIn(scope)];
      const byEnd = Map.groupBy(inScope, ({ end }) => end.text);
      return endsOf(inScope).flatMap((end) => {
        const insiders = byEnd.get(end.text) ?? [];
        if (insiders.length < 2) return [];
        const stem = stemOf(insiders, scope, witness);
        const mayBe = (member: Said) => !pullsAgainst(member, insiders, witness);
        const outsiders = outsidersFrom<"said by", Said>(offered, end, { stem, mayBe });
        const frame = { witness, recipe: severalSaid.name, relation: "said by" as const, stem };
        return severalAmong(frame, { end, insiders, outsiders });
      });
    });
    return sharingAtMost(1, drafts);
  },
};

/** Whether a member is linked with any of the others. */
function pullsAgainst({ statement }: Said, others: readonly Said[], witness: Witness): boolean {
  return witness
    .linked(statement, "in tension", "told twice")
    .some(({ id }) => others.some((other) => other.statement.id === id));
}

function stemOf(insiders: readonly Said[], scope: Scope, { about }: Witness): string {
  const ideas = `Which of these ideas${onTopic(scope)}`;
  const [first] = insiders;
  if (!first) return "";
  if (about === "background") return `${ideas} are on the word of ${speakerIn(first)}?`;
  const where = scope.paragraph === undefined ? "the article" : `paragraph ${scope.paragraph} of the article`;
  return `${ideas} does ${where} ${putting(first, insiders)}?`;
}

function putting(first: Said, insiders: readonly Said[]): string {
  const { speaker } = first.end.value;
  if (speaker === "the writer") return "present as the writer's own";
  if (speaker === "reports with no author") return "pass on as reports with no named author";
  return insiders.some(({ statement }) => statement.standing.status === "denied")
    ? `have ${speakerIn(first)} put forward or deny`
    : `give on the word of ${speakerIn(first)}`;
}

function speakerIn({ statement: { standing } }: Said): string {
  return "said" in standing ? labelOfChain(standing.said) : "";
}

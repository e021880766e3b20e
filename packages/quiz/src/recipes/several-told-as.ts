import type { Status } from "@communique/domain";
import { type End, endsOf, hasEnd, type Member } from "./member.ts";
import type { Recipe } from "./recipe.ts";
import { byScope, onTopic, type Scope, scopesIn } from "./scope.ts";
import { severalOf } from "./several-of.ts";
import { sharingAtMost } from "./sharing-few.ts";
import { toldMembers } from "./told-members.ts";

/**
 * Which of these are told in one manner? The others are told in another, which refutes it for them. None is right that a
 * careful reader could take for anything else.
 */
export const severalToldAs: Recipe = {
  name: "several told as",
  kinds: ["several right"],
  drafts: (witness) => {
    const membersIn = byScope(toldMembers(witness));
    const drafts = scopesIn(witness).flatMap((scope) => {
      const inScope = membersIn(scope);
      return endsOf(inScope).flatMap((end) => {
        const offered = inScope.filter((member) => !(hasEnd(member, end) && isDisputable(member)));
        const frame = { witness, recipe: severalToldAs.name, relation: "told as" as const, stem: stemOf(end, scope) };
        return severalOf(frame, end, offered);
      });
    });
    return sharingAtMost(1, drafts);
  },
};

function isDisputable({ statement: { fact } }: Member<"told as">): boolean {
  return "alsoReadAs" in fact && fact.alsoReadAs !== undefined;
}

function stemOf({ value: { status } }: End<"told as">, scope: Scope): string {
  const where = scope.paragraph === undefined ? "the article" : `paragraph ${scope.paragraph} of the article`;
  return `Which of these ideas${onTopic(scope)} does ${where} present ${manners[status]}?`;
}

const manners: Readonly<Record<Status, string>> = {
  stated: "as plain statements in its own voice",
  judged: "as the writer's own judgements",
  inferred: "as the writer's inferences, with a hedge",
  attributed: "as somebody else's words or views",
  reported: "as reports with no named author",
  denied: "as denials by somebody it names",
  planned: "as things still due to happen",
  charged: "as accusations, not findings",
};

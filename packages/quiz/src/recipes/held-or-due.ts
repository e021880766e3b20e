import type { Statement } from "@communique/domain";
import { sentenceOf } from "../wording/event.ts";
import type { End, Member } from "./member.ts";
import { type Recipe, siblingsOf, wrong } from "./recipe.ts";
import { byScope, labelOfTopic, type Scope, scopesIn } from "./scope.ts";
import { severalOf } from "./several-of.ts";
import { sharingAtMost } from "./sharing-few.ts";
import { evenSortOf } from "./sort-of.ts";
import { undatedName } from "./undated-name.ts";
import type { Witness } from "./witness.ts";

const held: End<"told as"> = { text: "Told plainly, as having taken place", value: { status: "stated" } };
const due: End<"told as"> = { text: "Told as a plan, still to come", value: { status: "planned" } };

/**
 * Had it taken place, or was it still due? What is told as a plan is not told as done, nor the other way round. What came of a
 * plan is not asked.
 */
export const heldOrDue: Recipe = {
  name: "held or due",
  kinds: ["sort into groups", "several right"],
  drafts: (witness) => {
    // What might come about is hardly a plan, and not to be left out of the plans either.
    const membersIn = byScope(eventMembers(witness).filter(({ statement }) => !isOnlyPossible(statement)));
    const frame = { witness, recipe: heldOrDue.name, relation: "told as" as const };
    const scopes = scopesIn(witness).map((scope) => ({
      account: accountOf(scope),
      inScope: membersIn(scope),
    }));
    const sorts = scopes.flatMap(({ account, inScope }) =>
      evenSortOf({ ...frame, stem: `By ${account}, had each of these taken place, or was it still due?` }, inScope),
    );
    const choices = scopes.flatMap(({ account, inScope }) =>
      severalOf({ ...frame, stem: `Which of these, by ${account}, were still to come, as plans?` }, due, inScope),
    );
    return [...sharingAtMost(2, sorts), ...sharingAtMost(1, choices)];
  },
};

function eventMembers(witness: Witness): readonly Member<"told as">[] {
  return witness.tells("when").flatMap((when) => {
    const { fact } = when;
    const text = undatedName(when, witness);
    const statement = witness.tellsOf(fact.id).find(({ relation }) => relation === "event");
    if (fact.kind !== "event" || !statement || !text) return [];
    const own = "due" in fact ? due : held;
    const says = sentenceOf(fact);
    return {
      statement,
      text,
      value: { statement: statement.id },
      end: own,
      says,
      feedback: says,
      reveals: siblingsOf(statement, witness),
      refutes: ({ value }: End<"told as">) =>
        value.status === own.value.status ? undefined : wrong("functional", statement),
    };
  });
}

function accountOf({ paragraph, topic }: Scope): string {
  const told = paragraph === undefined ? "the article's account" : `what paragraph ${paragraph} of the article tells`;
  return topic ? `${told} of ${labelOfTopic(topic)}` : told;
}

function isOnlyPossible({ standing }: Statement): boolean {
  return standing.status === "planned" && standing.stage === "possible";
}

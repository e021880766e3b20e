import type { Attributed, Claim, Fact, Position } from "@communique/domain";
import type { Draft } from "../pose.ts";
import type { Wording } from "../question.ts";
import { labelOfActor, labelOfChain } from "../wording/names.ts";
import { reasonOf } from "../wording/standing.ts";
import { eventsToldBy } from "./events-told-by.ts";
import { asking, type Of, type Recipe, right, statementsOf, wrong } from "./recipe.ts";

type Told = Of<"claim"> | Of<"position">;
type AttributedFact = Claim<Attributed> | Position<Attributed>;

/**
 * True or false, of attributed statements only. Each is asked once as told and once in a way that is false: in the mouth
 * of the side that opposes it, or else as the facts rule it out. So neither answer is the likelier one.
 */
export const trueOrFalse: Recipe = {
  name: "true or false",
  drafts: (facts) =>
    statementsOf(facts, "claim", "position").flatMap((statement) => {
      const { fact } = statement;
      return isAttributed(fact) ? wordingsOf(fact, facts).map((worded) => draftOf(statement, facts, worded)) : [];
    }),
};

interface Worded {
  readonly wording: Wording;
  readonly text: string;
  /** What whoever answers rightly is told, and whoever does not. */
  readonly feedback: { readonly right: string; readonly wrong: string };
}

function isAttributed(fact: Claim | Position): fact is AttributedFact {
  return fact.standing.status === "attributed";
}

function wordingsOf(fact: AttributedFact, facts: readonly Fact[]): readonly Worded[] {
  const speaker = speakerOf(fact.standing);
  const reason = reasonOf(fact.standing);
  const [falseOne] = [
    ...(fact.kind === "position" ? otherHoldersOf(fact, facts) : []),
    ...fact.rulesOut.map(
      (clause, index): Worded => ({
        wording: { form: "ruled out", index },
        text: `${speaker} ${clause}`,
        feedback: alike(`That is not what the article tells. ${reason}`),
      }),
    ),
  ];
  const trueOne: Worded = {
    wording: { form: "as told" },
    text: `${speaker} ${fact.content}`,
    feedback: { right: reason, wrong: `The article does tell it so. ${reason}` },
  };
  return falseOne ? [trueOne, falseOne] : [];
}

function otherHoldersOf(fact: Position<Attributed>, facts: readonly Fact[]): readonly Worded[] {
  return opposedTo(fact, facts).map((opposed) => ({
    wording: { form: "other holder", holder: opposed.holder.id, opposedPosition: opposed.id },
    text: `${speakerOf({ ...fact.standing, said: replaceHolder(fact, opposed) })} ${fact.content}`,
    feedback: alike(`That is the other side's view. ${opposed.says}`),
  }));
}

function alike(text: string): Worded["feedback"] {
  return { right: text, wrong: text };
}

/** "According to the Japan Times,"; with a speaker inside it, "According to a Russian newspaper report, Tokyo believes that". */
function speakerOf({ said, speakerGiven }: Attributed): string {
  const [outermost, ...inner] = said;
  const believers = inner.map(({ by, does }) => ` ${labelOfActor(by)} ${does} that`).join("");
  const source = speakerGiven === "carried over" ? "the article" : labelOfChain([outermost]);
  return `According to ${source},${believers}`;
}

function replaceHolder(fact: Position<Attributed>, opposed: Position): Attributed["said"] {
  const [outermost, ...inner] = fact.standing.said;
  return [outermost, ...inner.map((voice) => (voice.by === fact.holder ? { ...voice, by: opposed.holder } : voice))];
}

function opposedTo(position: Position, facts: readonly Fact[]): readonly Position[] {
  const opposing = facts.filter(
    (fact): fact is Position => fact.kind === "position" && fact.opposes.includes(position),
  );
  return [...position.opposes, ...opposing].filter(
    ({ holder }, index, all) =>
      holder !== position.holder && all.findIndex((other) => other.holder === holder) === index,
  );
}

function draftOf(statement: Told, facts: readonly Fact[], { wording, text, feedback }: Worded): Draft {
  const option = (id: string, value: boolean) =>
    value === (wording.form === "as told")
      ? { id, value, because: right(statement), feedback: feedback.right }
      : { id, value, because: wrong("contradiction", statement), feedback: feedback.wrong };
  return {
    ...asking(statement),
    kind: "true or false",
    recipe: trueOrFalse.name,
    asks: { relation: "truth", statement: statement.id, wording },
    stem: `True or false? ${text}.`,
    options: [
      { ...option("a", true), text: "True" },
      { ...option("b", false), text: "False" },
    ],
    explanation: statement.fact.says,
    reveals: [...eventsToldBy(statement, facts), ...(wording.form === "other holder" ? [wording.opposedPosition] : [])],
  };
}

import type { Attributed, Claim, Fact, Position } from "@communique/domain";
import type { Draft } from "../pose.ts";
import type { Wording } from "../question.ts";
import { labelOfActor, labelOfChain } from "../wording/names.ts";
import { reasonOf } from "../wording/standing.ts";
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
      return isAttributed(fact) ? wordingsOf(fact, facts).map((worded) => draftOf(statement, fact, worded)) : [];
    }),
};

interface Worded {
  readonly wording: Wording;
  readonly text: string;
  /** What the facts say instead, for whoever takes a false wording for true. */
  readonly correction: string;
}

function isAttributed(fact: Claim | Position): fact is AttributedFact {
  return fact.standing.status === "attributed";
}

function wordingsOf(fact: AttributedFact, facts: readonly Fact[]): readonly Worded[] {
  const speaker = speakerOf(fact.standing);
  const [falseOne] = [
    ...(fact.kind === "position" ? otherHoldersOf(fact, facts) : []),
    ...fact.rulesOut.map(
      (clause, index): Worded => ({
        wording: { form: "ruled out", index },
        text: `${speaker} ${clause}`,
        correction: fact.says,
      }),
    ),
  ];
  const trueOne: Worded = { wording: { form: "as told" }, text: `${speaker} ${fact.content}`, correction: fact.says };
  return falseOne ? [trueOne, falseOne] : [];
}

function otherHoldersOf(fact: Position<Attributed>, facts: readonly Fact[]): readonly Worded[] {
  return opposedTo(fact, facts).map((opposed) => ({
    wording: { form: "other holder", holder: opposed.holder.id, opposedPosition: opposed.id },
    text: `${speakerOf({ ...fact.standing, said: replaceHolder(fact, opposed) })} ${fact.content}`,
    correction: opposed.says,
  }));
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

function draftOf(statement: Told, fact: AttributedFact, { wording, text, correction }: Worded): Draft {
  const isTrue = wording.form === "as told";
  const refutes = wrong("contradiction", statement);
  const reason = reasonOf(fact.standing);
  const misled = isTrue ? `The article does tell it so. ${reason}` : `The article says otherwise: ${correction}`;
  return {
    ...asking(statement),
    kind: "true or false",
    recipe: trueOrFalse.name,
    asks: { relation: "truth", statement: statement.id, wording },
    stem: `True or false? ${text}.`,
    options: [
      {
        id: "a",
        text: "True",
        value: true,
        because: isTrue ? right(statement) : refutes,
        feedback: isTrue ? reason : misled,
      },
      {
        id: "b",
        text: "False",
        value: false,
        because: isTrue ? refutes : right(statement),
        feedback: isTrue ? misled : reason,
      },
    ],
    explanation: fact.says,
    reveals: wording.form === "other holder" ? [wording.opposedPosition] : [],
  };
}

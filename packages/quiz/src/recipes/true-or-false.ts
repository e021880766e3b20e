import { type Actor, type Attributed, type Claim, contentAgainst, type Position } from "@communique/domain";
import { labelOfActor, labelOfChain, labelOfVoice } from "@communique/domain/wording";
import type { Draft } from "../pose.ts";
import type { Wording } from "../question/values.ts";
import { eventsToldBy } from "./events-told-by.ts";
import { asking, type Recipe, reasonFor, right, wrong } from "./recipe.ts";
import type { Of, Witness } from "./witness.ts";

type Told = Of<"claim"> | Of<"position">;
type AttributedFact = Claim<Attributed> | Position<Attributed>;

/**
 * True or false, of attributed statements only. Each is asked once as told and once in a way that is false: in the mouth
 * of the side that opposes it, or else with words against its own. So neither answer is the likelier one.
 */
export const trueOrFalse: Recipe = {
  name: "true or false",
  drafts: (witness) =>
    witness.tells("claim", "position").flatMap((statement) => {
      const { fact } = statement;
      return isAttributed(fact) ? wordingsOf(fact, witness).map((worded) => draftOf(statement, witness, worded)) : [];
    }),
};

interface Worded {
  readonly wording: Wording;
  readonly text: string;
  /** What whoever answers rightly is told, and whoever does not. */
  readonly feedback: { readonly right: string; readonly wrong: string };
  /** The position of the other side, where the text names that side. */
  readonly opposed: readonly Position[];
}

function isAttributed(fact: Claim | Position): fact is AttributedFact {
  return fact.standing.status === "attributed";
}

function wordingsOf(fact: AttributedFact, witness: Witness): readonly Worded[] {
  const [opposed] = fact.kind === "position" ? opposedTo(fact, witness) : [];
  return opposed && fact.kind === "position"
    ? sideAgainstSide(fact, opposed, witness)
    : asToldOrContrasted(fact, witness);
}

function asToldOrContrasted(fact: AttributedFact, witness: Witness): readonly Worded[] {
  const { said, speakerGiven } = fact.standing;
  const [, ...inner] = said;
  const believers = inner.map((voice) => ` ${labelOfVoice(voice)} that`).join("");
  const speaker = `${sourceOf(said, speakerGiven)}${believers}`;
  const reason = reasonFor(fact, witness);
  const first = { contrast: 0, against: 0 };
  const contrasted = contentAgainst(fact, first);
  if (contrasted === undefined) return [];
  return [
    {
      wording: { form: "as told" },
      opposed: [],
      text: `${speaker} ${fact.content}`,
      feedback: { right: reason, wrong: `It is told so. ${reason}` },
    },
    {
      wording: { form: "contrasted", ...first },
      text: `${speaker} ${contrasted}`,
      feedback: alike(`It is told otherwise. ${reason}`),
      opposed: [],
    },
  ];
}

/** Both wordings name both sides, so that the form does not tell which is the true one. */
function sideAgainstSide(fact: Position<Attributed>, opposed: Position, witness: Witness): readonly Worded[] {
  const { said, speakerGiven } = fact.standing;
  const source = said[0].by === fact.holder ? "It is" : `${sourceOf(said, speakerGiven)} it is`;
  const text = (holder: Actor, other: Actor) =>
    `${source} ${labelOfActor(holder)} rather than ${labelOfActor(other)} that holds that ${fact.content}`;
  const reason = reasonFor(fact, witness);
  return [
    {
      wording: { form: "as told" },
      opposed: [opposed],
      text: text(fact.holder, opposed.holder),
      feedback: { right: reason, wrong: `It is told so. ${reason}` },
    },
    {
      wording: { form: "other holder", holder: opposed.holder.id, opposedPosition: opposed.id },
      text: text(opposed.holder, fact.holder),
      feedback: alike(`That is the other side's view. ${opposed.says}`),
      opposed: [opposed],
    },
  ];
}

function alike(text: string): Worded["feedback"] {
  return { right: text, wrong: text };
}

/** "According to the Japan Times,"; the article itself where the sentence does not repeat whose account it follows. */
function sourceOf([outermost]: Attributed["said"], speakerGiven: Attributed["speakerGiven"]): string {
  return `According to ${speakerGiven === "carried over" ? "the article" : labelOfChain([outermost])},`;
}

function opposedTo(position: Position, witness: Witness): readonly Position[] {
  const opposing = witness
    .tells("position")
    .map(({ fact }) => fact)
    .filter(({ opposes }) => opposes.includes(position));
  return [...position.opposes, ...opposing].filter(
    ({ holder }, index, all) =>
      holder !== position.holder && all.findIndex((other) => other.holder === holder) === index,
  );
}

function draftOf(statement: Told, witness: Witness, { wording, text, feedback, opposed }: Worded): Draft {
  const option = (id: string, value: boolean) =>
    value === (wording.form === "as told")
      ? { id, value, because: right(statement), feedback: feedback.right }
      : { id, value, because: wrong("contradiction", statement), feedback: feedback.wrong };
  return {
    ...asking(witness, "easy", statement),
    kind: "true or false",
    recipe: trueOrFalse.name,
    asks: { relation: "truth", statement: statement.id, wording },
    stem: `True or false? ${text}.`,
    options: [
      { ...option("a", true), text: "True" },
      { ...option("b", false), text: "False" },
    ],
    explanation: statement.fact.says,
    reveals: [...eventsToldBy(statement, witness), ...opposed.map(({ id }) => id)],
  };
}

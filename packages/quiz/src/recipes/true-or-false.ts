import {
  type Actor,
  type Against,
  type Attributed,
  type Claim,
  contentAgainst,
  type Position,
  type Voice,
} from "@communique/domain";
import { labelOfActor, labelOfChain, labelOfVoice } from "@communique/domain/wording";
import { once } from "../once.ts";
import type { Draft } from "../pose.ts";
import type { Ground } from "../question/because.ts";
import type { Wording } from "../question/values.ts";
import { capitalised } from "../wording/capitalised.ts";
import { eventsToldBy } from "./events-told-by.ts";
import { isOneOfMany, placeAgainst } from "./one-of-many.ts";
import { firstOf, inTurnFrom } from "./pool.ts";
import { asking, type Recipe, reasonFor, right, saying, wrong } from "./recipe.ts";
import { isNotSaidBy, speakerOf } from "./who-says-so.ts";
import type { Of, Witness } from "./witness.ts";

type Told = Of<"claim"> | Of<"position">;
type AttributedFact = Claim<Attributed> | Position<Attributed>;

/**
 * True or false. Each statement is asked once as told and once in a way that is false: what is attributed in the mouth of the
 * side that opposes it, or of another speaker, or else with words against its own; what is told plainly with another name,
 * number or date. So neither answer is the likelier one.
 */
export const trueOrFalse: Recipe = {
  name: "true or false",
  kinds: ["true or false"],
  drafts: (witness) => {
    const othersOf = speakersExchanged(witness);
    return witness.tells("claim", "position").flatMap((statement) => {
      const { fact } = statement;
      const wordings = isAttributed(fact)
        ? wordingsOf(fact, othersOf.get(statement), witness)
        : valueAgainstValue(fact, witness);
      return wordings.map((worded) => draftOf(statement, witness, worded));
    });
  },
};

interface Worded {
  readonly wording: Wording;
  readonly text: string;
  /** What the right answer is told with, and what the wrong one. */
  readonly feedback: { readonly right: string; readonly wrong: string };
  /** What makes it false, where it is. */
  readonly ground: Ground;
  /** The position of the other side, where the text names that side. */
  readonly opposed: readonly Position[];
}

function isAttributed(fact: Claim | Position): fact is AttributedFact {
  return fact.standing.status === "attributed";
}

function wordingsOf(fact: AttributedFact, other: Voice | undefined, witness: Witness): readonly Worded[] {
  const [opposed] = fact.kind === "position" ? opposedTo(fact, witness) : [];
  if (opposed && fact.kind === "position" && isOfOneAccount(fact, opposed))
    return sideAgainstSide(fact, opposed, witness);
  return other ? speakerAgainstSpeaker(fact, other, witness) : wordsAgainstWords(fact, witness);
}

/** Of the article's own sources, since another may have said the same elsewhere. */
function speakerAgainstSpeaker(fact: AttributedFact, other: Voice, witness: Witness): readonly Worded[] {
  const text = (voice: Voice) =>
    `By the article's account, it is ${labelOfActor(voice.by)} that ${voice.does} that ${fact.content}`;
  const reason = reasonFor(fact, witness);
  return [
    asTold(text(fact.standing.said[0]), reason, witness),
    {
      wording: { form: "other speaker", chain: [other.by.id] },
      ground: "functional",
      text: text(other),
      feedback: whyFalse(`The article's sentence points to another source. ${reason}`, witness),
      opposed: [],
    },
  ];
}

function wordsAgainstWords(fact: AttributedFact, witness: Witness): readonly Worded[] {
  const { said, speakerGiven } = fact.standing;
  const [, ...inner] = said;
  const believers = inner.map((voice) => ` ${labelOfVoice(voice)} that`).join("");
  return toldAndContrasted(
    fact,
    { contrast: 0, against: 0 },
    { witness, speaker: `${sourceOf(said, speakerGiven)}${believers}` },
  );
}

/** Of what the article itself says: other words than names, numbers and dates mostly show by themselves that they are wrong. */
function valueAgainstValue(fact: Claim | Position, witness: Witness): readonly Worded[] {
  const contrast = fact.contrasts.findIndex(isOneOfMany);
  const contrasted = fact.contrasts[contrast];
  if (fact.standing.status !== "stated" || !contrasted) return [];
  const speaker = `According to the ${witness.about === "article" ? "article" : "sources"},`;
  return toldAndContrasted(fact, { contrast, against: placeAgainst(contrasted) }, { witness, speaker });
}

function toldAndContrasted(
  fact: Claim | Position,
  against: Against,
  { witness, speaker }: { readonly witness: Witness; readonly speaker: string },
): readonly Worded[] {
  const contrasted = contentAgainst(fact, against);
  if (contrasted === undefined) return [];
  const reason = reasonFor(fact, witness);
  return [
    asTold(`${speaker} ${fact.content}`, reason, witness),
    {
      wording: { form: "contrasted", ...against },
      ground: "contradiction",
      text: `${speaker} ${contrasted}`,
      feedback: whyFalse(`${capitalised(saying(witness))} otherwise. ${reason}`, witness),
      opposed: [],
    },
  ];
}

function asTold(text: string, reason: string, witness: Witness): Worded {
  return {
    wording: { form: "as told" },
    ground: "contradiction",
    text,
    feedback: { right: reason, wrong: `${capitalised(saying(witness))} so.` },
    opposed: [],
  };
}

/**
 * For each statement of one speaker, one who says another: taken in turn, so that each is named wrongly about as often as
 * rightly. Not of the pages of the background, where one may say what another says as well.
 */
function speakersExchanged(witness: Witness): ReadonlyMap<Told, Voice> {
  if (witness.about !== "article") return new Map();
  const spoken = witness.tells("claim", "position").flatMap((statement) => {
    const { fact, standing } = statement;
    const isOpposed = fact.kind === "position" && opposedTo(fact, witness).length > 0;
    if (standing.status !== "attributed" || standing.speakerGiven === "carried over" || isOpposed) return [];
    const [voice, ...more] = standing.said;
    const speaker = speakerOf(standing);
    return speaker && more.length === 0 ? [{ statement, voice, speaker }] : [];
  });
  const half = Math.floor(spoken.length / 2);
  return new Map(
    spoken.flatMap(({ statement }, index) => {
      const [other] = firstOf(inTurnFrom(index + half, spoken), {
        most: 1,
        mayBe: ({ speaker }) => isNotSaidBy(speaker, statement, witness),
      });
      return other ? [[statement, other.voice] as const] : [];
    }),
  );
}

/** Both wordings name both sides, so that the form does not tell which is the true one. */
function sideAgainstSide(fact: Position<Attributed>, opposed: Position, witness: Witness): readonly Worded[] {
  const { said, speakerGiven } = fact.standing;
  const source = said[0].by === fact.holder ? "It is" : `${sourceOf(said, speakerGiven)} it is`;
  const { does } = said.at(-1) ?? said[0];
  const text = (holder: Actor, other: Actor) =>
    `${source} ${labelOfActor(holder)} rather than ${labelOfActor(other)} that ${does} that ${fact.content}`;
  const reason = reasonFor(fact, witness);
  return [
    { ...asTold(text(fact.holder, opposed.holder), reason, witness), opposed: [opposed] },
    {
      wording: { form: "other holder", holder: opposed.holder.id, opposedPosition: opposed.id },
      ground: "contradiction",
      text: text(opposed.holder, fact.holder),
      feedback: whyFalse(`That is the other side's view. ${opposed.says}`, witness),
      opposed: [opposed],
    },
  ];
}

/** Not where somebody is named who tells of the one side, and left open whether of the other as well. */
function isOfOneAccount({ standing }: Position<Attributed>, { standing: other }: Position): boolean {
  return (
    standing.speakerGiven === "carried over" || !("speakerGiven" in other) || other.speakerGiven === "in the sentence"
  );
}

/** The reason stands with the right answer alone, so that nobody reads it twice. */
function whyFalse(reason: string, witness: Witness): Worded["feedback"] {
  return { right: reason, wrong: `That is not what ${saying(witness)}.` };
}

/** "According to the Japan Times,"; the article itself where the sentence does not repeat whose account it follows. */
function sourceOf([outermost]: Attributed["said"], speakerGiven: Attributed["speakerGiven"]): string {
  return `According to ${speakerGiven === "carried over" ? "the article" : labelOfChain([outermost])},`;
}

function opposedTo(position: Position, witness: Witness): readonly Position[] {
  return [...position.opposes, ...(opposing(witness).get(position) ?? [])].filter(
    ({ holder }, index, all) =>
      holder !== position.holder && all.findIndex((other) => other.holder === holder) === index,
  );
}

/** The positions that oppose each. */
const opposing = once((witness: Witness): ReadonlyMap<Position, readonly Position[]> => {
  const pairs = witness.tells("position").flatMap(({ fact }) => fact.opposes.map((opposed) => ({ fact, opposed })));
  const byOpposed = Map.groupBy(pairs, ({ opposed }) => opposed);
  return new Map([...byOpposed].map(([opposed, all]) => [opposed, all.map(({ fact }) => fact)]));
});

function draftOf(statement: Told, witness: Witness, { wording, ground, text, feedback, opposed }: Worded): Draft {
  const option = (id: string, value: boolean) =>
    value === (wording.form === "as told")
      ? { id, value, because: right(statement), feedback: feedback.right }
      : { id, value, because: wrong(ground, statement), feedback: feedback.wrong };
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

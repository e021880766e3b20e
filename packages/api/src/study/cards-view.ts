import type { Topic } from "@communique/domain";
import {
  type Card,
  type Face,
  faceAt,
  keyText,
  type Memory,
  preview,
  type Rating,
  retrievability,
  type Scheduled,
  stateOf,
} from "@communique/quiz";
import { groundsOf } from "../grounds.ts";
import type { BackView, CardStateView, CardView, FrontView, KnownCardView } from "../study-views.ts";

/** A card as it is shown at this turn, with what each rating of it would lead to. */
export function cardView(card: Card, memory: Memory, now: Date): CardView {
  const turn = reviewsOf(card, memory);
  const face = faceAt(card, turn);
  return {
    statement: card.statement,
    about: face.about,
    topics: face.topics,
    front: frontView(face),
    back: backView(face),
    number: turn + 1,
    isNew: stateOf(memory, card.statement).outcome !== "found",
    choices: choicesOf(card, memory, now),
  };
}

/** A card in the list of all, with how well it is known. */
export function knownCardView(
  card: Card,
  memory: Memory,
  { now, paused }: { now: Date; paused: boolean },
): KnownCardView {
  const [face] = card.faces;
  return {
    statement: card.statement,
    topics: face.topics,
    front: frontView(face),
    back: backView(face),
    state: stateView(card, memory, now),
    paused,
  };
}

export function isOnAny(card: Card, topics: readonly Topic[]): boolean {
  return topics.length === 0 || card.faces[0].topics.some((topic) => topics.includes(topic));
}

/** How many entries the log has on a statement: those that were undone count, so that each number is given once. */
function reviewsOf({ statement }: Card, { rehearsals }: Memory): number {
  return Object.hasOwn(rehearsals, statement) ? (rehearsals[statement]?.entries.length ?? 0) : 0;
}

function frontView(face: Face): FrontView {
  return {
    kind: face.kind,
    stem: face.stem,
    sentence: face.kind === "fill the gap" ? face.sentence : null,
  };
}

function backView(face: Face): BackView {
  return { key: keyText(face), explanation: face.explanation, grounds: groundsOf(face) };
}

function choicesOf({ statement }: Card, memory: Memory, now: Date): Readonly<Record<Rating, Scheduled>> | null {
  const previewed = preview(memory, statement, now);
  return previewed.outcome === "previewed" ? previewed.choices : null;
}

export function stateView({ statement }: Card, memory: Memory, now: Date): CardStateView | null {
  const [found, recall] = [stateOf(memory, statement), retrievability(memory, statement, now)];
  if (found.outcome !== "found" || recall.outcome !== "found") return null;
  const { phase, stability, difficulty, due, reviews, lapses, reviewedAt } = found.state;
  return { phase, stability, difficulty, due, reviews, lapses, reviewedAt, retrievability: recall.retrievability };
}

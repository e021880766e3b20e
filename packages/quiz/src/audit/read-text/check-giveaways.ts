import type { When } from "@communique/domain";
import type { Question } from "../../question/question.ts";
import { datedWith, timeOf } from "../derive-truth/dated.ts";
import type { KnownFacts } from "../known-facts/known-facts.ts";
import { isMarkedRight, type Piece, piecesOf } from "../pieces.ts";
import type { Problem } from "../problem.ts";
import { isGivenAway } from "./check-stem.ts";
import { dateMentions } from "./date-mentions.ts";
import { isSupportedBy } from "./date-support.ts";
import { containsWords } from "./normal-form.ts";
import type { Reading } from "./reading.ts";

/** Whether the text of something tells by itself where it belongs. */
export function checkGiveaways({ question, known }: Reading): readonly Problem[] {
  const { asked } = question;
  return tellingPieces(question, known).map(({ list, id }) => ({
    code: "answer-in-text",
    where: { list, id, part: "text" },
    statements: asked,
  }));
}

function tellingPieces(question: Question, known: KnownFacts): readonly Piece[] {
  const pieces = piecesOf(question);
  switch (question.kind) {
    case "put in order":
      return pieces.filter(({ text, value }) => tellsOwnDate(text, value, known));
    case "match pairs":
      return placedTelling(pieces, { placeOf: new Map(question.pairs.map(({ left, right }) => [left, right])), known });
    case "sort into groups":
      return placedTelling(pieces, {
        placeOf: new Map(question.places.map(({ item, group }) => [item, group])),
        known,
      });
    case "several right": {
      const end = { ...emptyEnd, value: question.asks.with };
      return pieces.filter((piece) => isMarkedRight(piece) && tellsEnd(piece, end, known));
    }
    case "single choice": {
      if (question.asks.relation !== "dated") return [];
      const { when } = question.asks;
      const telling = pieces.filter(({ text }) => namesDate(text, when));
      return telling.every(isMarkedRight) ? telling : [];
    }
    default:
      return [];
  }
}

const emptyEnd = { list: "groups", id: "", text: "", feedback: null } as const;

type End = Omit<Piece, "because">;

interface Placing {
  readonly placeOf: ReadonlyMap<string, string>;
  readonly known: KnownFacts;
}

/** The things whose text names their own place, and no other. */
function placedTelling(pieces: readonly Piece[], { placeOf, known }: Placing): readonly Piece[] {
  const ends = pieces.filter(({ because }) => because === null);
  return pieces.filter((piece) => {
    if (piece.because === null) return false;
    const own = ends.find(({ id }) => id === placeOf.get(piece.id));
    if (own && containsWords(piece.text, own.text)) return true;
    const told = ends.filter((end) => tellsEnd(piece, end, known));
    return told.length === 1 && told[0]?.id === placeOf.get(piece.id);
  });
}

/** A kind of statement is told by no single word, and a speaker may be named in what somebody else says. */
function tellsEnd({ text }: Piece, end: End, known: KnownFacts): boolean {
  if (typeof end.value === "object" && "status" in end.value) return end.text !== "" && containsWords(text, end.text);
  if (typeof end.value === "object" && "speaker" in end.value) return containsWords(text, end.text);
  return isGivenAway(text, end, known);
}

function tellsOwnDate(text: string, value: Piece["value"], known: KnownFacts): boolean {
  const fact = typeof value === "object" && "event" in value ? datedWith(value.event, known) : undefined;
  return fact !== undefined && namesDate(text, timeOf(fact));
}

function namesDate(text: string, when: When): boolean {
  return dateMentions(text).some((mention) => isSupportedBy(mention, [when]));
}

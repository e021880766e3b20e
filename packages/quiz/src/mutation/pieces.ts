import type { Because } from "../question/because.ts";
import type { Item, Option, Question, Thing, Typed } from "../question/question.ts";
import type { Path } from "./path.ts";

/** One thing that a question shows or expects, and where in it. */
export interface Piece {
  readonly at: Path;
  readonly text: string;
  readonly value: unknown;
  /** Undefined of what only belongs to another thing, or another thing to it. */
  readonly because?: Because;
  /** The statement that proves it right, wrong or in its place. */
  readonly statement?: string;
  readonly feedback?: string;
}

export function piecesOf(question: Question): readonly Piece[] {
  switch (question.kind) {
    case "type the answer":
    case "fill the gap":
      return [
        typedPiece(["key"], question.key),
        ...question.foils.map((foil, index) => typedPiece(["foils", index], foil)),
      ];
    case "place on the timeline":
      return [typedPiece(["key"], question.key)];
    case "put in order":
      return question.items.map((item, index) => itemPiece(["items", index], item));
    case "match pairs":
      return [
        ...question.lefts.map((left, index) => itemPiece(["lefts", index], left)),
        ...question.rights.map((right, index) => thingPiece(["rights", index], right)),
      ];
    case "sort into groups":
      return [
        ...question.items.map((item, index) => itemPiece(["items", index], item)),
        ...question.groups.map((group, index) => thingPiece(["groups", index], group)),
      ];
    default:
      return question.options.map((option: Option<unknown>, index) => typedPiece(["options", index], option));
  }
}

/** The pieces that are marked right, or those that are marked wrong. */
export function piecesMarked(question: Question, verdict: Because["verdict"]): readonly Piece[] {
  return piecesOf(question).filter(({ because }) => because?.verdict === verdict);
}

function typedPiece(
  at: Path,
  { text, value, because, feedback }: Option<unknown> | Omit<Typed<unknown>, "expected">,
): Piece {
  return { at, text, value, because, statement: because.statement, feedback };
}

function itemPiece(at: Path, { text, value, statement, feedback }: Item<unknown>): Piece {
  return { at, text, value, statement, feedback };
}

function thingPiece(at: Path, { text, value }: Thing<unknown>): Piece {
  return { at, text, value };
}

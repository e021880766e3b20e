import type { Status } from "@communique/domain";
import type { Because } from "../question/because.ts";
import type { Item, Option, Question, Thing, Typed } from "../question/question.ts";
import type { OneEnd, OtherEnd, RelationValue, Speaker } from "../question/values.ts";

/** The list of a question's that a piece of it stands in. */
export type PieceList = "options" | "items" | "lefts" | "rights" | "groups" | "key" | "foils";

export type PieceValue = RelationValue | OneEnd | OtherEnd | Speaker | Status | boolean;

/** One thing that a question shows or expects. */
export interface Piece {
  readonly list: PieceList;
  readonly id: string;
  readonly text: string;
  readonly value: PieceValue;
  /** Null for what is right or wrong only together with another thing: a right of pairs, a group. */
  readonly because: Because | null;
  readonly feedback: string | null;
}

/** Everything that a question shows or expects, whatever its kind. */
export function piecesOf(question: Question): readonly Piece[] {
  switch (question.kind) {
    case "single choice":
    case "several right":
    case "true or false":
    case "who says so":
    case "kind of statement":
    case "find on the map":
      return question.options.map(optionPiece);
    case "type the answer":
    case "fill the gap":
      return [
        typedPiece("key", "key", question.key),
        ...question.foils.map((foil, index) => typedPiece("foils", `foil ${index + 1}`, foil)),
      ];
    case "place on the timeline":
      return [typedPiece("key", "key", question.key)];
    case "put in order":
      return question.items.map((item) => itemPiece("items", item));
    case "match pairs":
      return [
        ...question.lefts.map((left) => itemPiece("lefts", left)),
        ...question.rights.map((right) => thingPiece("rights", right)),
      ];
    case "sort into groups":
      return [
        ...question.items.map((item) => itemPiece("items", item)),
        ...question.groups.map((group) => thingPiece("groups", group)),
      ];
  }
}

function optionPiece({ id, text, value, because, feedback }: Option<PieceValue>): Piece {
  return { list: "options", id, text, value, because, feedback };
}

function typedPiece(
  list: "key" | "foils",
  id: string,
  { text, value, because, feedback }: Omit<Typed<PieceValue>, "expected">,
): Piece {
  return { list, id, text, value, because, feedback };
}

function itemPiece(list: "items" | "lefts", { id, text, value, statement, feedback }: Item<PieceValue>): Piece {
  return { list, id, text, value, because: { verdict: "right", statement }, feedback };
}

function thingPiece(list: "rights" | "groups", { id, text, value }: Thing<PieceValue>): Piece {
  return { list, id, text, value, because: null, feedback: null };
}

/** Whether a piece is marked as what the question asks for. */
export function isMarkedRight({ because }: Piece): boolean {
  return because?.verdict === "right";
}

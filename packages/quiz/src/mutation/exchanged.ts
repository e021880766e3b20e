import type { Question } from "../question/question.ts";
import type { Mutation } from "./mutation.ts";
import { type Piece, piecesMarked, piecesOf } from "./pieces.ts";

/** Each two of a list, of which one is right if any is, with one part of them exchanged. */
export function exchanged(question: Question, part: "text" | "value", wrong: string): readonly Mutation[] {
  return pairsIn(question).map(([one, other]) => ({
    changes: [
      { at: [...one.at, part], to: other[part] },
      { at: [...other.at, part], to: one[part] },
    ],
    wrong: `${wrong}: “${one.text}” and “${other.text}”`,
  }));
}

function pairsIn(question: Question): readonly (readonly [Piece, Piece])[] {
  const right = piecesMarked(question, "right");
  if (right.length > 0)
    return right.flatMap((one) => piecesMarked(question, "wrong").map((other) => [one, other] as const));
  const pieces = piecesOf(question);
  return pieces.flatMap((one, index) => {
    const other = pieces[index + 1];
    return other && other.at[0] === one.at[0] ? [[one, other] as const] : [];
  });
}

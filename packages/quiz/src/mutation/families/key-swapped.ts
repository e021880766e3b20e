import { changesTo, type Family, type Mutation } from "../mutation.ts";
import { valueAt } from "../path.ts";
import { type Piece, piecesMarked } from "../pieces.ts";

/** A wrong option is marked right, and the right one wrong; of what is typed, the key and a foil change places. */
export const keySwapped: Family = {
  name: "key swapped",
  mutationsOf: (question) =>
    piecesMarked(question, "right").flatMap((right) =>
      piecesMarked(question, "wrong").map((wrong) =>
        question.kind === "type the answer" || question.kind === "fill the gap"
          ? contentSwapped(question, right, wrong)
          : verdictSwapped(right, wrong),
      ),
    ),
};

function verdictSwapped(right: Piece, wrong: Piece): Mutation {
  const { because, feedback } = right;
  return {
    changes: [
      ...changesTo(right.at, { because: wrong.because, feedback: wrong.feedback }),
      ...changesTo(wrong.at, { because, feedback }),
    ],
    wrong: `“${wrong.text}” is marked right, and is not`,
  };
}

function contentSwapped(question: object, right: Piece, wrong: Piece): Mutation {
  const contentOf = ({ at, text, value }: Piece) => ({ text, value, expected: valueAt(question, [...at, "expected"]) });
  return {
    changes: [...changesTo(right.at, contentOf(wrong)), ...changesTo(wrong.at, contentOf(right))],
    wrong: `“${wrong.text}” is the key, and is not right`,
  };
}

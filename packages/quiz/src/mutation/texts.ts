import type { Question } from "../question/question.ts";
import type { Path } from "./path.ts";
import { piecesOf } from "./pieces.ts";

/** Something that a reader of the question sees, before or after the answer, and where in it. */
export interface Text {
  readonly at: Path;
  readonly text: string;
}

/** What is told in sentences: the stem, the sentence with the gap, every feedback, the explanation. */
export function proseOf(question: Question): readonly Text[] {
  const sentence = "sentence" in question ? question.sentence : undefined;
  return [
    { at: ["stem"], text: question.stem },
    ...(sentence
      ? [
          { at: ["sentence", "before"], text: sentence.before },
          { at: ["sentence", "after"], text: sentence.after },
        ]
      : []),
    ...piecesOf(question).flatMap(({ at, feedback }) =>
      feedback === undefined ? [] : [{ at: [...at, "feedback"], text: feedback }],
    ),
    { at: ["explanation"], text: question.explanation },
  ];
}

/** What the pieces are called. */
function labelsOf(question: Question): readonly Text[] {
  return piecesOf(question).map(({ at, text }) => ({ at: [...at, "text"], text }));
}

/** Every text of the question. */
export function textsOf(question: Question): readonly Text[] {
  return [...proseOf(question), ...labelsOf(question)];
}

import type { Question } from "../../question/question.ts";
import type { KnownFacts } from "../known-facts/known-facts.ts";
import { isMarkedRight, type Piece, piecesOf } from "../pieces.ts";
import type { Problem } from "../problem.ts";
import { normalForm } from "./normal-form.ts";
import { isStatement } from "./question-texts.ts";
import type { Reading } from "./reading.ts";
import { namesAnyPlace, saysValue } from "./says-value.ts";

const catchAll =
  /\b(?:all|none|both|any|either|neither|some) of (?:the|these|those|them)(?: (?:above|others?|options|answers))?\b/i;

/** Whether each piece says its value, no two of a list look the same, and none stands for the others. */
export function checkPieceTexts({ question, known }: Reading): readonly Problem[] {
  const pieces = piecesOf(question);
  return [
    ...pieces
      .filter((piece) => !standsForOthers(piece) && !saysItself(question, piece, known))
      .map((piece): Problem => ({ code: "option-text-mismatch", where: textOf(piece), statements: question.asked })),
    ...checkTwins(question, pieces),
    ...pieces.filter(standsForOthers).map(
      (piece): Problem => ({
        code: "catch-all-option",
        where: textOf(piece),
        words: catchAll.exec(piece.text)?.[0] ?? piece.text,
        statements: question.asked,
      }),
    ),
    ...checkLength(question, pieces),
  ];
}

/** What is pointed at on a map may be described without a name, but not by that of another place. */
function saysItself({ kind }: Question, { text, value }: Piece, known: KnownFacts): boolean {
  return saysValue(text, value, known) || (kind === "find on the map" && !namesAnyPlace(text, known));
}

function textOf({ list, id }: Piece) {
  return { list, id, part: "text" } as const;
}

/** Words of a statement may speak of "all of the islands". */
function standsForOthers(piece: Piece): boolean {
  const isWords = typeof piece.value === "object" && "words" in piece.value;
  return !isStatement(piece) && !isWords && catchAll.test(piece.text);
}

function checkTwins({ asked }: Question, pieces: readonly Piece[]): readonly Problem[] {
  const seen = new Map<string, Piece>();
  return pieces.flatMap((piece): readonly Problem[] => {
    // What is typed is compared with the key, whichever list it stands in.
    const list = piece.list === "foils" ? "key" : piece.list;
    const key = `${list} ${comparable(piece.text)}`;
    const twin = seen.get(key);
    if (!twin) {
      seen.set(key, piece);
      return [];
    }
    return [{ code: "same-text-twice", where: piece.list, ids: [twin.id, piece.id], statements: asked }];
  });
}

function comparable(text: string): string {
  return normalForm(text).replace(/[.,;:!?]+$/, "");
}

/** How many times as long as every wrong option, or every wrong one as long as it, each right option tells itself. */
const tellingRatio = 2.5;

function checkLength({ kind, asked }: Question, pieces: readonly Piece[]): readonly Problem[] {
  if (kind === "find on the map" || pieces.some(({ list }) => list !== "options")) return [];
  const lengths = (isRight: boolean) =>
    pieces.filter((piece) => isMarkedRight(piece) === isRight).map(({ text }) => text.length);
  const [right, wrong] = [lengths(true), lengths(false)];
  if (right.length === 0 || wrong.length === 0) return [];
  const isTold =
    Math.min(...right) > tellingRatio * Math.max(...wrong) || Math.max(...right) * tellingRatio < Math.min(...wrong);
  return isTold ? [{ code: "length-tells", where: "options", statements: asked }] : [];
}

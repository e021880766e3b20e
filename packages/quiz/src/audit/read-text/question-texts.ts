import type { Question } from "../../question/question.ts";
import { type Piece, piecesOf } from "../pieces.ts";
import type { Where } from "../problem.ts";

/** A text that a reader of the question sees, and the piece it belongs to, if it belongs to one. */
export interface QuestionText {
  readonly text: string;
  readonly where: Where;
  readonly role: "stem" | "sentence" | "piece" | "feedback" | "explanation";
  readonly piece: Piece | null;
}

/** Every text of the question; the sentence around a gap with its gap filled. */
export function textsOf(question: Question): readonly QuestionText[] {
  return [
    { text: question.stem, where: "stem", role: "stem", piece: null },
    ...(question.kind === "fill the gap" ? [sentenceText(question)] : []),
    ...piecesOf(question).flatMap(pieceTexts),
    { text: question.explanation, where: "explanation", role: "explanation", piece: null },
  ];
}

function sentenceText({ sentence, key }: Extract<Question, { readonly kind: "fill the gap" }>): QuestionText {
  const text = `${sentence.before}${key.text}${sentence.after}`;
  return { text, where: "sentence", role: "sentence", piece: null };
}

function pieceTexts(piece: Piece): readonly QuestionText[] {
  const { list, id, text, feedback } = piece;
  return [
    { text, where: { list, id, part: "text" }, role: "piece", piece },
    ...(feedback === null
      ? []
      : [{ text: feedback, where: { list, id, part: "feedback" }, role: "feedback", piece } as const]),
  ];
}

/** Ids of the statements that a question rests on: those asked, each proof, and what it reveals. */
export function restingIds(question: Question): readonly string[] {
  const proofs = piecesOf(question).flatMap(({ because }) => because?.statement ?? []);
  return [...new Set([...question.asked, ...proofs, ...question.reveals])];
}

/**
 * Texts that show what is told without its speaker and its hedge on purpose: the stem that asks for the one or the other, and
 * statements that are to be told apart.
 */
export function showsBareContent({ kind }: Question, { role, piece }: QuestionText): boolean {
  if (role === "stem") return kind === "who says so" || kind === "kind of statement";
  return role === "piece" && piece !== null && isStatement(piece);
}

/** Whether a piece stands for a whole statement, which its text words. */
export function isStatement({ value }: Piece): boolean {
  return typeof value === "object" && "statement" in value;
}

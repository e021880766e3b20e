import type { Statement } from "@communique/domain";
import type { Question } from "../../question/question.ts";
import { idsOf, type Known, linkedTo } from "../known.ts";
import { isOfArticle } from "../members.ts";
import type { Family } from "../mutation.ts";
import { type Piece, piecesOf } from "../pieces.ts";

/** The statement that is said to prove something tells of other things. */
export const proofExchanged: Family = {
  name: "proof exchanged",
  mutationsOf: (question, known) =>
    piecesOf(question).flatMap((piece, index) => {
      const { at, statement, because, text } = piece;
      if (statement === undefined) return [];
      const strangers = strangersTo(question, piece, known);
      const other = strangers[(question.stem.length + index * 3) % strangers.length];
      if (!other) return [];
      const path = because ? [...at, "because", "statement"] : [...at, "statement"];
      return [
        { changes: [{ at: path, to: other.id }], wrong: `${other.id} tells nothing of “${text}” or of what is asked` },
      ];
    }),
};

/** Statements of the same relation and witness that share nothing with the question, the thing and its proof. */
function strangersTo(question: Question, { value, statement = "" }: Piece, known: Known): readonly Statement[] {
  const proof = known.statement(statement);
  if (!proof) return [];
  const own = new Set([
    ...[question.asks, value].flatMap(idsOf),
    ...("about" in proof.fact ? known.idsIn(proof) : []),
    ...linkedTo(proof.fact.id, known),
    proof.fact.id,
  ]);
  return known.statements.filter(
    (other) =>
      other.relation === proof.relation &&
      isOfArticle(other) === isOfArticle(proof) &&
      !known.idsIn(other).some((id) => own.has(id)),
  );
}

import type { Statement } from "@communique/domain";
import type { Question } from "../../question/question.ts";
import type { Known } from "../known.ts";
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
    ...[question.asks, value].flatMap(idsIn),
    ...("about" in proof.fact ? namedIn(proof) : []),
    ...linkedTo(proof.fact.id, known),
    proof.fact.id,
  ]);
  return known.statements.filter(
    (other) =>
      other.relation === proof.relation &&
      isOfArticle(other) === isOfArticle(proof) &&
      !namedIn(other).some((id) => own.has(id)),
  );
}

/** The ids of what a statement is about, but for sides and times, which everything is about. */
function namedIn(statement: Statement): readonly string[] {
  const about =
    "is" in statement ? idsIn(statement.is) : "about" in statement.fact ? statement.fact.about.map(({ id }) => id) : [];
  return [statement.fact.id, ...about.filter((id) => !id.startsWith("government:"))];
}

function linkedTo(id: string, { facts }: Known): readonly string[] {
  return facts.flatMap((fact) =>
    fact.kind === "link" && fact.between.some((end) => end.id === id) ? fact.between.map((end) => end.id) : [],
  );
}

function idsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return value.includes(":") ? [value.replace(/#.*$/, "")] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(idsIn) : [];
}

import type { Statement } from "@communique/domain";
import { isOfArticle } from "../members.ts";
import type { Family } from "../mutation.ts";
import { piecesOf } from "../pieces.ts";

/** A question about the article rests on the background, or one about the background on the article. */
export const otherWitness: Family = {
  name: "other witness cited",
  mutationsOf: (question, known) => {
    const isArticle = question.about === "article";
    const others = known.statements.filter((statement) => isOfArticle(statement) !== isArticle);
    const [foreign] = others.flatMap((statement) => viewsOf(statement));
    const proofs = piecesOf(question).flatMap(({ at, statement = "", because }) => {
      const told = known.statement(statement);
      const [other] = others.filter(({ relation }) => relation === told?.relation);
      const path = because ? [...at, "because", "statement"] : [...at, "statement"];
      return told && other ? [{ at: path, to: other.id }] : [];
    });
    return [
      { at: ["about"], to: isArticle ? "background" : "article" },
      { at: ["cites"], to: [...question.cites, foreign] },
      ...proofs.slice(0, 2),
    ].map((change) => ({ changes: [change], wrong: `it is about the ${question.about} alone` }));
  },
};

function viewsOf({ cites }: Statement): readonly object[] {
  return cites.map((cite) =>
    "paragraph" in cite
      ? {
          source: cite.source.id,
          label: `${cite.source.short} ¶${cite.paragraph}.${cite.sentence}`,
          paragraph: cite.paragraph,
          sentence: cite.sentence,
        }
      : { source: cite.source.id, label: cite.source.name, address: cite.source.address },
  );
}

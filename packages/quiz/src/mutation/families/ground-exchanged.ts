import type { Question } from "../../question/question.ts";
import type { Family } from "../mutation.ts";
import { piecesMarked } from "../pieces.ts";

const oneValued = ["holder", "office", "when", "year", "where", "dated", "speaker", "status"];
const listed = ["met", "partner", "by", "chairs"];

/** A refutation stands on a ground that its statement does not have. */
export const groundExchanged: Family = {
  name: "ground exchanged",
  mutationsOf: (question) => {
    const ground = otherGroundOf(question);
    return ground === undefined
      ? []
      : piecesMarked(question, "wrong").map(({ at, statement }) => ({
          changes: [{ at: [...at, "because", "ground"], to: ground }],
          wrong:
            ground === "order"
              ? `${statement} decides nothing by its date`
              : `${statement} is no list of all there are`,
        }));
  },
};

function otherGroundOf({ kind, asks: { relation } }: Question): string | undefined {
  if (kind === "several right") return undefined;
  if (oneValued.includes(relation)) return "closed list";
  return listed.includes(relation) ? "order" : undefined;
}

import { idsOf } from "../known.ts";
import { isOfArticle } from "../members.ts";
import type { Family } from "../mutation.ts";

/** The question says that it asks another statement than it does, or leaves out one of those that it asks. */
export const askedExchanged: Family = {
  name: "asked statement exchanged",
  mutationsOf: (question, known) =>
    question.asked.flatMap((id, index) => {
      const told = known.statement(id);
      const own = idsOf(question.asks);
      const others = known.statements.filter(
        (other) =>
          told !== undefined &&
          other.relation === told.relation &&
          other.fact.id !== told.fact.id &&
          isOfArticle(other) === isOfArticle(told) &&
          !question.asked.includes(other.id) &&
          !known.idsIn(other).some((one) => own.includes(one)),
      );
      const other = others[(question.stem.length + index) % others.length];
      const rest = question.asked.filter((_, place) => place !== index);
      return [
        ...(other ? [{ changes: [{ at: ["asked", index], to: other.id }], wrong: `it does not ask ${other.id}` }] : []),
        ...(rest.length > 0 && !rest.includes(id)
          ? [{ changes: [{ at: ["asked"], to: rest }], wrong: `it asks ${id} as well` }]
          : []),
      ];
    }),
};

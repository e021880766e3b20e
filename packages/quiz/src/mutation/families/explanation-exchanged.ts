import { linkedTo } from "../known.ts";
import { isOfArticle } from "../members.ts";
import type { Family } from "../mutation.ts";

/** The explanation tells another statement than the question asks. */
export const explanationExchanged: Family = {
  name: "explanation of something else",
  mutationsOf: (question, known) => {
    const own = known.restsOn(question).flatMap(({ fact }) => [fact.id, ...linkedTo(fact.id, known)]);
    const others = known.statements.flatMap((statement) =>
      (statement.relation === "claim" || statement.relation === "position") &&
      isOfArticle(statement) === (question.about === "article") &&
      !own.includes(statement.fact.id)
        ? [statement.fact]
        : [],
    );
    const place = question.stem.length + question.explanation.length;
    return [others[place % others.length], others[(place * 7 + 3) % others.length]].flatMap((other) =>
      other && !question.explanation.includes(other.content)
        ? [{ changes: [{ at: ["explanation"], to: other.says }], wrong: `${other.id} is not what is asked` }]
        : [],
    );
  },
};

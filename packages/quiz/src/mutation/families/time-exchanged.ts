import type { When } from "@communique/domain";
import { labelOfWhen } from "@communique/domain/wording";
import { liesIn } from "../dates.ts";
import { isOfArticle } from "../members.ts";
import { changesTo, type Family } from "../mutation.ts";

/** The date to be marked on the line is that of something else. */
export const timeExchanged: Family = {
  name: "date of something else on the line",
  mutationsOf: (question, known) => {
    if (question.kind !== "place on the timeline") return [];
    const { when } = question.key.value;
    const others = known.statements.flatMap((statement): readonly When[] =>
      statement.relation === "when" && isOfArticle(statement) === (question.about === "article") ? [statement.is] : [],
    );
    return others
      .filter((other) => other.precision === when.precision && !liesIn(other, when) && !liesIn(when, other))
      .slice(0, 5)
      .map((other) => ({
        changes: changesTo(["key"], { text: labelOfWhen(other), value: { when: other } }),
        wrong: `it is dated to ${labelOfWhen(when)}`,
      }));
  },
};

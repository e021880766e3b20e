import { boundsOf } from "@communique/domain";
import { nameOfDated } from "../../wording/dated.ts";
import { isOfArticle } from "../members.ts";
import { changesTo, type Family } from "../mutation.ts";

/** An item becomes something whose date may lie on either side of that of the item beside it. */
export const orderUndecided: Family = {
  name: "order undecided",
  mutationsOf: (question, known) => {
    if (question.kind !== "put in order") return [];
    const { items } = question;
    const times = known.statements.filter((statement) => statement.relation === "when");
    return items.flatMap((item, index) => {
      const beside = items[(index + 1) % items.length];
      const time = times.find(({ id }) => id === beside?.statement);
      if (!beside || !time) return [];
      const { from, until } = boundsOf(time.is);
      return times
        .filter((other) => isOfArticle(other) === isOfArticle(time))
        .filter(({ fact }) => !items.some(({ value }) => value.event === fact.id))
        .filter(({ is }) => {
          const other = boundsOf(is);
          return (
            other.from !== undefined &&
            other.until !== undefined &&
            other.from <= (until ?? "") &&
            (from ?? "9") <= other.until
          );
        })
        .map(({ id, fact }) => ({
          changes: [
            ...changesTo(["items", index], { text: nameOfDated(fact), value: { event: fact.id }, statement: id }),
            { at: ["asked"], to: question.asked.map((asked) => (asked === item.statement ? id : asked)) },
          ],
          wrong: `${id} does not tell whether it is before or after “${beside.text}”`,
        }));
    });
  },
};

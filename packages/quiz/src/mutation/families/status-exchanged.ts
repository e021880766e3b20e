import { statuses } from "@communique/domain";
import type { Family } from "../mutation.ts";

/** The question says that its statements are of another kind than they are. */
export const statusExchanged: Family = {
  name: "status exchanged",
  mutationsOf: (question) => {
    const others = statuses.filter((status) => !question.statuses.includes(status));
    const other = others[question.stem.length % others.length];
    return [
      {
        changes: [{ at: ["statuses", 0], to: other }],
        wrong: `the asked statements are ${question.statuses.join(" and ")}, none is ${other}`,
      },
      {
        changes: [{ at: ["statuses"], to: [...question.statuses, other] }],
        wrong: `none of the asked statements is ${other}`,
      },
    ];
  },
};

import type { Status } from "@communique/domain";
import type { Question } from "@communique/quiz";

/** What it means for a statement to be of its kind. */
export function statusInWords(status: Status, about: Question["about"]): string {
  const witness = about === "article" ? "article" : "source";
  const words: Readonly<Record<Status, string>> = {
    stated: `the ${witness} says it in its own voice`,
    judged: `the ${witness}'s writer weighs things up or looks ahead`,
    inferred: "the writer concludes it, and hedges",
    attributed: "somebody named, or at least described, says it",
    reported: "reports say it, and nobody stands behind them by name",
    denied: "somebody denies it, and whether that is true is left open",
    planned: `it is due, and the ${witness} does not tell whether it came about`,
    charged: "an accusation that somebody makes, not a finding",
  };
  return words[status];
}

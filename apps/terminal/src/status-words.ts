import type { Status } from "@communique/domain";

/** What it means for a statement to be of its kind. */
export const statusWords: Readonly<Record<Status, string>> = {
  stated: "the article says it in its own voice",
  judged: "the article's writer weighs things up or looks ahead",
  inferred: "the writer concludes it, and hedges",
  attributed: "somebody named, or at least described, says it",
  reported: "reports say it, and nobody stands behind them by name",
  denied: "somebody denies it, and whether it is so stays open",
  planned: "it is due, and the article does not tell whether it came about",
  charged: "an accusation that somebody makes, not a finding",
};

import type { Planned, Standing } from "../model/standing.ts";
import { labelOfChain } from "./names.ts";

const stages: Readonly<Record<Planned["stage"], string>> = {
  announced: "it was announced, and still to come",
  "apparently confirmed": "it was apparently confirmed, and still to come",
  scheduled: "it was scheduled, and still to come",
  possible: "it might come about",
  "apparently not finalised": "it was apparently not yet settled",
};

/** What makes a statement of an article, or of another source, the kind of statement that it is, in a sentence. */
export function reasonOf(standing: Standing, source: "article" | "source" = "article"): string {
  switch (standing.status) {
    case "stated":
      return `The ${source} says it itself, without hedge.`;
    case "judged":
      return "It is the writer's own evaluation.";
    case "inferred":
      return `The writer infers it, and hedges: ${standing.hedge}.`;
    case "attributed":
      return standing.speakerGiven === "carried over"
        ? "It is given as a side's view; the sentence does not say again whose account this is."
        : `It stands on the word of ${labelOfChain(standing.said)}.`;
    case "reported":
      return "Reports have it, and no author is named.";
    case "denied":
      return `It is a denial by ${labelOfChain(standing.said)}; whether it is true is left open.`;
    case "planned":
      return `It is told as a plan: ${stages[standing.stage]}.`;
    case "charged":
      return `It is an accusation by ${labelOfChain(standing.said)}, not a finding.`;
  }
}

import { type Fact, type Planned, type Standing, type Status, statuses } from "@communique/domain";
import { nounOf, sentenceOf } from "../wording/event.ts";
import { reasonOf } from "../wording/standing.ts";
import { labelOfStatus, requirementOf } from "../wording/status.ts";
import { eventsToldBy } from "./events-told-by.ts";
import { asking, type Of, optionsOf, type Recipe, right, siblingsOf, statementsOf, wrong } from "./recipe.ts";

/** What kind of statement is it? It has one status, which refutes all those that no careful reader would defend for it. */
export const kindOfStatement: Recipe = {
  name: "kind of statement",
  drafts: (facts) =>
    statementsOf(facts, "claim", "position", "event").flatMap((statement) => {
      const wording = wordingOf(statement, facts);
      if (!wording) return [];
      const { standing } = statement;
      const options = optionsOf(
        {
          text: labelOfStatus[standing.status],
          value: standing.status,
          because: right(statement),
          feedback: reasonOf(standing),
        },
        statuses
          .filter((status) => !defensible(standing).includes(status) && !rare.includes(status))
          .map((status) => ({
            text: labelOfStatus[status],
            value: status,
            because: wrong("functional", statement),
            feedback: requirementOf[status],
          })),
      );
      if (!options) return [];
      const { paragraph } = asking(statement).cites[0];
      return {
        ...asking(statement),
        kind: "kind of statement" as const,
        recipe: kindOfStatement.name,
        asks: { relation: "status" as const, statement: statement.id },
        stem: `How does paragraph ${paragraph} of the article present ${wording.matter}?`,
        options,
        explanation: wording.explanation,
        reveals: wording.reveals,
      };
    }),
};

/** An accusation is so seldom told that it would be a silly wrong option. */
const rare: readonly Status[] = ["charged"];

function wordingOf(statement: Of<"claim"> | Of<"position"> | Of<"event">, facts: readonly Fact[]) {
  if (statement.relation !== "event") {
    const { content, says } = statement.fact;
    return { matter: `this: that ${content}`, explanation: says, reveals: eventsToldBy(statement, facts) };
  }
  if (statement.fact.form === "announcement") return undefined;
  return {
    matter: nounOf(statement.fact, "dated"),
    explanation: sentenceOf(statement.fact),
    reveals: siblingsOf(statement, facts),
  };
}

/** A plan that is told as a schedule is told plainly too, and one with a hedge could pass for an inference. */
const alsoDefensible: Readonly<Record<Planned["stage"], readonly Status[]>> = {
  announced: [],
  scheduled: ["stated"],
  "apparently confirmed": ["inferred"],
  possible: ["inferred"],
  "not finalised": ["inferred"],
};

/** The statuses, its own among them, that a careful reader could defend for a statement. */
function defensible(standing: Standing): readonly Status[] {
  switch (standing.status) {
    case "stated":
      return ["stated", "judged"];
    case "judged":
      return ["judged", "inferred", "stated"];
    case "inferred":
      return ["inferred", "judged"];
    case "attributed":
      return [
        "attributed",
        "reported",
        "denied",
        "charged",
        ...(standing.speakerGiven === "carried over" ? (["stated"] as const) : []),
      ];
    case "reported":
      return ["reported", "attributed"];
    case "denied":
      return ["denied", "attributed", "charged"];
    case "planned":
      return ["planned", "attributed", "reported", ...alsoDefensible[standing.stage]];
    case "charged":
      return ["charged", "attributed", "denied"];
  }
}

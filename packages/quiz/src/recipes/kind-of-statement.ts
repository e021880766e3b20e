import { type Standing, type Status, statuses } from "@communique/domain";
import { once } from "../once.ts";
import { nounOf, sentenceOf } from "../wording/event.ts";
import { labelOfStatus, requirementOf } from "../wording/status.ts";
import { eventsToldBy } from "./events-told-by.ts";
import { asking, optionsOf, paragraphOf, type Recipe, reasonFor, right, siblingsOf, wrong } from "./recipe.ts";
import { withoutHabit } from "./without-habit.ts";
import type { Of, Witness } from "./witness.ts";

/** What kind of statement is it? It has one status, which refutes all those that no careful reader would defend for it. */
export const kindOfStatement: Recipe = {
  name: "kind of statement",
  drafts: (witness) => {
    const drafts = witness.tells("claim", "position", "event").flatMap((statement) => {
      const wording = wordingOf(statement, witness);
      const paragraph = paragraphOf(statement);
      if (!wording || paragraph === undefined) return [];
      const { standing } = statement;
      const possible = defensible(statement, witness);
      const options = optionsOf(
        {
          text: labelOfStatus[standing.status],
          value: standing.status,
          because: right(statement),
          feedback: reasonFor(statement, witness),
        },
        statusesNearestFirst(witness)(paragraph).map((tier) =>
          tier
            .filter((status) => !possible.includes(status))
            .map((status) => ({
              text: labelOfStatus[status],
              value: status,
              because: wrong("functional", statement),
              feedback: requirementOf[status],
            })),
        ),
      );
      if (!options) return [];
      return {
        ...asking(witness, "medium", statement),
        kind: "kind of statement" as const,
        recipe: kindOfStatement.name,
        asks: { relation: "status" as const, statement: statement.id },
        stem: `How does paragraph ${paragraph} of the article present ${wording.matter}?`,
        options,
        explanation: wording.explanation,
        reveals: wording.reveals,
      };
    });
    return withoutHabit(drafts);
  },
};

/** The statuses that the paragraph has, then those that the rest of the article has: no other would be believed. */
const statusesNearestFirst = once((witness: Witness) => {
  const byParagraph = Map.groupBy(witness.statements, paragraphOf);
  const toldIn = (some: Witness["statements"]) => {
    const told = new Set(some.map(({ standing }) => standing.status));
    return statuses.filter((status) => told.has(status));
  };
  const all = toldIn(witness.statements);
  return (paragraph: number): readonly (readonly Status[])[] => {
    const near = toldIn(byParagraph.get(paragraph) ?? []);
    return [near, all.filter((status) => !near.includes(status))];
  };
});

function wordingOf(statement: Of<"claim"> | Of<"position"> | Of<"event">, witness: Witness) {
  if (statement.relation !== "event") {
    const { content, says, cites } = statement.fact;
    // Quoted words tell by themselves that somebody else speaks.
    if (cites.some((cite) => "quote" in cite)) return undefined;
    return { matter: `the idea that ${content}`, explanation: says, reveals: eventsToldBy(statement, witness) };
  }
  const { fact } = statement;
  if ("due" in fact ? fact.standing.stage !== "announced" : fact.form !== "act") return undefined;
  return {
    matter: fact.form === "act" ? fact.name : nounOf(fact, "dated"),
    explanation: sentenceOf(statement.fact),
    reveals: siblingsOf(statement, witness),
  };
}

/** The statuses, its own among them, that a careful reader could defend for a statement. */
export function defensible(statement: Of<"claim"> | Of<"position"> | Of<"event">, witness: Witness): readonly Status[] {
  const { standing, fact } = statement;
  const doubtful = "alsoReadAs" in fact ? (fact.alsoReadAs ?? []) : [];
  const elsewhere = witness.linked(statement, "told twice", "in tension").map((other) => other.standing.status);
  return [...defensibleByKind(standing), ...doubtful, ...elsewhere];
}

function defensibleByKind(standing: Standing): readonly Status[] {
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
      // That something is planned can itself be told plainly, and a plan with a hedge could pass for an inference.
      return [
        "planned",
        "attributed",
        "reported",
        "stated",
        ...(standing.stage === "announced" ? [] : ["inferred" as const]),
      ];
    case "charged":
      return ["charged", "attributed", "denied"];
  }
}

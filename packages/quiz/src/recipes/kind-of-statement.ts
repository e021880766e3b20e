import { type Standing, type Status, statuses, type Topic } from "@communique/domain";
import { once } from "../once.ts";
import { capitalised } from "../wording/capitalised.ts";
import { nounOf, sentenceOf } from "../wording/event.ts";
import { labelOfStatus, requirementOf } from "../wording/status.ts";
import { evenly } from "./evenly.ts";
import { eventsToldBy } from "./events-told-by.ts";
import { asking, optionsOf, paragraphOf, type Recipe, reasonFor, right, siblingsOf, wrong } from "./recipe.ts";
import { withoutHabit } from "./without-habit.ts";
import type { Of, Witness } from "./witness.ts";

type Told = Of<"claim"> | Of<"position"> | Of<"event">;

/** What kind of statement is it? It has one status, which refutes all those that no careful reader would defend for it. */
export const kindOfStatement: Recipe = {
  name: "kind of statement",
  kinds: ["kind of statement"],
  drafts: (witness) => {
    const asked = withoutHabit(
      witness.tells("claim", "position", "event").flatMap((statement) => {
        const [wording, paragraph] = [wordingOf(statement, witness), paragraphOf(statement)];
        const possible = defensible(statement, witness);
        const others = believable(statement, witness).filter((status) => !possible.includes(status));
        if (!wording || paragraph === undefined || others.length < 2) return [];
        const option = (status: Status) => ({ text: labelOfStatus[status], value: status });
        const { status } = statement.standing;
        return {
          ...{ statement, wording, paragraph },
          key: { ...option(status), because: right(statement), feedback: reasonFor(statement, witness) },
          others: others.map((other) => ({
            ...option(other),
            because: wrong("functional", statement),
            feedback: requirementOf[other],
          })),
        };
      }),
    );
    const beside = evenly(asked);
    return asked.flatMap(({ statement, wording, paragraph, key }, index) => {
      const options = optionsOf(key, [beside[index] ?? []]);
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
  },
};

/**
 * What a statement could be told as, to whoever has not read it: in any voice; as a plan only what is still to come; as an accusation
 * or a denial only where another on the same topic is.
 */
function believable(statement: Told, witness: Witness): readonly Status[] {
  const near = statusesByTopic(witness).get(statement.topics[0]);
  return statuses.filter((status) => {
    switch (status) {
      case "planned":
        return "content" in statement.fact && /\bwould\b/.test(statement.fact.content);
      case "charged":
      case "denied":
        return near?.has(status);
      default:
        return true;
    }
  });
}

const statusesByTopic = once((witness: Witness): ReadonlyMap<Topic, ReadonlySet<Status>> => {
  const byTopic = Map.groupBy(witness.statements, ({ topics: [first] }) => first);
  return new Map([...byTopic].map(([topic, told]) => [topic, new Set(told.map(({ standing }) => standing.status))]));
});

function wordingOf(statement: Told, witness: Witness) {
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
    explanation: fact.form === "act" ? `${capitalised(fact.clause)}.` : sentenceOf(fact),
    reveals: siblingsOf(statement, witness),
  };
}

/** The statuses, its own among them, that a careful reader could defend for a statement. */
export function defensible(statement: Told, witness: Witness): readonly Status[] {
  const { standing, fact } = statement;
  const doubtful = "alsoReadAs" in fact ? (fact.alsoReadAs ?? []) : [];
  const elsewhere = witness.linked(statement, "told twice", "in tension").map((other) => other.standing.status);
  // An outlet that is credited for it may be read as whose word it is.
  const credited = statement.cites.some((cite) => "credit" in cite) ? (["attributed", "reported"] as const) : [];
  return [...defensibleByKind(standing), ...doubtful, ...elsewhere, ...credited];
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

import type { BankQuestionView, PartView } from "@communique/api";
import type { Ground } from "@communique/quiz";

/** What a statement does to an answer that it rules out. */
export const grounds: Readonly<Record<Ground, string>> = {
  functional: "it gives another, and there is only one",
  "closed list": "it names all that there are, and not this",
  order: "its date puts it elsewhere",
  contradiction: "it says otherwise",
};

interface Grounded {
  readonly ground: PartView["ground"];
  readonly relation: BankQuestionView["relation"];
  /** The number of the statement among those of the question. */
  readonly statement: number;
}

/** @example groundWords({ ground: "order", relation: "order", statement: 2 }) // "Ruled out by statement 2: its date puts it elsewhere." */
export function groundWords({ ground, relation, statement }: Grounded): string {
  // Where a place lies, no statement tells.
  if (relation === "outline") return `${ground === null ? "Proved" : "Ruled out"} by the outlines of the islands.`;
  return ground === null
    ? `Proved by statement ${statement}.`
    : `Ruled out by statement ${statement}: ${grounds[ground]}.`;
}

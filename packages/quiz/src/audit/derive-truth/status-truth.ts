import type { Statement, Status } from "@communique/domain";
import type { KnownFacts } from "../known-facts/known-facts.ts";
import { twinsOf } from "../known-facts/links.ts";
import { isCarriedOver, voicesOf } from "./speaker-truth.ts";
import { provenBy, refuted, type Truth, unknown } from "./truth.ts";

/** Kinds of statement of which a careful reader could defend both. */
const closeKinds: readonly (readonly [Status, Status])[] = [
  ["judged", "inferred"],
  ["stated", "judged"],
  ["reported", "attributed"],
  ["attributed", "denied"],
  ["charged", "attributed"],
  ["charged", "denied"],
];

/** A statement is of one kind, but not every other kind is out of the question. */
export function statusTruth(statement: Statement, given: Status, known: KnownFacts): Truth {
  const { status } = statement.standing;
  if (status === given) return provenBy([statement.id], "not told");
  if (closeKinds.some((pair) => pair.includes(status) && pair.includes(given))) {
    return unknown("close kinds of statement");
  }
  if (isDefensiblePlan(statement, given) || isDisputable(statement, given)) {
    return unknown("close kinds of statement");
  }
  if (isCarriedOver(statement) && given === "stated") return unknown("speaker carried over");
  if (isCredited(statement) && (given === "attributed" || given === "reported")) {
    return unknown("credited outlet");
  }
  return twinsOf(statement, known).some((twin) => twin.standing.status === given)
    ? unknown("told twice")
    : refuted("functional", statement.id);
}

/** A plan is made known by somebody, and "apparently confirmed" is the writer's hedge. */
function isDefensiblePlan(statement: Statement, given: Status): boolean {
  const { standing } = statement;
  if (standing.status !== "planned") return false;
  const isUnnamed = voicesOf(statement).some(({ kind }) => kind === "unnamed");
  return (
    given === "attributed" ||
    (given === "reported" && isUnnamed) ||
    (given === "inferred" && standing.stage === "apparently confirmed")
  );
}

/** The fact itself names other kinds that a careful reader could defend. */
function isDisputable({ fact }: Statement, given: Status): boolean {
  return (fact.kind === "claim" || fact.kind === "position") && (fact.alsoReadAs?.includes(given) ?? false);
}

function isCredited({ cites }: Statement): boolean {
  return cites.some((cite) => "credit" in cite && cite.credit !== undefined);
}

import type { Statement } from "@communique/domain";
import type { ChoiceQuestion, Option } from "../question/question.ts";
import type { Relation } from "../question/values.ts";
import { mayOverlap, spanOf } from "./derive-truth/time-span.ts";
import { factOfKind, factsOfKind, type KnownFacts } from "./known-facts/known-facts.ts";
import type { Problem } from "./problem.ts";
import { dateMentions } from "./read-text/date-mentions.ts";
import { isSupportedBy } from "./read-text/date-support.ts";

/** Whether the question asks about facts that there are, and names the statement that answers it. */
export function checkAsked(question: ChoiceQuestion, known: KnownFacts): readonly Problem[] {
  const missing = missingIds(question, known);
  if (missing.length > 0) return missing;
  const statement = known.statements.get(question.asked[0]);
  if (statement && !isAsked(question, statement)) {
    return [{ code: "asked-statement-mismatch", where: "statement", given: statement.id, statements: [statement.id] }];
  }
  return statement ? [...checkStatus(question, statement), ...checkTime(question, statement, known)] : [];
}

function missingIds(question: ChoiceQuestion, known: KnownFacts): readonly Problem[] {
  const asked = question.kind === "single choice" ? idsIn(question.asks) : [];
  const unknownFacts = asked.filter((id) => !known.byId.has(id));
  const told = [
    { where: "statement" as const, ids: [question.asked[0]] },
    { where: "asks" as const, ids: question.kind === "single choice" ? [] : [question.asks.statement] },
    { where: "reveals" as const, ids: question.reveals },
    ...question.options.map(({ id, because }: Option<unknown>) => ({
      where: { option: id, part: "because" as const },
      ids: [because.statement],
    })),
  ];
  return [
    ...unknownFacts.map(
      (id): Problem => ({ code: "unknown-fact", where: "asks", id, statements: [question.asked[0]] }),
    ),
    ...told.flatMap(({ where, ids }) =>
      ids
        .filter((id) => !known.statements.has(id))
        .map((id): Problem => ({ code: "unknown-statement", where, id, statements: [] })),
    ),
  ];
}

function idsIn(asks: Relation): readonly string[] {
  const { relation, ...ids } = asks;
  return Object.values(ids);
}

function isAsked(question: ChoiceQuestion, { id, ...statement }: Statement): boolean {
  if (question.kind !== "single choice") return question.asks.statement === id;
  const { asks } = question;
  switch (asks.relation) {
    case "holder":
      return statement.relation === "tenure" && statement.fact.office.id === asks.office;
    case "office":
      return statement.relation === "tenure" && statement.fact.holder.id === asks.person;
    case "met":
      return id === `${asks.event}#between`;
    case "when":
    case "where":
    case "chairs":
      return id === `${asks.event}#${asks.relation}`;
    default:
      return false;
  }
}

function checkStatus({ statuses: [status] }: ChoiceQuestion, { id, standing }: Statement): readonly Problem[] {
  if (status === standing.status) return [];
  return [{ code: "status-mismatch", where: "status", given: status, told: standing.status, statements: [id] }];
}

/** Where the facts know another answer for another time, the stem has to say which time it means. */
function checkTime(question: ChoiceQuestion, statement: Statement, known: KnownFacts): readonly Problem[] {
  if (question.kind !== "single choice" || statement.relation !== "tenure") return [];
  const { asks } = question;
  const tenure = factOfKind(known, "tenure", statement.id);
  if (!tenure) return [];
  const other = factsOfKind(known, "tenure").find(
    ({ id, holder, office, asOf }) =>
      id !== tenure.id &&
      (asks.relation === "holder" ? office.id === tenure.office.id : holder.id === tenure.holder.id) &&
      !mayOverlap(spanOf(asOf), spanOf(tenure.asOf)),
  );
  const isFixed = dateMentions(question.stem).some((mention) => isSupportedBy(mention, [tenure.asOf]));
  if (!other || isFixed) return [];
  return [{ code: "time-not-fixed", where: "stem", other: other.id, statements: [tenure.id, other.id] }];
}

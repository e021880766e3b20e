import type { ChoiceQuestion, Option } from "../question/question.ts";
import type { Relation } from "../question/values.ts";
import type { KnownFacts } from "./known-facts/known-facts.ts";
import type { Problem } from "./problem.ts";

const valueKeys = {
  holder: "person",
  office: "office",
  when: "when",
  where: "place",
  chairs: "persons",
  met: "person",
} as const satisfies Partial<Record<Relation["relation"], string>>;

/** Whether each option's value is of the type that the question asks for, and means facts that there are. */
export function checkValues(question: ChoiceQuestion, known: KnownFacts): readonly Problem[] {
  return question.options.flatMap((option: Option<unknown>) => checkValue(question, option, known));
}

function checkValue(question: ChoiceQuestion, { id, value }: Option<unknown>, known: KnownFacts): readonly Problem[] {
  const where = { option: id, part: "value" as const };
  const statements = [question.asked[0]];
  if (question.kind === "single choice") {
    const { relation } = question.asks;
    const key = (valueKeys as Partial<Record<Relation["relation"], string>>)[relation];
    const isOfType = key !== undefined && typeof value === "object" && value !== null && key in value;
    if (!isOfType) return [{ code: "value-of-other-type", where, relation, statements }];
  }
  return idsIn(value)
    .filter((fact) => !known.byId.has(fact))
    .map((fact) => ({ code: "unknown-fact", where, id: fact, statements }));
}

function idsIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap((part): readonly string[] => {
    if (typeof part === "string") return [part];
    return Array.isArray(part) ? part : [];
  });
}

import type { core } from "zod/mini";
import type { Question } from "../../question/question.ts";
import { questionSchema } from "../../question/question-schema.ts";
import type { Problem } from "../problem.ts";
import type { Malformation } from "./malformation.ts";
import { isTooLarge, sizeLimits } from "./size.ts";

/** How many of the things that are wrong with data are told. */
const toldAtMost = 20;

/** The data as a question, or all that keeps it from being one. */
export function parseQuestion(
  data: unknown,
): { readonly question: Question } | { readonly problems: readonly Problem[] } {
  if (isTooLarge(data)) {
    return { problems: [malformed([], { is: "too large", atMost: sizeLimits.characters })] };
  }
  const parsed = questionSchema.safeParse(data);
  if (parsed.success) return { question: parsed.data };
  return {
    problems: parsed.error.issues
      .slice(0, toldAtMost)
      .map((issue) => malformed(issue.path, malformationOf(issue, data))),
  };
}

function malformed(path: readonly PropertyKey[], malformation: Malformation): Problem {
  return { code: "malformed", where: "question", path: pathText(path), malformation, statements: [] };
}

/** "options[2].because" */
function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === "number") return `${text}[${key}]`;
    return text === "" ? String(key) : `${text}.${String(key)}`;
  }, "");
}

function malformationOf(issue: core.$ZodIssue, data: unknown): Malformation {
  if (valueAt(data, issue.path) === undefined) return { is: "missing" };
  switch (issue.code) {
    case "invalid_type":
      return { is: "of another type", expected: issue.expected };
    case "unrecognized_keys":
      return { is: "unknown keys", keys: issue.keys };
    case "invalid_value":
      return { is: "not one of", values: issue.values.map(String) };
    case "invalid_union":
      return "options" in issue && Array.isArray(issue.options)
        ? { is: "not one of", values: issue.options.map(String) }
        : { is: "of no known form" };
    case "invalid_format":
      return { is: "no date" };
    case "too_big":
      return issue.origin === "string" || issue.origin === "array"
        ? { is: "too long", atMost: Number(issue.maximum) }
        : { is: "out of range" };
    case "too_small":
      return { is: "out of range" };
    default:
      return { is: "of no known form" };
  }
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, key)
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    data,
  );
}

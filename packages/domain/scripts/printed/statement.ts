import type { Citation } from "../../src/model/source.ts";
import type { Statement } from "../../src/statements.ts";
import { labelOfWhen } from "../../src/wording/index.ts";
import { labelOfCitation } from "./citation.ts";
import { sentenceOfStatement } from "./sentence.ts";
import { detailsOfStanding } from "./standing.ts";
import { exactnessOf } from "./when.ts";

/** How a word is set off, where the output can show it. */
export type Paint = (style: "bold" | "dim", text: string) => string;

const indent = " ".repeat(14);

/** A statement in one line: its kind and its words. */
export function printedLine(statement: Statement, paint: Paint): string {
  const badge = statement.standing.status.toUpperCase().padEnd(indent.length - 2);
  return `  ${paint("bold", badge)}${sentenceOfStatement(statement)}`;
}

/** A statement with all that it must be compared with: its kind, its words, what they rest on and where they stand. */
export function printedStatement(statement: Statement, paint: Paint): readonly string[] {
  const { id, standing, cites } = statement;
  return [
    printedLine(statement, paint),
    ...[...detailsOfStanding(standing), ...detailsOf(statement)].map((detail) => `${indent}${detail}`),
    `${indent}${paint("dim", `${id}  ${(cites as readonly Citation[]).map(labelOfCitation).join("; ")}`)}`,
  ];
}

function detailsOf(statement: Statement): readonly string[] {
  switch (statement.relation) {
    case "claim":
    case "position": {
      const { fact } = statement;
      const { content, alsoReadAs = [], contrasts } = fact;
      return [
        ...(fact.kind === "position" ? [`position of ${fact.holder.name} on ${fact.on.name}`] : []),
        ...(fact.kind === "position" ? fact.opposes.map((other) => `against: ${other.id}`) : []),
        ...(isAllOf(content, fact.says) ? [] : [`content: ${content}`]),
        ...contrasts.map(({ words, against }) => `${words}, and not: ${against.join("; ")}`),
        ...(alsoReadAs.length > 0 ? [`can be read as: ${alsoReadAs.join(", ")}`] : []),
      ];
    }
    case "tenure":
      return [`time: ${labelOfWhen(statement.fact.asOf)} (${exactnessOf(statement.fact.asOf)})`];
    case "when":
      return [`time: ${labelOfWhen(statement.is)} (${exactnessOf(statement.is)})`];
    case "event": {
      const { name, visitor, during } = statement.fact;
      return [
        `named: ${name}`,
        ...(visitor ? [`visitor: ${visitor.name}`] : []),
        ...(during ? [`during: ${during.name}`] : []),
      ];
    }
    case "usage":
      return statement.fact.writtenForms.map(({ text, source }) => `written: ${text} (${source.name})`);
    default:
      return [];
  }
}

/** Whether the bare content is the whole sentence, which a hedge or a speaker would tell apart. */
function isAllOf(content: string, says: string): boolean {
  return `${content}.`.toLowerCase() === says.toLowerCase();
}

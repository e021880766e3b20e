import { type AnswerTable, type AnyQuestion, countOf, type Finding, isOwn } from "@communique/quiz";
import { statementView } from "../bank/question-view.ts";
import type { Service } from "../context.ts";
import type { FindingView } from "../results-views.ts";

interface FoundOn {
  readonly question: AnyQuestion;
  readonly table: AnswerTable;
}

/** A finding in plain words, with the statement on which it rests. */
export function findingView(service: Service, finding: Finding, { question, table }: FoundOn): FindingView {
  const row = "row" in finding ? finding.row : null;
  const statements = isOwn(question) ? undefined : service.catalogues[question.about].statements();
  const statement = row?.statement ? statements?.get(row.statement) : undefined;
  return {
    words: wordsOf(finding, table),
    reason: row?.feedback ?? null,
    statement: statement ? statementView(statement, statement.id) : null,
  };
}

function wordsOf(finding: Finding, { rows, students }: AnswerTable): string {
  switch (finding.code) {
    case "misled the upper third": {
      const { upper, lower } = finding.row.students;
      return `${named(finding.row)} misled the strongest third of the class: ${upper} of ${students.upper} gave it, against ${lower} of ${students.lower} in the weakest third.`;
    }
    case "preferred to the key": {
      const right = Math.max(0, ...rows.filter((row) => row.right).map((row) => countOf(row.students)));
      return `${named(finding.row)} was given more often than the right answer: by ${countOf(finding.row.students)}, against ${right}.`;
    }
    case "against the rest":
      return "Those who did well in the rest did worse here: look at the key, and at what can be misread.";
    case "everybody right":
      return "Everybody was right: this question tells nobody apart.";
    case "nobody right":
      return "Nobody was right: look at the key, and at whether it was taught.";
  }
}

function named({ id, text }: { readonly id: string | null; readonly text: string }): string {
  return id === null ? `“${text}”` : `Option ${id.toUpperCase()}, “${text}”,`;
}

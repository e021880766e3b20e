import type { StoredAttempt } from "@communique/db";
import { stringify } from "csv-stringify/sync";
import { attemptView } from "../attempt/views.ts";

/** One answered or open question, as a row of a table. */
interface AnswerRow {
  readonly quiz: string;
  readonly started: string;
  readonly finished: string;
  readonly number: number;
  readonly kind: string;
  readonly question: string;
  readonly answer: string;
  readonly verdict: string;
  readonly credit: number | "";
  readonly key: string;
  readonly source: string;
}

/** Every question of every attempt, a row each, with a heading; cells that a spreadsheet would take for formulas are escaped. */
export function answersAsCsv(attempts: readonly StoredAttempt[], now: Date): string {
  const rows = attempts.flatMap((stored) => rowsOf(stored, now));
  return stringify(rows, {
    header: true,
    columns: columns.map((key) => ({ key })),
    escape_formulas: true,
    quoted_string: true,
    record_delimiter: "windows",
    bom: true,
  });
}

const columns: readonly (keyof AnswerRow)[] = [
  ...(["quiz", "started", "finished", "number", "kind", "question"] as const),
  ...(["answer", "verdict", "credit", "key", "source"] as const),
];

function rowsOf(stored: StoredAttempt, now: Date): readonly AnswerRow[] {
  const { items, finishedAt } = attemptView(stored, now);
  return items.map(({ question, feedback }, index) => ({
    quiz: stored.id,
    started: stored.startedAt.toISOString(),
    finished: finishedAt ?? "",
    number: index + 1,
    kind: question.isOwn ? `${question.kind}, written by a teacher, not checked against the facts` : question.kind,
    question: question.stem,
    answer: feedback ? JSON.stringify(feedback.given) : "",
    verdict: feedback?.verdict ?? "",
    credit: feedback?.credit ?? "",
    key: feedback?.key ?? "",
    source: feedback?.grounds.flatMap(({ cites }) => cites.map(({ label }) => label)).join("; ") ?? "",
  }));
}

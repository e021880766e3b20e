import type { StoredAttempt } from "@communique/db";
import { stringify } from "csv-stringify/sync";
import { type Corrected, type CorrectedIn, tellable } from "../attempt/corrected.ts";
import { standingOf } from "../attempt/standing.ts";
import { attemptView } from "../attempt/views.ts";
import { changeWords } from "../results/corrections.ts";
import type { FeedbackView } from "../views.ts";

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
  /** What it was before anything was corrected, and what was. */
  readonly before: number | "";
  readonly correction: string;
  readonly reason: string;
}

/** Every question of every attempt, a row each, with a heading; cells that a spreadsheet would take for formulas are escaped. */
export function answersAsCsv(attempts: readonly StoredAttempt[], corrected: CorrectedIn, now: Date): string {
  const rows = attempts.flatMap((stored) => rowsOf(stored, corrected.get(stored.id) ?? [], now));
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
  ...(["before", "correction", "reason"] as const),
];

function rowsOf(stored: StoredAttempt, corrected: readonly Corrected[], now: Date): readonly AnswerRow[] {
  const { items, finishedAt } = attemptView(stored, now);
  const told = standingOf(stored, now).isTold && finishedAt !== null ? tellable(corrected, stored, now) : [];
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
    ...correctedCells(
      feedback,
      told.find((one) => one.question === question.id),
    ),
  }));
}

/** What counts now takes the place of what was, which stands beside it. */
function correctedCells(feedback: FeedbackView | null, corrected: Corrected | undefined) {
  if (!corrected) return { before: "", correction: "", reason: "" } as const;
  const { worth, correction } = corrected;
  return {
    verdict: worth ? (worth.right ? "right" : (feedback?.verdict ?? "")) : "",
    credit: worth?.credit ?? "",
    before: feedback?.credit ?? 0,
    correction: changeWords(correction),
    reason: correction.reason,
  } as const;
}

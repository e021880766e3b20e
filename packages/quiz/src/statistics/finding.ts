import { type AnswerRow, type AnswerTable, countOf } from "./answer-table.ts";
import type { ItemStatistics } from "./item-statistics.ts";

/** Something that a teacher should know of a question. */
export type Finding =
  /** A wrong answer that more of the upper third gave than of the lower. */
  | { readonly code: "misled the upper third"; readonly row: AnswerRow }
  /** A wrong answer that more students gave than any right one. */
  | { readonly code: "preferred to the key"; readonly row: AnswerRow }
  /** Whoever did well in the rest did worse here. */
  | { readonly code: "against the rest" }
  | { readonly code: "everybody right" }
  | { readonly code: "nobody right" };

/** With fewer students nothing is said of a question: a single one would turn it. */
const fewestStudents = 9;
/** Nor with fewer in the upper or the lower third. */
const fewestInThird = 3;
/** From this share of the upper third on, an answer has misled it. */
const shareMisled = 1 / 3;

/** The most telling thing that can be said of a question, or nothing: where there are too few students, and where all is well. */
export function findingOf(table: AnswerTable, statistics: ItemStatistics): Finding | null {
  const { students } = table;
  if (countOf(students) < fewestStudents) return null;
  const misled = misledBy(table);
  if (misled) return { code: "misled the upper third", row: misled };
  const preferred = preferredTo(table);
  if (preferred) return { code: "preferred to the key", row: preferred };
  const { discriminationIndex, facility } = statistics;
  if (facility.outcome === "measured" && facility.value === 1) return { code: "everybody right" };
  if (facility.outcome === "measured" && facility.value === 0) return { code: "nobody right" };
  const isAgainst = discriminationIndex.outcome === "measured" && discriminationIndex.value < 0;
  return isAgainst ? { code: "against the rest" } : null;
}

function misledBy({ rows, students }: AnswerTable): AnswerRow | undefined {
  if (Math.min(students.upper, students.lower) < fewestInThird) return undefined;
  const shares = rows
    .filter(({ right }) => !right)
    .map((row) => ({
      row,
      upper: row.students.upper / students.upper,
      lower: row.students.lower / students.lower,
    }))
    .filter(({ upper, lower }) => upper >= shareMisled && upper > lower);
  return shares.toSorted((one, other) => other.upper - other.lower - (one.upper - one.lower))[0]?.row;
}

function preferredTo({ rows }: AnswerTable): AnswerRow | undefined {
  const most = (some: readonly AnswerRow[]) => Math.max(0, ...some.map((row) => countOf(row.students)));
  const wrong = rows.filter(({ right }) => !right);
  const ofRight = most(rows.filter(({ right }) => right));
  const ofWrong = most(wrong);
  return ofWrong > ofRight && ofWrong >= fewestInThird
    ? wrong.find((row) => countOf(row.students) === ofWrong)
    : undefined;
}

import { type QuestionKind, questionKinds } from "../question/question.ts";

/** How one mutant fared. */
export interface Outcome {
  readonly family: string;
  readonly kind: QuestionKind;
  readonly caught: boolean;
}

/**
 * How many mutants of each family were caught, of each kind of question, as a table for people; where some were missed, how
 * many of how many. The kinds are numbered at its end.
 *
 * @example
 * catchTable([{ family: "key swapped", kind: "single choice", caught: true }]);
 * //              1  all
 * // key swapped  1    1
 * // all          1    1
 * // 1 single choice
 */
export function catchTable(outcomes: readonly Outcome[]): string {
  const kinds = questionKinds.filter((kind) => outcomes.some((outcome) => outcome.kind === kind));
  const cells = (some: readonly Outcome[]) => [
    ...kinds.map((kind) => countOf(some.filter((outcome) => outcome.kind === kind))),
    countOf(some),
  ];
  const rows = [
    ["", ...kinds.map((_, index) => String(index + 1)), "all"],
    ...[...Map.groupBy(outcomes, ({ family }) => family)].map(([family, some]) => [family, ...cells(some)]),
    ["all", ...cells(outcomes)],
  ];
  const legend = kinds.map((kind, index) => `${index + 1} ${kind}`).join(", ");
  return [...aligned(rows), legend].join("\n");
}

function countOf(outcomes: readonly Outcome[]): string {
  const caught = outcomes.filter((outcome) => outcome.caught).length;
  return caught === outcomes.length ? String(caught || "–") : `${caught} of ${outcomes.length}`;
}

/** The first column to the left, the others to the right. */
function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widthOf = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  return rows.map((row) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widthOf(0)) : cell.padStart(widthOf(column)))).join("  "),
  );
}

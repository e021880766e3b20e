import { type QuestionKind, questionKinds } from "../question/question.ts";

/** How one mutant fared. */
export interface Outcome {
  readonly family: string;
  readonly kind: QuestionKind;
  readonly caught: boolean;
}

/**
 * How many mutants of each family were caught, of each kind of question, as a table for people; where some were missed, how
 * many of how many.
 *
 * @example
 * catchTable([{ family: "key swapped", kind: "single choice", caught: true }]);
 * //               single choice  all
 * // key swapped               1    1
 * // all                       1    1
 */
export function catchTable(outcomes: readonly Outcome[]): string {
  const kinds = questionKinds.filter((kind) => outcomes.some((outcome) => outcome.kind === kind));
  const families = [...new Set(outcomes.map(({ family }) => family))];
  const cells = (some: readonly Outcome[]) => [
    ...kinds.map((kind) => countOf(some.filter((outcome) => outcome.kind === kind))),
    countOf(some),
  ];
  const rows = [
    ["", ...kinds, "all"],
    ...families.map((family) => [family, ...cells(outcomes.filter((outcome) => outcome.family === family))]),
    ["all", ...cells(outcomes)],
  ];
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map(([name = "", ...counts]) =>
      [name.padEnd(widths[0] ?? 0), ...counts.map((count, index) => count.padStart(widths[index + 1] ?? 0))].join("  "),
    )
    .join("\n");
}

function countOf(outcomes: readonly Outcome[]): string {
  const caught = outcomes.filter((outcome) => outcome.caught).length;
  return caught === outcomes.length ? String(caught || "–") : `${caught} of ${outcomes.length}`;
}

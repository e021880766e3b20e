import { boundsIn } from "./bounds.ts";
import type { AnswersAtOnce } from "./class/answers-at-once.ts";
import type { ColdStart } from "./cold-start.ts";
import type { Grown } from "./growths.ts";
import type { Measured } from "./measured.ts";
import type { PageWeight } from "./page/page-weight.ts";

type Row = readonly string[];

/** What was measured, as a table for people, with a line for each promise. */
export function report(measured: Measured): string {
  const bounds = boundsIn(measured).map(
    ({ promise, measured, isHeld }): Row => [isHeld ? "held" : "NOT held", promise, measured],
  );
  const weights = measured.quizPage ? [table(weightRows(measured.quizPage))] : [];
  const answers = measured.answersAtOnce.length > 0 ? [table(answerRows(measured.answersAtOnce))] : [];
  return [table(rowsOf(measured)), ...weights, ...answers, table(bounds)].join("\n");
}

function rowsOf({ besideFloors, grown, coldStart }: Measured): readonly Row[] {
  const times = [...new Set(grown.flatMap(({ sizes }) => sizes.map(({ times }) => times)))].slice(1);
  const heads = [
    "thing",
    "median",
    "clone",
    "ratio",
    "parse",
    "ratio",
    "growing by",
    ...times.map((size) => `×${size}`),
  ];
  const rows = besideFloors.flatMap(({ name, median, clone, parse }) => {
    const besides = [
      name,
      duration(median),
      duration(clone),
      ratio(median, clone),
      duration(parse),
      ratio(median, parse),
    ];
    return grown
      .filter((one) => one.name === name)
      .map((one, index): Row => [...(index === 0 ? besides : besides.map(() => "")), ...growthCells(one, times)]);
  });
  return [[...heads, "exponent", "n log n"], ...rows, coldRow(coldStart)];
}

function growthCells({ growth, sizes, exponent, exponentOfNLogN }: Grown, times: readonly number[]): Row {
  const [first] = sizes;
  const growths = times.map((size) => {
    const grown = sizes.find(({ times }) => times === size);
    return first && grown ? ratio(grown.median, first.median) : "too long";
  });
  return [growth, ...growths, exponent.toFixed(2), exponentOfNLogN.toFixed(2)];
}

/** The floor of a cold start is loading the same bundle. */
function coldRow({ load, serve }: ColdStart): Row {
  return ["cold: first question", duration(serve.clock), duration(load.clock), ratio(serve.clock, load.clock)];
}

function weightRows({ page, bytes, empty }: PageWeight): readonly Row[] {
  return [
    ["page", "JavaScript, gzipped", "empty page", "ratio"],
    [page, size(bytes), size(empty), ratio(bytes, empty)],
  ];
}

function answerRows(all: readonly AnswersAtOnce[]): readonly Row[] {
  return [
    ["an answer of a class at once", "students", "median", "p95", "its SQL alone: median", "p95", "ratio of the p95"],
    ...all.map(({ database, students, server, sqlAlone }): Row => {
      const waits = [server.median, server.p95, sqlAlone.median, sqlAlone.p95].map(duration);
      return [database, String(students), ...waits, ratio(server.p95, sqlAlone.p95)];
    }),
  ];
}

function size(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function ratio(one: number, other: number): string {
  const value = one / other;
  return value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : value.toFixed(0);
}

function duration(milliseconds: number): string {
  if (milliseconds >= 1000) return `${(milliseconds / 1000).toFixed(2)} s`;
  return milliseconds >= 1 ? `${milliseconds.toFixed(1)} ms` : `${(milliseconds * 1000).toFixed(1)} µs`;
}

function table(rows: readonly Row[]): string {
  const columns = Math.max(...rows.map(({ length }) => length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join("  ")
          .trimEnd()}\n`,
    )
    .join("");
}

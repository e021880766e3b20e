"use client";

import type { ResultView } from "@communique/api";
import { useEffect, useRef } from "react";
import { momentOf } from "../ui/moment.ts";
import { inPoints, pointsIn } from "../ui/points-words.ts";
import { useTitle } from "../ui/use-title.ts";
import { numberWord } from "./number-word.ts";

export function Score({
  result: { right, answered, total, credit, points, attempt },
}: {
  readonly result: ResultView;
}) {
  useTitle("Your result");
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const open = total - answered;
  return (
    <div className="grid gap-3">
      <p className="font-medium text-soft wrap-anywhere">
        Your result{attempt.title !== null && ` · ${attempt.title}`}
      </p>
      <h1 className="font-semibold text-title" ref={heading} tabIndex={-1}>
        {wordsFor(right, total)}
      </h1>
      <p className="text-lg text-soft tabular-nums">
        {right} / {total} · taken {momentOf(attempt.startedAt, new Date())}
        {attempt.wishes.mode === "exam" && !attempt.bounds && " as an exam"}
        {open > 0 && ` · ${numberWord(open)} not answered`}
      </p>
      {points && (
        <p className="font-semibold text-xl">
          {inPoints(points.points)} of {pointsIn(points.of)}
        </p>
      )}
      {credit > right && !points && (
        <p className="max-w-prose text-lg">
          With what was partly right: {inFigures(credit)} of {total}.
        </p>
      )}
      {right === total && <p className="max-w-prose text-lg">Well read. There is nothing to practise here.</p>}
    </div>
  );
}

/** @example inFigures(7.333) // "7.3" */
function inFigures(credit: number): string {
  return credit.toLocaleString("en-GB", { maximumFractionDigits: 1 });
}

function wordsFor(right: number, total: number): string {
  if (right === total) return total === 1 ? "Right" : `All ${numberWord(total)} right`;
  const words = `${numberWord(right)} of ${numberWord(total)} right`;
  return right === 0 ? "None right yet" : words.charAt(0).toUpperCase() + words.slice(1);
}

"use client";

import type { ResultView } from "@communique/api";
import { useEffect, useRef } from "react";
import { momentOf } from "../ui/moment.ts";
import { inPoints, pointsIn } from "../ui/points-words.ts";
import { useTitle } from "../ui/use-title.ts";
import { numberWord } from "./number-word.ts";

export function Score({ result }: { readonly result: ResultView }) {
  const { right, total, credit, points, before, attempt } = result;
  useTitle("Your result");
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const open = openIn(result);
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
      {right === total && !before && (
        <p className="max-w-prose text-lg">Well read. There is nothing to practise here.</p>
      )}
    </div>
  );
}

/** How many of the questions that count were left out. */
function openIn({ attempt, corrections }: ResultView): number {
  const withdrawn = new Set(corrections.filter(({ worth }) => !worth).map(({ number }) => number));
  return attempt.items.filter(({ isAnswered }, index) => !isAnswered && !withdrawn.has(index + 1)).length;
}

/** @example inFigures(7.333) // "7.3" */
function inFigures(credit: number): string {
  return credit.toLocaleString("en-GB", { maximumFractionDigits: 1 });
}

function wordsFor(right: number, total: number): string {
  if (total === 0) return "No question counts";
  if (right === total) return total === 1 ? "Right" : `All ${numberWord(total)} right`;
  const words = `${numberWord(right)} of ${numberWord(total)} right`;
  return right === 0 ? "None right yet" : words.charAt(0).toUpperCase() + words.slice(1);
}

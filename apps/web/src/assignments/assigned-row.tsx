import type { AssignedView } from "@communique/api";
import { ArrowRight } from "lucide-react";
import Link from "next/link";
import { questionsIn } from "../desk/questions-in.ts";
import { resultAddress } from "../result/address.ts";
import { action } from "../ui/action.ts";
import { inPoints, pointsIn } from "../ui/points-words.ts";
import { shownWords } from "./feedback-words.ts";
import { whenWords } from "./when-words.ts";

/** One thing that a student was given: when, how long and how often it can be taken, and what has come of it. */
export function AssignedRow({ assigned }: { readonly assigned: AssignedView }) {
  const { id, title, latest, best } = assigned;
  const start = startWords(assigned);
  return (
    <li className="grid gap-3 rounded-xl border border-rule bg-sheet px-4 py-4 sm:px-5">
      <div className="grid gap-1">
        <h4 className="font-medium text-lg leading-snug wrap-anywhere">
          <bdi>{title}</bdi>
        </h4>
        <p className="text-soft tabular-nums">{detailsOf(assigned).join(" · ")}</p>
        {latest && (
          <p className="tabular-nums">
            {best ? (
              <>
                Handed in · best: <span className="font-medium">{bestWords(best)}</span>
                {beforeWords(best)}
              </>
            ) : (
              `Handed in. ${shownWords(assigned, new Date())}`
            )}
          </p>
        )}
      </div>
      {(start || latest) && (
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
          {start && (
            <Link className={action.main} href={`/quiz?assignment=${encodeURIComponent(id)}`} prefetch={false}>
              {start}
              <span className="sr-only">: {title}</span>
              <ArrowRight aria-hidden className="size-5" />
            </Link>
          )}
          {latest && (
            <Link className={action.quiet} href={resultAddress(latest)} prefetch={false}>
              {best ? "Your latest result" : "What you handed in"}
              <span className="sr-only">: {title}</span>
            </Link>
          )}
        </div>
      )}
    </li>
  );
}

function bestWords({ right, total, points }: NonNullable<AssignedView["best"]>): string {
  return points ? `${inPoints(points.points)} of ${pointsIn(points.of)}` : `${right} of ${total} right`;
}

/** @example beforeWords(best) // ", corrected from 2 of 3" */
function beforeWords({ before, pointsBefore, points }: NonNullable<AssignedView["best"]>): string | null {
  if (points)
    return pointsBefore && `, corrected from ${inPoints(pointsBefore.points)} of ${inPoints(pointsBefore.of)}`;
  return before && `, corrected from ${before.right} of ${before.total}`;
}

function startWords({ phase, isUnderWay, attemptsLeft, latest }: AssignedView): string | null {
  if (phase !== "open") return null;
  if (isUnderWay) return "Go on";
  if (attemptsLeft === 0) return null;
  return latest ? "Take it once more" : "Start";
}

function detailsOf(assigned: AssignedView): readonly string[] {
  const { length, phase, opensAt, closesAt, timeZone, minutes, attemptsAllowed, attemptsLeft } = assigned;
  const now = new Date();
  const closes = closesAt && whenWords(closesAt, timeZone, now);
  return [
    questionsIn(length),
    ...(phase === "coming" ? [`opens ${whenWords(opensAt, timeZone, now)}`] : []),
    ...(closes ? [phase === "over" ? `closed ${closes}` : `until ${closes}`] : []),
    ...(minutes ? [`${minutesIn(minutes)} from the start`] : []),
    ...(attemptsAllowed > 1 ? [`${attemptsLeft} of ${attemptsAllowed} attempts left`] : []),
  ];
}

/** @example minutesIn(22.5) // "22½ minutes" */
function minutesIn(minutes: number): string {
  const whole = Math.floor(minutes);
  if (minutes === 1) return "1 minute";
  return `${whole}${minutes - whole >= 0.5 ? "½" : ""} minutes`;
}

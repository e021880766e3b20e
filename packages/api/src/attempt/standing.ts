import type { AttemptSummary, BoundAttempt } from "@communique/db";
import type { Mode } from "../views.ts";
import { wishesSchema } from "./wishes.ts";

/** How long after the end an answer is still taken, in milliseconds: it was on its way. */
export const grace = 10_000;

/** How an attempt is called that was given out. */
export function assignedAddress(assignment: string): string {
  return `assignment=${assignment}`;
}

/** How an attempt stands at a moment. */
export interface Standing {
  readonly mode: Mode;
  /** When it was handed in, or else when its time was over; null as long as answers are taken. */
  readonly finishedAt: Date | null;
  /** Whether the answers that were given may be told. */
  readonly isTold: boolean;
}

type Attempt = Pick<AttemptSummary, "address" | "wishes" | "startedAt" | "finishedAt" | "bounds">;

export function standingOf({ address, wishes, startedAt, finishedAt, bounds }: Attempt, now: Date): Standing {
  if (bounds) return boundStanding({ finishedAt, bounds }, now);
  const { mode } = wishesSchema.parse(wishes);
  // What was taken back while it was under way takes no more answers.
  const ended = finishedAt ?? (address.startsWith(assignedAddress("")) ? startedAt : null);
  return { mode, finishedAt: ended, isTold: mode === "practice" || ended !== null };
}

/** Whether the keys of questions that were left open may be told: in a class not as long as somebody may still answer them. */
export function mayTellOpen({ bounds }: Pick<Attempt, "bounds">, now: Date): boolean {
  return bounds === null || isPast(bounds.closesAt, now);
}

/** What is over counts as handed in, whether or not anybody did so; what is told of it, who gave it out decides. */
export function boundStanding({ finishedAt, bounds }: Omit<BoundAttempt, "id">, now: Date): Standing {
  const { feedback, closesAt, endsAt } = bounds;
  const ended = finishedAt ?? (isPast(endsAt, now) ? endsAt : null);
  const isTold = {
    "after each": true,
    "at the end": ended !== null,
    "after the window": ended !== null && isPast(closesAt, now),
    never: false,
  };
  return { mode: feedback === "after each" ? "practice" : "exam", finishedAt: ended, isTold: isTold[feedback] };
}

/** Whether no answer that was on its way then can come any more. */
export function isPast(moment: Date | null, now: Date): boolean {
  return moment !== null && now.getTime() >= moment.getTime() + grace;
}

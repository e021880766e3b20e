import type { StoredAttempt } from "@communique/db";
import { momentWords } from "../assignment/moment-in.ts";
import { Refusal } from "../refusal.ts";

/** Why an answer was not taken, and what counts without it. */
export function lateAnswer({ bounds, answers, questions }: StoredAttempt, now: Date): Refusal {
  if (!bounds?.endsAt || now < bounds.endsAt) {
    return new Refusal(
      "attempt-finished",
      "This quiz is finished, so the answer was not taken.",
      "Look at the result.",
    );
  }
  return new Refusal(
    "time-over",
    `The time was over on ${momentWords(bounds.endsAt, bounds.timeZone)}, so this answer was not taken.`,
    `What came in time is handed in and counts: answers to ${answers.length} of ${questions.length} questions.`,
  );
}

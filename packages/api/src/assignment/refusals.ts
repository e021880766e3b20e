import type { AssignedToLearner } from "@communique/db";
import { Refusal } from "../refusal.ts";
import { momentWords } from "./moment-in.ts";

/** Another's assignment and one that never was are the same to whoever asks. */
export function unknownAssignment(): Refusal {
  return new Refusal(
    "unknown-assignment",
    "Nothing was given to you under this address.",
    "Open it in the browser in which you joined the class, or ask your teacher.",
  );
}

export function notOpenYet({ opensAt, timeZone }: AssignedToLearner): Refusal {
  return new Refusal("not-open-yet", `It opens on ${momentWords(opensAt, timeZone)}.`, "Come back then.");
}

export function windowOver(closesAt: Date, { timeZone }: AssignedToLearner): Refusal {
  return new Refusal(
    "time-over",
    `It closed on ${momentWords(closesAt, timeZone)}.`,
    "What you answered by then is handed in and counts.",
  );
}

export function noAttemptLeft(): Refusal {
  return new Refusal(
    "no-attempt-left",
    "You have no attempt left.",
    "What you handed in is on the page of your class.",
  );
}

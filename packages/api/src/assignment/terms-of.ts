import type { AssignmentChange } from "@communique/db";
import type { z } from "zod";
import { Refusal } from "../refusal.ts";
import type { changedSchema } from "./assignment-input.ts";
import { momentIn } from "./moment-in.ts";

type Wanted = Omit<z.output<typeof changedSchema>, "assignment">;

/** What a teacher wants, with the hours of their clock as moments. An hour that comes twice is counted in. */
export function termsOf({ opens, closes, ...terms }: Wanted, now: Date): AssignmentChange {
  const { timeZone, feedback } = terms;
  const opensAt = opens === null ? now : momentOf(opens, timeZone, "earlier");
  const closesAt = closes === null ? null : momentOf(closes, timeZone, "later");
  if (closesAt && closesAt <= opensAt) {
    throw unfit("It would close before it opens.", "Choose a later end, or none.");
  }
  if (!closesAt && feedback === "after the window") {
    throw unfit(
      "The answers would never be shown: the window has no end.",
      "Choose when it closes, or when else they are shown.",
    );
  }
  return { ...terms, opensAt, closesAt };
}

function momentOf(clock: string, timeZone: string, which: "earlier" | "later"): Date {
  const moment = momentIn(clock, timeZone, which);
  if (moment) return moment;
  const [day, hour] = clock.split("T");
  throw unfit(
    `There is no ${hour} on ${day} in ${timeZone}: clocks are set forward then.`,
    "Choose an hour earlier or later.",
  );
}

function unfit(message: string, hint: string): Refusal {
  return new Refusal("invalid-input", message, hint);
}

import type { AssignmentView, BoundsView } from "@communique/api";
import { whenWords } from "./when-words.ts";

type Feedback = AssignmentView["feedback"];

/** When the answers are shown, as a teacher chooses it. */
export const feedbackNames: Readonly<Record<Feedback, string>> = {
  "at the end": "When a student hands in",
  "after each": "After each answer",
  "after the window": "When it has closed, for all at once",
  never: "Not here: I go through them in class",
};

/** The same as the teacher is told of what was given. */
export const feedbackWords: Readonly<Record<Feedback, string>> = {
  "at the end": "Answers are shown when a student hands in",
  "after each": "Each answer is explained at once",
  "after the window": "Answers are shown when it has closed",
  never: "Answers are not shown here",
};

/** When the answers are shown, as a student is told. */
export function shownWords(
  { feedback, closesAt, timeZone }: Pick<BoundsView, "feedback" | "closesAt" | "timeZone">,
  now: Date,
): string {
  switch (feedback) {
    case "after each":
      return "Each answer is explained at once.";
    case "at the end":
      return "The answers are shown when you have handed in.";
    case "never":
      return "Your teacher keeps the answers.";
    case "after the window":
      return closesAt === null
        ? "Your teacher shows the answers later."
        : `Your teacher shows the answers after ${whenWords(closesAt, timeZone, now)}.`;
  }
}

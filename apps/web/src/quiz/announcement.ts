import { verdictWords } from "../feedback/verdict-words.ts";
import { typographic } from "../ui/typographic.ts";
import { type Run, stepOf } from "./run.ts";

export const unsentWords = {
  connection: "Not sent yet: no connection. Your answer is kept and will be sent when you are back.",
  server: "Not sent yet: the server has a problem. Your answer is kept and will be sent when it is back.",
} as const;

export const keptEarlierWords =
  "You had answered this question before, perhaps in another tab. That first answer counts.";

/** What is said aloud to those who cannot see the page change. */
export function announcementOf(run: Run): string {
  const item = run.items[run.at];
  if (!item) return "";
  if (run.justKept !== null) return `Your answer to question ${run.justKept + 1} is kept.`;
  const step = stepOf(run, item);
  if (step.name === "unsent") return unsentWords[step.why];
  if (step.name === "choosing") return [step.problem?.message, step.problem?.hint].filter(Boolean).join(" ");
  if (step.name !== "answered" || !item.feedback) return "";
  const { key, explanation, verdict } = item.feedback;
  return [
    step.keptEarlier ? keptEarlierWords : [],
    `${verdictWords(item.feedback)}.`,
    verdict === "right" ? [] : `The right answer is: ${typographic(key)}.`,
    typographic(explanation),
  ]
    .flat()
    .join(" ");
}

import { typographic } from "../ui/typographic.ts";
import type { Run } from "./run.ts";

export const unsentWords = {
  connection: "Not sent yet: no connection. Your answer is kept and will be sent when you are back.",
  server: "Not sent yet: the server has a problem. Your answer is kept and will be sent when it is back.",
} as const;

export const keptEarlierWords =
  "You had answered this question before, perhaps in another tab. That first answer counts.";

/** What is said aloud to those who cannot see the page change. */
export function announcementOf({ items, at, step }: Run): string {
  if (step.name === "unsent") return unsentWords[step.why];
  const item = items[at];
  if (step.name !== "answered" || !item?.feedback) return "";
  const { verdict, key, explanation } = item.feedback;
  return [
    step.keptEarlier ? keptEarlierWords : [],
    verdict === "right" ? "Right." : `Not right. The right answer is: ${typographic(key)}.`,
    typographic(explanation),
  ]
    .flat()
    .join(" ");
}

import type { FeedbackView } from "@communique/api";
import { chosenAndKey } from "../quiz/choosable.ts";
import { typographic } from "../ui/typographic.ts";

/** What is to be read after an answer, with nothing said twice. */
export interface Lesson {
  /** Why an option is right or wrong; null where the rest of the lesson says it all. */
  readonly reasonFor: (option: string) => string | null;
  /** What to learn, or null where the reason for the right option says it. */
  readonly explanation: string | null;
}

export function lessonOf(feedback: FeedbackView): Lesson {
  const { options, explanation } = feedback;
  const { key } = chosenAndKey(feedback);
  const feedbackFor = (id: string) => options.find((option) => option.id === id)?.feedback ?? "";
  const forKey = feedbackFor(key);
  return {
    reasonFor: (id) => typographic(id === key ? forKey : feedbackFor(id).replace(explanation, "").trim()) || null,
    explanation: forKey.includes(explanation) ? null : typographic(explanation),
  };
}

import type { AnswerTo } from "@communique/quiz";
import { textIn } from "./kept-value.ts";

interface Typing {
  readonly form: "words" | "date";
}

/** Words or a date are typed. */
export const typing = {
  missing({ form }: Typing, answer: AnswerTo<"type the answer"> | null) {
    if (answer && answer.text.trim() !== "") return null;
    return form === "date" ? "Type a date." : "Type your answer.";
  },
  restored(_question: Typing, kept: unknown) {
    const text = textIn(kept, "text");
    return text ? { text } : null;
  },
};

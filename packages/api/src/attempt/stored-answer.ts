import type { StoredAnswer } from "@communique/db";
import { type Answer, answerSchemaFor, type Question } from "@communique/quiz";

/** An answer as it was stored, which was readable then. */
export function storedAnswer({ kind }: Question, { answer }: Pick<StoredAnswer, "answer">): Answer {
  return answerSchemaFor(kind).parse(answer);
}

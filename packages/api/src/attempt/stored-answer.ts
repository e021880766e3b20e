import type { StoredAnswer } from "@communique/db";
import { type Answer, type AnyQuestion, answerSchemaFor } from "@communique/quiz";

/** An answer as it was stored, which was readable then. */
export function storedAnswer({ kind }: AnyQuestion, { answer }: Pick<StoredAnswer, "answer">): Answer {
  return answerSchemaFor(kind).parse(answer);
}

import type { FrozenQuestion } from "@communique/db";
import { contentHash, type Question } from "@communique/quiz";

/** A question as the store keeps it: what an attempt showed stays as it was, whatever becomes of the facts. */
export function freeze(question: Question): FrozenQuestion {
  return { hash: question.id, body: { ...question } };
}

export function thaw({ hash, body }: FrozenQuestion): Question {
  if (!isQuestion(body, hash)) throw new TypeError(`The stored question ${hash} is not what its hash says.`);
  return body;
}

/** Only a question that was frozen here hashes to its own id. */
function isQuestion(body: object, hash: string): body is Question {
  return contentHash({ ...body, id: undefined }) === hash;
}

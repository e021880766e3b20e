import type { FrozenQuestion } from "@communique/db";
import { contentHash, type Question } from "@communique/quiz";

/** A question as the store keeps it: what an attempt showed stays as it was, whatever becomes of the facts. */
export function freeze(question: Question): FrozenQuestion {
  return { hash: contentHash(question), body: question };
}

/** A question as an attempt shows it. Its id is the hash of all of it, the order of its options included. */
export function thaw(frozen: FrozenQuestion): Question {
  return { ...posed(frozen), id: frozen.hash };
}

/** The question under its own id, to be shown once more in another order. */
export function posed({ hash, body }: FrozenQuestion): Question {
  if (!isUnchanged(body, hash)) throw new TypeError(`The stored question ${hash} is not what its hash says.`);
  return body;
}

/** Whether it is the question that was frozen under this hash; that it was a question then is trusted. */
function isUnchanged(body: object, hash: string): body is Question {
  return contentHash(body) === hash;
}

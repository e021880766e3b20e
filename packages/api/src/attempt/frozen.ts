import type { FrozenQuestion } from "@communique/db";
import { type AnyQuestion, contentHash, isOwn, type Question } from "@communique/quiz";

/** A question as the store keeps it: what an attempt showed stays as it was, whatever becomes of the facts. */
export function freeze(question: AnyQuestion): FrozenQuestion {
  return { hash: contentHash(question), body: question };
}

/** A question as an attempt shows it. Its id is the hash of all of it, the order of its options included. */
export function thaw(frozen: FrozenQuestion): AnyQuestion {
  return { ...posed(frozen), id: frozen.hash };
}

/** The question under its own id, to be shown once more in another order. */
export function posed({ hash, body }: FrozenQuestion): AnyQuestion {
  if (!isUnchanged(body, hash)) throw new TypeError(`The stored question ${hash} is not what its hash says.`);
  return body;
}

/** The same of a question that the bank has, or had. */
export function posedFromBank(frozen: FrozenQuestion): Question {
  const question = posed(frozen);
  if (isOwn(question)) throw new TypeError(`The stored question ${frozen.hash} is not one of the bank.`);
  return question;
}

/** Whether it is the question that was frozen under this hash; that it was a question then is trusted. */
function isUnchanged(body: object, hash: string): body is AnyQuestion {
  return contentHash(body) === hash;
}

import type { Store, StoredAttempt } from "@communique/db";
import { grade, isOwn, type LogEntry, rehearsedBy, review } from "@communique/quiz";
import { thaw } from "../attempt/frozen.ts";
import { storedAnswer } from "../attempt/stored-answer.ts";
import { memoryOf } from "./memory-of.ts";

/** Enters what the answers of a finished attempt show to be remembered, each statement once. */
export async function enterAttempt(store: Store, stored: StoredAttempt, now: Date): Promise<void> {
  const { learner } = stored;
  let memory = await memoryOf(store, learner);
  const entries: LogEntry[] = [];
  for (const [statement, rating] of ratingsIn(stored)) {
    const entered = review(memory, { statement, rating, source: "graded answer", now });
    if (entered.outcome !== "remembered") continue;
    memory = entered.memory;
    entries.push(entered.entry);
  }
  if (entries.length === 0) return;
  // Where another tab was faster with one of them, its own review stands, and the quiz's are left out.
  await store.appendReviews({
    learner,
    entries: entries.map((entry) => ({ statement: entry.statement, number: entry.number, entry: { ...entry } })),
  });
}

function ratingsIn({ questions, answers }: StoredAttempt) {
  const rehearsed = questions.map(thaw).flatMap((question) => {
    const given = answers.find((answer) => answer.question === question.id);
    // What a teacher wrote asks nothing that was proved to ask it.
    const graded = given && !isOwn(question) && grade(question, storedAnswer(question, given));
    return graded && graded.verdict !== "unreadable" ? rehearsedBy(question, graded) : [];
  });
  return new Map(rehearsed.map(({ statement, rating }) => [statement, rating]));
}

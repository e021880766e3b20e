import { setImmediate as othersFirst } from "node:timers/promises";
import { articleFacts } from "@communique/domain/facts";
import { type AnyQuestion, audit, isOwn } from "@communique/quiz";
import { allFacts } from "../all-facts.ts";
import type { Service } from "../context.ts";

/** What a question may rest on: the background is told beside the article. */
const grounds = { article: articleFacts, background: allFacts } as const;

/**
 * The hashes of the questions that may be shown here: those that were shown here before, and those that the audit proves by the facts.
 * A file can hold any question at all, and what stands under our name is proved.
 */
export async function provedAmong(
  { store }: Service,
  questions: ReadonlyMap<string, AnyQuestion>,
): Promise<ReadonlySet<string>> {
  const proved = new Set(await store.frozen([...questions.keys()]));
  for (const [hash, question] of questions) {
    if (proved.has(hash) || isOwn(question)) continue;
    await othersFirst();
    if (audit(question, grounds[question.about]).length === 0) proved.add(hash);
  }
  return proved;
}

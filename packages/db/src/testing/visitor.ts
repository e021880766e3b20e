import { openStore, StoreError } from "../index.ts";
import { questionsNumbered } from "./questions.ts";

/**
 * A process of its own: `node visitor.ts <folder> <url or ""> <answers>` opens the store, prints a line of JSON, gives
 * the answers, prints each question's hash when its answer is acknowledged, and stays until it is killed.
 */
const [dataDir = "", databaseUrl, count] = process.argv.slice(2);

try {
  const store = await openStore({ dataDir, databaseUrl });
  const learner = await store.createLearner(new Date());
  const questions = questionsNumbered(Number(count));
  const attempt = await store.startAttempt({ learner, address: "kill", wishes: {}, questions, now: new Date() });
  print(JSON.stringify({ learner, attempt: attempt.id, secret: await store.signingSecret() }));
  for (const { hash: question } of questions) {
    const answer = { learner, attempt: attempt.id, question, answer: question, right: true, now: new Date() };
    const { outcome } = await store.recordAnswer(answer);
    if (outcome === "recorded") print(question);
  }
  setInterval(() => undefined, 60_000);
} catch (error) {
  print(JSON.stringify({ refused: error instanceof StoreError ? error.code : String(error) }));
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

import { type ChoiceQuestion, keyOf } from "@communique/quiz";
import type { Paragraph } from "./desk.ts";
import { statusWords } from "./status-words.ts";

/** What is said once a question is answered: right or not, why, and what it rests on. */
export function feedbackOn(question: ChoiceQuestion, chosen: string): readonly Paragraph[] {
  const key = keyOf(question);
  const wrong = question.options.find(({ id }) => id === chosen && id !== key.id);
  const verdict: Paragraph = wrong
    ? { look: "wrong", text: `Not right. The right answer is ${key.id}: ${key.text}.` }
    : { look: "right", text: "Right." };
  const reasons = [`Why ${key.id}: ${key.feedback}`, wrong ? `Why not ${wrong.id}: ${wrong.feedback}` : []].flat();
  return [verdict, ...lessonOf(question, reasons)];
}

/** The other side of a flashcard. */
export function backOf(question: ChoiceQuestion): readonly Paragraph[] {
  const key = keyOf(question);
  return [{ look: "heading", text: key.text }, ...lessonOf(question, [key.feedback])];
}

/** The reasons; what to learn, where no reason tells it already; and what it rests on. */
function lessonOf(
  { explanation, statuses: [status], cites }: ChoiceQuestion,
  reasons: readonly string[],
): readonly Paragraph[] {
  const isTold = reasons.some((reason) => reason.includes(explanation));
  return [
    ...reasons.map((text) => ({ text })),
    isTold ? [] : { text: explanation },
    { look: "quiet", text: `Kind of statement: ${status} (${statusWords[status]})` } as const,
    { look: "quiet", text: cites.map(({ label }) => label).join(", ") } as const,
  ].flat();
}

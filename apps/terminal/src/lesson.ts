import { type Graded, keyText, type Note, type Question, rightAnswer } from "@communique/quiz";
import type { Paragraph } from "./desk.ts";
import { lettersOf } from "./letters-of.ts";
import { reasonsOn } from "./reasons-on.ts";
import { statusInWords } from "./status-in-words.ts";

/** What is said once a question is answered: right or not, why, and what it rests on. */
export function feedbackOn(question: Question, graded: Graded): readonly Paragraph[] {
  return [verdictOn(question, graded), ...lessonOf(question, graded.notes)];
}

/** The other side of a flashcard. */
export function backOf(question: Question): readonly Paragraph[] {
  // What is asked for on a map has its name on the front already.
  const answer = question.kind === "find on the map" ? named(question) : keyText(question);
  return [{ look: "heading", text: answer }, ...lessonOf(question, null)];
}

function verdictOn(question: Question, { verdict, credit }: Graded): Paragraph {
  const key = `The right answer is ${named(question)}.`;
  switch (verdict) {
    case "right":
      return { look: "right", text: "Right." };
    case "partly right":
      return { look: "wrong", text: `Partly right, worth ${Math.round(credit * 100)} % of a right answer. ${key}` };
    case "wrong":
      return { look: "wrong", text: `Not right. ${key}` };
  }
}

/** The right answer in words, and before them as it is typed. */
function named(question: Question): string {
  return [lettersOf(rightAnswer(question)) ?? [], keyText(question)].flat().join(": ");
}

/** The reasons, on a flashcard without what they are reasons for; what to learn, where no reason tells it; what it rests on. */
function lessonOf(question: Question, notes: readonly Note[] | null): readonly Paragraph[] {
  const { explanation, statuses, cites, about } = question;
  const reasons = reasonsOn(question, notes ?? []);
  const untold = reasons.reduce((rest, { text }) => rest.replace(text, ""), explanation).trim();
  const isTold = untold === "" || reasons.some(({ text }) => text.includes(explanation));
  const kinds = statuses.map((status) => `${status} (${statusInWords(status, about)})`).join("; ");
  return [
    ...reasons.map(({ of, text }) => ({ text: notes && of ? `${of}: ${text}` : text })),
    isTold ? [] : { text: explanation },
    { look: "quiet", text: `${statuses.length > 1 ? "Kinds" : "Kind"} of statement: ${kinds}` } as const,
    {
      look: "quiet",
      text: cites.map((cite) => ("address" in cite ? `${cite.label} (${cite.address})` : cite.label)).join("; "),
    } as const,
  ].flat();
}

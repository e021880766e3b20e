import { type Graded, grade, markTyped, type Question } from "@communique/quiz";
import type { LineRead } from "./desk.ts";

/** What the line that was typed as an answer is worth, or why it is none. */
export function readAnswer(question: Question, line: string): LineRead<Graded> {
  const answer = answerIn(question, line);
  if (!answer) return { problem: "That is no row of letters, each with its number." };
  const graded = grade(question, answer);
  if (graded.verdict !== "unreadable") return { given: graded };
  const { code, message, hint } = graded.problem;
  // The date that the hint gives as an example may be the one that is asked for.
  return { problem: code === "not a date" ? message : `${message} ${hint}` };
}

function answerIn(question: Question, line: string): object | null {
  switch (question.kind) {
    case "put in order":
      return { order: [...line.toLowerCase().replaceAll(separators, "")] };
    case "match pairs": {
      const twos = twosIn(line);
      return twos && { pairs: twos.map(([left, right]) => ({ left, right })) };
    }
    case "sort into groups": {
      const twos = twosIn(line);
      return twos && { places: twos.map(([item, group]) => ({ item, group })) };
    }
    case "place on the timeline":
      return { date: markTyped(line, question.line.unit) ?? line.trim() };
    default:
      return { text: line };
  }
}

const separators = /[\s,;.:=>–-]+/g;

/** The letters, each with its number; null where something else is among them. */
function twosIn(line: string): readonly (readonly [string, string])[] | null {
  const row = line.toLowerCase().replaceAll(separators, "");
  return /^(?:[a-z]\d+)*$/.test(row)
    ? Array.from(row.matchAll(/([a-z])(\d+)/g), ([, letter = "", number = ""]) => [letter, number] as const)
    : null;
}

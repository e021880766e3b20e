import type { Question } from "@communique/quiz";

/** What may be typed as well as the key; nothing where a date is typed, or nothing at all. */
export function acceptedBy(question: Question): readonly string[] {
  if (question.kind !== "type the answer" && question.kind !== "fill the gap") return [];
  const { expected, text } = question.key;
  return expected.form === "words" ? expected.accepts.filter((form) => form !== text) : [];
}

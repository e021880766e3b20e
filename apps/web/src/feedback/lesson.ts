import type { FeedbackView } from "@communique/api";
import { typographic } from "../ui/typographic.ts";

/** What is to be read after an answer, with nothing said twice. */
export interface Lesson {
  /** Why an option or another part is right or wrong, or where it belongs; null where the rest of the lesson says it all. */
  readonly reasonFor: (part: string) => string | null;
  /** Where to look for what is nearly right. */
  readonly hints: readonly string[];
  /** What to learn, or null where the reasons for the parts say it. */
  readonly explanation: string | null;
}

export function lessonOf({ options, notes, explanation }: FeedbackView): Lesson {
  const textFor = (part: string) =>
    options.find(({ id }) => id === part)?.feedback ??
    notes.find((note) => note.note === "feedback" && note.part === part)?.text ??
    "";
  const isKey = (part: string) => options.every(({ id, right }) => id !== part || right);
  const parts =
    options.length > 0 ? options.filter(({ right }) => right).map(({ feedback }) => feedback) : textsOf(notes);
  return {
    reasonFor: (part) => typographic(isKey(part) ? textFor(part) : without(explanation, textFor(part))) || null,
    hints: notes.flatMap(({ note, text }) => (note === "hint" ? [typographic(text)] : [])),
    explanation: isTold(explanation, parts) ? null : typographic(explanation),
  };
}

/** What is left of a text without the explanation, unless the text only leads up to it. */
function without(explanation: string, text: string): string {
  const rest = text.replace(explanation, "").trim();
  return rest.endsWith(":") ? text : rest;
}

function textsOf(notes: FeedbackView["notes"]): readonly string[] {
  return notes.flatMap(({ note, text }) => (note === "feedback" ? [text] : []));
}

/** Whether the parts say, each its share or one of them all, what the explanation says. */
function isTold(explanation: string, parts: readonly string[]): boolean {
  if (parts.some((part) => part.includes(explanation))) return true;
  return parts.reduce((rest, part) => rest.replace(part, ""), explanation).trim() === "";
}

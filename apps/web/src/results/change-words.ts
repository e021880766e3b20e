import type { Correction } from "@communique/quiz";

/** What was done to a question, as a sentence. */
export function changeWords(change: Correction): string {
  switch (change.kind) {
    case "as made":
      return "The correction was taken back.";
    case "withdrawn":
      return "The question was withdrawn: it counts for nobody.";
    case "point for all":
      return "Everybody has all its points.";
    case "also right":
      if (change.texts.length === 0) return "Another answer is right, too.";
      return `Also taken as right: ${change.texts.map((text) => `“${text}”`).join(", ")}.`;
  }
}

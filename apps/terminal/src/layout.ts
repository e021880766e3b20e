import { wrapAnsi } from "fast-wrap-ansi";
import type { Paragraph } from "./desk.ts";

/** The lines of a paragraph, none longer than the width; a command stays on one, to be copied. */
export function linesOf({ text, look, mark = "" }: Paragraph, width: number): readonly string[] {
  return look === "command" ? [text] : hanging(mark, text, width);
}

/** A text after a mark: the first line begins with the mark, and the others stand under the text. */
export function hanging(mark: string, text: string, width: number): readonly string[] {
  const margin = " ".repeat(mark.length);
  return withinWidth(text, width - mark.length).map((line, index) => `${index === 0 ? mark : margin}${line}`);
}

/** How wide text is set: as wide as the terminal, up to what is good to read. */
export function widthOf(columns: number | undefined): number {
  return Math.min(columns || 80, 80);
}

function withinWidth(text: string, width: number): readonly string[] {
  return wrapAnsi(text, Math.max(width, 10), { hard: true }).split("\n");
}

import { type FillTheGap, publicView, type Question, type ThingView } from "@communique/quiz";
import type { Paragraph } from "./desk.ts";
import { sketchOf } from "./sketch-of.ts";

const gap: Paragraph = { text: "" };
const widestSketch = 38;

/** What is asked and, save for options, what it is asked of; the width is that of the desk. */
export function frontOf(question: Question, width: number): readonly Paragraph[] {
  return [{ text: question.stem }, ...shownBy(question, width)];
}

/** The front of a flashcard, where no options follow. */
export function cardFrontOf(question: Question, width: number): readonly Paragraph[] {
  const front = frontOf(question, width);
  return question.kind === "several right" ? [...front, gap, ...listOf(question.options)] : front;
}

/** What is asked, as one paragraph of a summary. */
export function askedIn(question: Question): string {
  return question.kind === "fill the gap" ? `${question.stem} ${gapped(question.sentence)}` : question.stem;
}

/** Things by their letters or numbers. */
function listOf(things: readonly ThingView[]): readonly Paragraph[] {
  return things.map(({ id, text }) => ({ mark: `  ${id}) `, text }));
}

function gapped({ before, after }: FillTheGap["sentence"]): string {
  return `${before}_____${after}`;
}

function shownBy(question: Question, width: number): readonly Paragraph[] {
  const view = publicView(question);
  switch (view.kind) {
    case "fill the gap":
      return [gap, { mark: "  ", text: gapped(view.sentence) }];
    case "put in order":
      return [gap, ...listOf(view.items)];
    case "match pairs":
      return [gap, ...listOf(view.lefts), gap, { text: "Each goes with one of these:" }, ...listOf(view.rights)];
    case "sort into groups":
      return [gap, ...listOf(view.items), gap, { text: "Each goes into one of these groups:" }, ...listOf(view.groups)];
    case "place on the timeline":
      return [{ text: `The line goes from ${view.line.from} to ${view.line.until}.` }];
    case "find on the map":
      return [
        { text: "North is at the top. Each letter stands beside its island or group:" },
        ...sketchOf(view.options, Math.min(width, widestSketch)).map((text) => ({ text })),
      ];
    default:
      return [];
  }
}

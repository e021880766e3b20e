import type { ChangeView } from "@communique/api";
import { inPoints, pointsIn } from "../../ui/points-words.ts";
import { typographic } from "../../ui/typographic.ts";

/** @example changeSentence({ kind: "moved", stem: "Who was there?", from: 5, number: 2 }) // "Moved from 5 to 2: “Who was there?”" */
export function changeSentence(change: ChangeView): string {
  switch (change.kind) {
    case "title":
      return `Title: “${change.now}”, before “${change.before}”`;
    case "added":
      return `Added as ${change.number}: ${quoted(change.stem)}`;
    case "taken out":
      return `Taken out: ${quoted(change.stem)}`;
    case "reworded":
      return change.stem === change.before
        ? `In other words below its stem: ${quoted(change.stem)}`
        : `In other words: ${quoted(change.stem)}, before ${quoted(change.before)}`;
    case "moved":
      return `Moved from ${change.from} to ${change.number}: ${quoted(change.stem)}`;
    case "points":
      return `${pointsIn(change.now)}, before ${inPoints(change.before)}: ${quoted(change.stem)}`;
    case "section added":
      return `New section: “${change.title}”, from question ${change.number} on`;
    case "section taken out":
      return `Section taken out: “${change.title}”`;
    case "section renamed":
      return `Section: “${change.title}”, before “${change.before}”`;
    case "section told otherwise":
      return `Section “${change.title}”: another instruction`;
    case "section moved":
      return `Section “${change.title}”: now from question ${change.number} on`;
  }
}

function quoted(stem: string): string {
  return `“${typographic(stem)}”`;
}

const summaries: readonly (readonly [starts: string, words: string])[] = [
  ["added", "added"],
  ["taken out", "taken out"],
  ["moved", "moved"],
  ["reworded", "in other words"],
  ["points", "with other points"],
  ["section", "in the sections"],
];

/** @example changesSummary(changes) // "2 added, 1 moved, another title" */
export function changesSummary(changes: readonly ChangeView[]): string {
  const counted = summaries.flatMap(([starts, words]) => {
    const count = changes.filter(({ kind }) => kind.startsWith(starts)).length;
    return count === 0 ? [] : `${count} ${words}`;
  });
  return [...counted, ...(changes.some(({ kind }) => kind === "title") ? ["another title"] : [])].join(", ");
}

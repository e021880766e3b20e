import type { ChangeView } from "@communique/api";
import { expect, test } from "vitest";
import { changeSentence, changesSummary } from "./change-sentence.ts";

test.each<[ChangeView, string]>([
  [{ kind: "title", before: "Thursday", now: "Friday" }, "Title: “Friday”, before “Thursday”"],
  [{ kind: "added", stem: "Who?", number: 3 }, "Added as 3: “Who?”"],
  [{ kind: "taken out", stem: "Who?" }, "Taken out: “Who?”"],
  [{ kind: "reworded", before: "Who?", stem: "Who then?" }, "In other words: “Who then?”, before “Who?”"],
  [{ kind: "reworded", before: "Who?", stem: "Who?" }, "In other words below its stem: “Who?”"],
  [{ kind: "moved", stem: "Who?", from: 5, number: 2 }, "Moved from 5 to 2: “Who?”"],
  [{ kind: "points", stem: "Who?", before: 1, now: 2 }, "2 points, before 1: “Who?”"],
  [{ kind: "section added", title: "Names", number: 4 }, "New section: “Names”, from question 4 on"],
  [{ kind: "section taken out", title: "Names" }, "Section taken out: “Names”"],
  [{ kind: "section renamed", before: "Names", title: "Who" }, "Section: “Who”, before “Names”"],
  [{ kind: "section told otherwise", title: "Names" }, "Section “Names”: another instruction"],
  [{ kind: "section moved", title: "Names", number: 2 }, "Section “Names”: now from question 2 on"],
])("%j is told as a sentence", (change, sentence) => {
  expect(changeSentence(change)).toBe(sentence);
});

test("what differs is counted by what was done", () => {
  const changes: readonly ChangeView[] = [
    { kind: "title", before: "Thursday", now: "Friday" },
    { kind: "added", stem: "Who?", number: 3 },
    { kind: "added", stem: "When?", number: 4 },
    { kind: "section added", title: "Names", number: 4 },
    { kind: "section moved", title: "Days", number: 2 },
    { kind: "taken out", stem: "Why?" },
  ];
  expect(changesSummary(changes)).toBe("2 added, 1 taken out, 2 in the sections, another title");
  expect(changesSummary([])).toBe("");
});

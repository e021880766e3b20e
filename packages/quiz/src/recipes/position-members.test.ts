import { articleFacts } from "@communique/domain/facts";
import { expect, test } from "vitest";
import { diplomats, norland, paper, sudland } from "../audit/testing/invented-actors.ts";
import { severalPositions } from "./several-positions.ts";
import { sortPositions } from "./sort-positions.ts";
import { draftsOf } from "./testing/drafts-of.ts";
import { inferred, link, saidBy, view } from "./testing/invented-statements.ts";
import { rightIn, sortedIn, wrongIn } from "./testing/placed-in.ts";

const asks = view(norland, "Norland asks Sudland for herring");
const urges = view(norland, "Norland urges haste");
const waits = view(sudland, "Sudland waits for Norland's offer");
const holds = view(sudland, "fishing is a right", saidBy(paper, sudland));

test("positions are sorted by side, and no text names its side", () => {
  const [draft] = draftsOf("sort into groups", sortPositions, [asks, urges, waits, holds]);
  expect(draft?.stem).toBe(
    "On the question of who may fish, to which side does the article give each of these positions?",
  );
  expect(draft && sortedIn(draft)).toEqual({
    Norland: ["This side asks the other side for herring", "This side urges haste"],
    Sudland: ["This side says that fishing is a right", "This side waits for the other side's offer"],
  });
});

test("a hedge stays in the text", () => {
  const guess = { ...view(norland, "Norland would pay", inferred), says: "Presumably Norland would pay." };
  const [draft] = draftsOf("sort into groups", sortPositions, [guess, waits, holds]);
  expect(draft && sortedIn(draft).Norland).toEqual(["Presumably this side would pay"]);
});

test("a position that names its side by another word, or is a ministry's or a group's, is left out", () => {
  const facts = [view(norland, "the Norlandic fleet needs herring"), waits, holds];
  expect(draftsOf("sort into groups", sortPositions, facts)).toEqual([]);
  expect(draftsOf("sort into groups", sortPositions, [{ ...asks, holder: diplomats }, waits, holds])).toEqual([]);
});

test("what is told of the other side as well is not asked", () => {
  const facts = [asks, waits, holds];
  expect(draftsOf("sort into groups", sortPositions, facts)).toHaveLength(1);
  expect(draftsOf("sort into groups", sortPositions, [...facts, link("told twice", asks, waits)])).toEqual([]);
});

test("several positions are one side's, the others the other's", () => {
  const [draft] = draftsOf("several right", severalPositions, [asks, urges, waits, holds]);
  expect(draft?.stem).toBe("Which of these positions does paragraph 1 of the article give Norland?");
  expect(draft && rightIn(draft)).toEqual(["This side asks the other side for herring", "This side urges haste"]);
  expect(draft && wrongIn(draft)).toEqual([
    "This side says that fishing is a right",
    "This side waits for the other side's offer",
  ]);
});

test("no item of the article's positions names Russia or Japan", () => {
  const items = draftsOf("sort into groups", sortPositions, articleFacts).flatMap((draft) => draft.items);
  expect(items.length).toBeGreaterThan(10);
  expect(items.filter(({ text }) => /Russia|Japan|Moscow|Tokyo/.test(text))).toEqual([]);
});

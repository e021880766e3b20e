import { articleFacts } from "@communique/domain/facts";
import { expect, test } from "vitest";
import { matchDates } from "./match-dates.ts";
import { severalDates } from "./several-dates.ts";
import { sortDates } from "./sort-dates.ts";
import { draftsOf } from "./testing/drafts-of.ts";
import { act, ada, day, due, month, town, visit } from "./testing/invented-events.ts";
import { pairsIn, rightIn, sortedIn } from "./testing/placed-in.ts";

const [ban, deal, vote] = [act("ban", day("01-10")), act("deal", day("02-10")), act("vote", day("03-10"))];
const march = act("march", day("03-20"));

test("each event is matched with its own date", () => {
  const [draft] = draftsOf("match pairs", matchDates, [ban, deal, vote]);
  expect(draft && pairsIn(draft)).toEqual({
    "The ban": "10 January 2001",
    "The deal": "10 February 2001",
    "The vote": "10 March 2001",
  });
  expect(draft?.stem).toBe(
    "Match each event with its date, by the article's account of what had happened and what was still due. The dates reach from January 2001 to March 2001.",
  );
});

test("dates of one precision are matched, and none that the reader had to infer", () => {
  const week = act("week", { precision: "days", from: "2001-04-01", until: "2001-04-07", inferred: "date" });
  expect(draftsOf("match pairs", matchDates, [ban, deal, week])).toEqual([]);
  expect(draftsOf("match pairs", matchDates, [ban, deal, act("plea", month("2001-05"))])).toEqual([]);
});

test("two events that may share a day, or are of the same visitor, are not matched beside one another", () => {
  const days = act("fair", { precision: "days", from: "2001-02-09", until: "2001-02-11", inferred: "nothing" });
  expect(draftsOf("match pairs", matchDates, [ban, deal, vote])).toHaveLength(1);
  expect(draftsOf("match pairs", matchDates, [ban, deal, days])).toEqual([]);
  const visits = [visit(ada, town("Arby"), day("04-10")), visit(ada, town("Bork"), day("05-10"))];
  expect(draftsOf("match pairs", matchDates, [ban, deal, ...visits.slice(0, 1)])).toHaveLength(1);
  expect(draftsOf("match pairs", matchDates, [ban, ...visits])).toEqual([]);
});

test("events are sorted by their months, plans among them, and none that could lie in two", () => {
  const [draft] = draftsOf("sort into groups", sortDates, [
    ...[ban, act("plea", day("01-20")), deal, due(visit(ada, town("Arby"), day("02-20")))],
    act("row", { precision: "within", from: "2001-01-30", until: "2001-02-03", inferred: "date" }),
  ]);
  expect(draft && sortedIn(draft)).toEqual({
    "January 2001": ["The ban", "The plea"],
    "February 2001": ["Ada Berg's visit to Arby", "The deal"],
  });
});

test("several events are of one month, and the others are refuted by their own dates", () => {
  const either = act("row", { precision: "within", from: "2001-01-30", until: "2001-02-03", inferred: "nothing" });
  const drafts = draftsOf("several right", severalDates, [ban, deal, vote, march, either]);
  expect(drafts.map(({ stem }) => stem)).toEqual([
    "Which of these does the article place in March 2001, whether done or still due?",
  ]);
  expect(drafts[0] && rightIn(drafts[0])).toEqual(["The march", "The vote"]);
  const open = act("row", { precision: "vague", words: "in spring", inferred: "nothing" });
  expect(draftsOf("several right", severalDates, [vote, march, ban, open])).toEqual([]);
});

test("a month of plans alone is asked as due", () => {
  const stems = draftsOf("several right", severalDates, articleFacts).map(({ stem }) => stem);
  expect(stems).toContain("Which of these does the article have due in November 2000?");
});

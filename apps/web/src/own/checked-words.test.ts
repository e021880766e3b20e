import type { CheckedWrittenView } from "@communique/api";
import { expect, test } from "vitest";
import { checkedWords } from "./checked-words.ts";

type Weight = CheckedWrittenView["findings"][number]["weight"];

function checked(...weights: readonly Weight[]): CheckedWrittenView {
  const findings = weights.map((weight) => ({ place: "stem", weight, words: "So.", statements: [] }));
  return { standing: "not checked", statements: [], findings };
}

test.each<[readonly Weight[], RegExp]>([
  [[], /^The facts find nothing wrong in your question; .*not checked against the facts\.$/],
  [["not judged"], /^The facts find nothing wrong/],
  [["borne out"], /bear out one answer\..*not checked against the facts\.$/],
  [["borne out", "borne out"], /bear out 2 answers\./],
  [["wrong", "borne out"], /^One thing is wrong\. /],
  [["missing", "missing"], /^2 things are missing\. /],
  [["missing", "wrong"], /^One thing is wrong, and one thing is missing\. /],
])("of %j it says %s", (weights, words) => {
  expect(checkedWords({ checked: checked(...weights), isEarlier: false, isLost: false })).toMatch(words);
});

test("what was found for other words is not said of these", () => {
  expect(checkedWords({ checked: checked("wrong"), isEarlier: true, isLost: false })).toMatch(/^Looking/);
  expect(checkedWords({ checked: undefined, isEarlier: false, isLost: false })).toMatch(/^Looking/);
  expect(checkedWords({ checked: checked("wrong"), isEarlier: true, isLost: true })).toMatch(/^No connection: .* kept/);
});

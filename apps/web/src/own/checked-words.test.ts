import type { CheckedWrittenView } from "@communique/api";
import { expect, test } from "vitest";
import type { Failure } from "../api/failure.ts";
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
  expect(checkedWords({ checked: checked(...weights), isEarlier: false, failure: null })).toMatch(words);
});

test("what was found for other words is not said of these", () => {
  expect(checkedWords({ checked: checked("wrong"), isEarlier: true, failure: null })).toMatch(/^Looking/);
  expect(checkedWords({ checked: undefined, isEarlier: false, failure: null })).toMatch(/^Looking/);
});

test.each<[Failure, RegExp]>([
  [{ kind: "connection" }, /^No connection: .* kept/],
  [{ kind: "server" }, /^What you typed could not be looked at\. Something went wrong on the server\.$/],
  [
    { kind: "refused", reason: "unknown-set", message: "There is no such set.", hint: null },
    /^What you typed could not be looked at\. There is no such set\.$/,
  ],
])("of %j it says %s", (failure, words) => {
  expect(checkedWords({ checked: checked("wrong"), isEarlier: true, failure })).toMatch(words);
});

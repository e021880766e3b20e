import type { Government, Usage } from "@communique/domain";
import { expect, test } from "vitest";
import { almanac, norland, sudland } from "../audit/testing/invented-actors.ts";
import { draftsOf } from "./testing/drafts-of.ts";
import { rightIn, sortedIn, wrongIn } from "./testing/placed-in.ts";
import { wordsBySide } from "./words-by-side.ts";

function word(name: string, usedBy: Government, ...contestedBy: readonly Government[]): Usage {
  return {
    ...{ kind: "usage", id: `usage:${name}`, name, alsoCalled: [], writtenForms: [], usedBy: [usedBy], contestedBy },
    ...{ names: [], presumes: "the sea is theirs", topics: ["islands"] },
    ...{ standing: { status: "stated" }, cites: [{ source: almanac }] },
  };
}

test("words are sorted by side where the other side objects to them", () => {
  const facts = [word("ours", norland, sudland), word("home", norland, sudland), word("mine", sudland, norland)];
  const [draft] = draftsOf("sort into groups", wordsBySide, facts);
  expect(draft && sortedIn(draft)).toEqual({ Norland: ["“home”", "“ours”"], Sudland: ["“mine”"] });
  expect(draft?.explanation).toContain(
    "“mine” is a word of Sudland, to which Norland objects: whoever uses it presumes that the sea is theirs.",
  );
});

test("a word that nobody objects to is right, and never wrong", () => {
  const facts = [
    ...[word("ours", norland), word("home", norland), word("shore", sudland)],
    ...[word("mine", sudland, norland), word("reef", sudland, norland)],
  ];
  const [draft] = draftsOf("several right", wordsBySide, facts);
  expect(draft && rightIn(draft)).toEqual(["“home”", "“ours”"]);
  expect(draft && wrongIn(draft)).toEqual(["“mine”", "“reef”"]);
  expect(draftsOf("sort into groups", wordsBySide, facts)).toEqual([]);
});

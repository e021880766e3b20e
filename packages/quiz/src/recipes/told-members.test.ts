import { articleFacts } from "@communique/domain/facts";
import { expect, test } from "vitest";
import { at, dahl, falk, northwire } from "../audit/testing/invented-actors.ts";
import { heldOrDue } from "./held-or-due.ts";
import { matchKinds } from "./match-kinds.ts";
import { severalToldAs } from "./several-told-as.ts";
import { sortKinds } from "./sort-kinds.ts";
import { draftsOf } from "./testing/drafts-of.ts";
import { act, ada, day, due, town, visit } from "./testing/invented-events.ts";
import { idea, inferred, link, saidBy, stated } from "./testing/invented-statements.ts";
import { pairsIn, rightIn, sortedIn, wrongIn } from "./testing/placed-in.ts";

const plain = [idea("it rains", stated), idea("it snows", stated)] as const;
const guesses = [idea("it thaws", inferred), idea("it clears", inferred)] as const;
const words = [idea("it pours", saidBy(northwire)), idea("it hails", saidBy(northwire))] as const;

test("ideas are sorted by the kind of statement, and matched with it", () => {
  const [sorted] = draftsOf("sort into groups", sortKinds, [...plain, ...guesses]);
  expect(sorted?.stem).toBe("How does paragraph 1 of the article present each of these ideas on the talks?");
  expect(sorted && Object.values(sortedIn(sorted))).toEqual([
    ["It rains", "It snows"],
    ["It clears", "It thaws"],
  ]);
  const [matched] = draftsOf("match pairs", matchKinds, [plain[0], guesses[0], words[0]]);
  expect(matched && Object.keys(pairsIn(matched)).sort()).toEqual(["It pours", "It rains", "It thaws"]);
});

test("kinds of which a careful reader could defend two are not groups beside one another", () => {
  const judged = [idea("it is mild", { status: "judged" }), idea("it is wet", { status: "judged" })];
  expect(draftsOf("sort into groups", sortKinds, [...judged, ...guesses])).toEqual([]);
  const [first, second] = plain.map((fact) => ({ ...fact, alsoReadAs: ["inferred"] as const }));
  expect(first && second && draftsOf("sort into groups", sortKinds, [first, second, ...guesses])).toEqual([]);
});

test("a statement that is told again in another manner, or denied elsewhere, is not asked beside that manner", () => {
  const facts = [...plain, ...guesses];
  expect(draftsOf("sort into groups", sortKinds, [...facts, link("told twice", plain[0], guesses[0])])).toEqual([]);
  expect(draftsOf("sort into groups", sortKinds, [...facts, link("in tension", plain[0], guesses[0])])).toEqual([]);
});

test("quoted words, and words whose speaker the sentence leaves out, are not asked", () => {
  const quoted = { ...words[0], cites: at(1, 1, { quote: "it pours" }) };
  expect(draftsOf("sort into groups", sortKinds, [...plain, quoted, words[1]])).toEqual([]);
  const carried = idea("it pours", { ...saidBy(northwire), speakerGiven: "carried over" });
  expect(draftsOf("sort into groups", sortKinds, [...guesses, carried, words[1]])).toEqual([]);
});

test("several ideas are told in one manner, none of which could be taken for another", () => {
  const [draft] = draftsOf("several right", severalToldAs, [...words, plain[0], guesses[0]]);
  expect(draft?.stem).toBe(
    "Which of these ideas on the talks does paragraph 1 of the article present as somebody else's words or views?",
  );
  expect(draft && rightIn(draft)).toEqual(["It hails", "It pours"]);
  expect(draft && wrongIn(draft)).toEqual(["It rains", "It thaws"]);
  const doubtful = { ...words[1], alsoReadAs: ["planned"] as const };
  expect(draftsOf("several right", severalToldAs, [words[0], doubtful, plain[0], guesses[0]])).toEqual([]);
});

test("events are sorted into those that had taken place and those still due, without what was only possible", () => {
  const facts = [
    ...[act("ban", day("01-10")), act("deal", day("02-10"))],
    ...[due(visit(ada, town("Arby"), day("05-10"))), due(visit(dahl, town("Bork"), day("06-10")))],
    due(visit(falk, town("Corth"), day("07-10")), "possible"),
  ];
  const [draft] = draftsOf("sort into groups", heldOrDue, facts);
  const sorted = draft && sortedIn(draft);
  expect(sorted?.["Told as a plan, still to come"]).toEqual(["Ada Berg's visit to Arby", "Erik Dahl's visit to Bork"]);
  expect(sorted?.["Told plainly, as having taken place"]).toEqual(["The ban", "The deal"]);
  const [choice] = draftsOf("several right", heldOrDue, facts);
  expect(choice && rightIn(choice)).toEqual(["Ada Berg's visit to Arby", "Erik Dahl's visit to Bork"]);
});

test("no idea of the background is asked for its kind", () => {
  const kinds = draftsOf("sort into groups", sortKinds, articleFacts);
  expect(kinds.length).toBeGreaterThan(5);
  expect(new Set(kinds.map(({ about }) => about))).toEqual(new Set(["article"]));
});

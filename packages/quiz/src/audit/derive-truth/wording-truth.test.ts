import type { Fact } from "@communique/domain";
import { expect, test } from "vitest";
import type { TrueOrFalse } from "../../question/question.ts";
import type { Wording } from "../../question/values.ts";
import { knownFacts } from "../known-facts/known-facts.ts";
import {
  asToldQuestion,
  contrastedQuestion,
  otherHolderQuestion,
  otherSpeakerQuestion,
} from "../testing/good-questions.ts";
import { sudland } from "../testing/invented-actors.ts";
import {
  draftOpen,
  draftToldTwice,
  inventedFacts,
  norlandOnFishing,
  northwireOnDraft,
  slowStart,
  sudlandOnFishing,
  withFacts,
} from "../testing/invented-facts.ts";
import { wordingTruth } from "./wording-truth.ts";

function verdict(question: TrueOrFalse, answer: boolean, facts: readonly Fact[] = inventedFacts): string {
  const truth = wordingTruth(question, answer, knownFacts(facts));
  return truth.is === "unknown" ? truth.doubt : truth.is;
}

function worded(question: TrueOrFalse, wording: Wording): TrueOrFalse {
  return { ...question, asks: { ...question.asks, wording } };
}

function inMouthOf(speaker: string): Wording {
  return { form: "other speaker", chain: [speaker] };
}

const opposed = "position:sudland-on-fishing";
const onAnotherIssue: Fact = { ...sudlandOnFishing, on: { kind: "issue", id: "issue:tolls", name: "who pays" } };
const table: readonly [string, TrueOrFalse, readonly Fact[], string][] = [
  ["a statement as told", asToldQuestion, inventedFacts, "true"],
  [
    "a statement as told, of another clause",
    { ...asToldQuestion, stem: "So?" },
    inventedFacts,
    "clause not in the stem",
  ],
  ["a clause with words against its own", contrastedQuestion, inventedFacts, "false"],
  [
    "a contrast that the fact lacks",
    worded(contrastedQuestion, { form: "contrasted", contrast: 1, against: 0 }),
    inventedFacts,
    "no such contrast",
  ],
  [
    "a clause that the stem lacks",
    { ...contrastedQuestion, stem: asToldQuestion.stem },
    inventedFacts,
    "clause not in the stem",
  ],
  [
    "a clause contrasted here and told there",
    contrastedQuestion,
    withFacts({ ...slowStart, content: "the sides left the draft of 1978 settled" }),
    "also told",
  ],
  ["a statement in the mouth of another", otherSpeakerQuestion, inventedFacts, "false"],
  [
    "a statement in the mouth of whoever says it",
    worded({ ...otherSpeakerQuestion, stem: asToldQuestion.stem }, inMouthOf("outlet:morning-post")),
    inventedFacts,
    "said by this speaker",
  ],
  [
    "a statement in the mouth of whoever says it as well",
    worded(
      { ...otherSpeakerQuestion, stem: "According to Northwire, the sides left the draft of 1978 open." },
      inMouthOf("outlet:northwire"),
    ),
    withFacts(northwireOnDraft, draftToldTwice),
    "told twice",
  ],
  [
    "a statement in the mouth of somebody whom the stem does not name",
    worded(otherSpeakerQuestion, inMouthOf("person:lind")),
    inventedFacts,
    "speaker not named in the stem",
  ],
  [
    "a statement in the mouth of another, in other words",
    { ...otherSpeakerQuestion, stem: "The article has it from Anna Berg that nothing was settled." },
    inventedFacts,
    "clause not in the stem",
  ],
  ["a position of the other side", otherHolderQuestion, inventedFacts, "false"],
  [
    "a position opposed from its own side",
    otherHolderQuestion,
    withFacts({ ...norlandOnFishing, opposes: [sudlandOnFishing] }, { ...sudlandOnFishing, opposes: [] }),
    "false",
  ],
  [
    "a position that nothing opposes",
    otherHolderQuestion,
    withFacts({ ...sudlandOnFishing, opposes: [] }),
    "not opposed",
  ],
  ["a position opposed on another issue", otherHolderQuestion, withFacts(onAnotherIssue), "not opposed"],
  [
    "a position in its own holder's mouth",
    worded(otherHolderQuestion, { form: "other holder", holder: "government:norland", opposedPosition: opposed }),
    inventedFacts,
    "not opposed",
  ],
  [
    "a position that the other side holds as well",
    otherHolderQuestion,
    withFacts({ ...norlandOnFishing, id: "position:sudland-too", holder: sudland }),
    "also told",
  ],
  [
    "a position that is told twice, once of the other side",
    otherHolderQuestion,
    withFacts({
      ...{ kind: "link", id: "link:x", form: "told twice", because: "They are alike." },
      between: [norlandOnFishing, sudlandOnFishing],
    }),
    "told twice",
  ],
  [
    "a position whose words the stem lacks",
    { ...otherHolderQuestion, stem: "Sudland believes so." },
    inventedFacts,
    "clause not in the stem",
  ],
  [
    "a fact that is no statement in words",
    { ...asToldQuestion, asks: { ...asToldQuestion.asks, statement: "event:talks" } },
    inventedFacts,
    "not told",
  ],
];

test.each(table)("%s", (_, question, facts, expected) => {
  expect(verdict(question, true, facts)).toBe(expected);
  const opposite = { true: "false", false: "true" }[expected] ?? expected;
  expect(verdict(question, false, facts)).toBe(opposite);
});

test("words against those of a statement are refuted by contradiction", () => {
  expect(wordingTruth(contrastedQuestion, true, knownFacts(inventedFacts))).toEqual({
    is: "false",
    refutations: [{ ground: "contradiction", statement: draftOpen.id }],
  });
});

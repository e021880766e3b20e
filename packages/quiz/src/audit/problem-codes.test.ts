import type { Fact, Person, Place, Tenure, When } from "@communique/domain";
import { expect, test } from "vitest";
import { audit } from "./audit.ts";
import type { ProblemCode } from "./problem.ts";
import { changed, refutedOn, withOption, withoutOption } from "./testing/change-question.ts";
import {
  asToldQuestion,
  holderQuestion,
  metQuestion,
  otherHolderQuestion,
  severalSeatsQuestion,
  speakerQuestion,
  statusQuestion,
  whenQuestion,
  whereQuestion,
} from "./testing/good-questions.ts";
import {
  contrastGapQuestion,
  gapQuestion,
  timelineQuestion,
  typedDateQuestion,
  typedQuestion,
} from "./testing/good-recalls.ts";
import { backgroundQuestion } from "./testing/good-relations.ts";
import { datesQuestion, kindsQuestion, orderQuestion, positionsQuestion, usagesQuestion } from "./testing/good-sets.ts";
import {
  almanac,
  dahlAsPresident,
  holmAsTreasurer,
  lind,
  norland,
  person,
  sudland,
} from "./testing/invented-actors.ts";
import { draftOpen, inventedFacts, slowStart, talks, withFacts } from "./testing/invented-facts.ts";
import { allInventedFacts, innerSea } from "./testing/invented-matters.ts";

interface Mutation {
  readonly question: unknown;
  readonly facts?: readonly Fact[];
}

/** All invented facts, with some of them changed. */
function withFact(...facts: readonly Fact[]): readonly Fact[] {
  const ids = facts.map(({ id }) => id);
  return [...allInventedFacts.filter(({ id }) => !ids.includes(id)), ...facts];
}

const december: When = { precision: "month", in: "2000-12", inferred: "year" };
const dahlAgain: Person = person("dahl-again", "Nils", "Dahl");

const lindLongAgo: Tenure = {
  ...dahlAsPresident,
  id: "tenure:lind-as-president",
  holder: lind,
  asOf: { precision: "decade", in: "1980s", inferred: "nothing" },
};

const skerries: Place = {
  kind: "place",
  id: "place:skerries",
  form: "island group",
  names: { fromRussian: "Skerries", fromJapanese: "Skerries" },
  writtenForms: [],
};

const mutations = {
  "right-option-count": { question: withoutOption(holderQuestion, "a") },
  "right-option-false": {
    question: {
      ...withOption(withOption(holderQuestion, "a", { text: "Otto Lind", value: { person: "person:lind" } }), "c", {
        text: "Jon Holm",
        value: { person: "person:holm" },
        feedback: "The President was Erik Dahl.",
      }),
    },
  },
  "right-option-unproven": {
    question: withOption(severalSeatsQuestion, "a", { text: "Otto Lind", value: { person: "person:lind" } }),
  },
  "wrong-option-true": {
    question: withOption(holderQuestion, "b", { text: "Dahl", value: { person: "person:dahl" } }),
  },
  "wrong-option-unproven": {
    question: withOption(severalSeatsQuestion, "b", { text: "Otto Lind", value: { person: "person:lind" } }),
  },
  "proof-mismatch": {
    question: {
      ...withOption(holderQuestion, "a", { because: { verdict: "right", statement: "tenure:falk-as-president" } }),
    },
  },
  "refutation-mismatch": {
    question: withOption(holderQuestion, "b", { because: refutedOn("closed list", "tenure:falk-as-president") }),
  },
  "unknown-fact": { question: withOption(holderQuestion, "c", { value: { person: "person:nobody" } }) },
  "unknown-statement": { question: { ...holderQuestion, reveals: ["claim:nothing"] } },
  "asked-statement-mismatch": { question: { ...holderQuestion, asked: ["tenure:falk-as-president"] } },
  "value-of-other-type": { question: withOption(holderQuestion, "c", { value: { place: "place:eastport" } }) },
  "option-text-mismatch": { question: withOption(holderQuestion, "c", { text: "Ida Falk and Otto Lind" }) },
  "time-not-fixed": {
    question: { ...holderQuestion, stem: "Who was the President of Norland?" },
    facts: withFacts(lindLongAgo),
  },
  "status-mismatch": { question: { ...holderQuestion, statuses: ["judged"] } },
  "citation-mismatch": {
    question: {
      ...holderQuestion,
      cites: [{ source: "source:gazette", label: "Gazette 2 ¶1.2", paragraph: 1, sentence: 2 }],
    },
  },
  "other-witness": {
    question: severalSeatsQuestion,
    facts: withFacts({ ...holmAsTreasurer, cites: [{ source: almanac }] }),
  },
  "unsupported-name": { question: { ...holderQuestion, explanation: "Erik Dahl was the President, not Anna." } },
  "unsupported-date": { question: { ...holderQuestion, explanation: "Erik Dahl was the President on 3 October." } },
  "unsupported-quotation": { question: { ...holderQuestion, explanation: "Erik Dahl was “the President”." } },
  "hedge-dropped": { question: { ...statusQuestion, explanation: "The talks brought the sides closer." } },
  "speaker-dropped": { question: { ...asToldQuestion, explanation: "The sides left the draft of 1978 open." } },
  "plan-in-past-tense": { question: { ...metQuestion, explanation: "Ida Falk met Erik Dahl in Northport." } },
  "loaded-term": { question: { ...whereQuestion, explanation: "The row was talked over in Northport." } },
  "same-text-twice": {
    question: withOption(holderQuestion, "c", {
      ...{ text: "Ida  Falk.", value: { person: "person:falk" } },
      because: refutedOn("functional", "tenure:falk-as-president"),
    }),
  },
  "answer-in-stem": { question: { ...whereQuestion, stem: "Where were the Northport talks of October 2000 held?" } },
  "length-tells": {
    question: withOption(holderQuestion, "a", { text: "Erik Dahl, who was the President of Norland" }),
  },
  "negative-stem": { question: { ...holderQuestion, stem: "Who was never the President of Norland?" } },
  "catch-all-option": { question: withOption(speakerQuestion, "b", { text: "None of the above" }) },
  malformed: { question: changed(holderQuestion, ["stem"], 7) },
  "other-pair-true": {
    question: usagesQuestion,
    facts: withFact({ ...innerSea, usedBy: [norland, sudland], contestedBy: [] }),
  },
  "other-pair-unproven": { question: kindsQuestion, facts: withFact({ ...slowStart, alsoReadAs: ["inferred"] }) },
  "order-wrong": { question: changed(orderQuestion, ["order"], ["a", "c", "b"]) },
  "order-unproven": {
    question: changed(orderQuestion, ["order"], ["c", "b", "a"]),
    facts: withFact({ ...talks, when: { ...talks.when, is: december } }),
  },
  "same-id-twice": { question: changed(holderQuestion, ["options", 2, "id"], "b") },
  "arrangement-mismatch": { question: changed(orderQuestion, ["order"], ["c", "b"]) },
  "too-few": {
    question: {
      ...{ ...datesQuestion, lefts: [datesQuestion.lefts[0]], rights: [datesQuestion.rights[2]] },
      ...{ pairs: [datesQuestion.pairs[0]], asked: ["event:talks#when"], cites: [datesQuestion.cites[0]] },
      explanation: "The talks took place on 23–24 October 2000.",
    },
  },
  "line-mismatch": { question: changed(timelineQuestion, ["line", "from"], 1978) },
  "accepts-other-name": { question: changed(typedQuestion, ["key", "expected", "accepts", 1], "Erik") },
  "main-name-missing": { question: changed(typedQuestion, ["key", "expected", "accepts", 0], "Dahl Erik") },
  "form-of-another": { question: typedQuestion, facts: withFact(dahlAgain, { ...lindLongAgo, holder: dahlAgain }) },
  "form-barred": { question: changed(typedQuestion, ["key", "expected", "apartFrom", 0], "Dahl") },
  "expected-date-mismatch": { question: changed(typedDateQuestion, ["key", "expected", "when", "on"], "1978-05-13") },
  "sentence-mismatch": { question: changed(contrastGapQuestion, ["sentence", "after"], " so.") },
  "asked-statement-missing": { question: changed(datesQuestion, ["asked"], datesQuestion.asked.slice(0, 2)) },
  "citation-missing": { question: changed(positionsQuestion, ["cites"], [positionsQuestion.cites[0]]) },
  "speaks-of-article": { question: changed(backgroundQuestion, ["explanation"], "The article has it so.") },
  "answer-in-sentence": {
    question: changed(gapQuestion, ["sentence", "after"], `${gapQuestion.sentence.after} So the Morning Post.`),
    facts: withFact({ ...draftOpen, says: `${draftOpen.says} So the Morning Post.` }),
  },
  "told-otherwise": {
    question: { ...statusQuestion, explanation: "The talks appeared to bring both sides closer." },
  },
  "answer-untold": { question: { ...statusQuestion, explanation: "It is how it appeared to the writer." } },
  "visit-crossed": {
    question: { ...metQuestion, explanation: "Erik Dahl was due to visit Northport to meet Ida Falk." },
  },
  "group-as-island": {
    question: {
      ...asToldQuestion,
      explanation: `${asToldQuestion.explanation} It was on the island of Skerries.`,
    },
    facts: withFact(skerries, { ...draftOpen, about: [skerries] }),
  },
  "answer-in-text": { question: changed(orderQuestion, ["items", 0, "text"], "The talks of October 2000") },
} satisfies Record<ProblemCode, Mutation>;

test.each(Object.entries<Mutation>(mutations))(
  "finds %s and nothing else that is read in the same place",
  (code, { question, facts }) => {
    const codes = audit(question, facts ?? allInventedFacts).map((problem) => problem.code);
    // Whoever changes an explanation may leave out what was asked as well.
    const others = codes.filter((other) => other !== code && other !== "answer-untold" && other !== "told-otherwise");
    expect(codes).toContain(code);
    expect(others).toEqual([]);
  },
);

test("finds that an answer follows from the date in the stem", () => {
  const stem = "When was Ida Falk due to visit Northport, from 1 to 3 November?";
  expect(audit({ ...whenQuestion, stem }, inventedFacts)).toMatchObject([{ code: "answer-in-stem" }]);
});

test("finds a position put in the mouth of a side that the stem does not name", () => {
  const stem = otherHolderQuestion.stem.replace("Sudland", "another side");
  const codes = audit({ ...otherHolderQuestion, stem }, inventedFacts).map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(["right-option-unproven", "wrong-option-unproven", "speaker-dropped"]));
});

import type { NonEmpty } from "@communique/domain";
import type { Because } from "../../question/because.ts";
import type { Item, Option, Question, QuestionKind, QuestionOf, Typed } from "../../question/question.ts";
import type { OneEnd } from "../../question/values.ts";

const posed = {
  recipe: "by hand",
  id: "0".repeat(64),
  about: "article",
  explanation: "Ada is the mayor.",
  asked: ["claim:asked"],
  reveals: ["claim:revealed"],
  statuses: ["attributed"],
  cites: [{ source: "source:gazette", label: "Gazette ¶1.1", paragraph: 1, sentence: 1 }],
  topics: ["talks"],
  difficulty: "easy",
} as const;

const right: Because = { verdict: "right", statement: "claim:proof" };
const wrong: Because = { verdict: "wrong", ground: "functional", statement: "claim:refutation" };

function option<Value>(id: string, because: Because, [text, value]: readonly [string, Value]): Option<Value> {
  return { id, text, value, because, feedback: `So much for ${text}.` };
}

const people = {
  ada: ["Ada", { person: "person:ada" }],
  ben: ["Ben", { person: "person:ben" }],
  cleo: ["Cleo", { person: "person:cleo" }],
  dan: ["Dan", { person: "person:dan" }],
} as const;

function item<Value extends OneEnd>(id: string, [text, value]: readonly [string, Value]): Item<Value> {
  return { id, text, value, statement: `claim:of-${id}`, feedback: `So much for ${text}.` };
}

function typedName(name: string, because: Because, ...others: readonly string[]): Typed<{ readonly person: string }> {
  const value = { person: `person:${name.toLowerCase()}` };
  const expected = { form: "words", accepts: [name, ...others], apartFrom: ["Lindqvest"] } as const;
  return { text: name, value, expected, because, feedback: `So much for ${name}.` };
}

function event(name: string) {
  return [`the ${name}`, { event: `event:${name}` }] as const;
}

const items: NonEmpty<Item<OneEnd>> = [
  item("a", people.ada),
  item("b", people.ben),
  item("c", people.cleo),
  item("d", people.dan),
];

const offices = [
  { id: "1", text: "mayor", value: { office: "office:mayor" } },
  { id: "2", text: "clerk", value: { office: "office:clerk" } },
  { id: "3", text: "judge", value: { office: "office:judge" } },
  { id: "4", text: "envoy", value: { office: "office:envoy" } },
] as const;

/** A question of each kind about nothing, for tests of what is done with all kinds. */
export const inventedQuestions: { readonly [Kind in QuestionKind]: QuestionOf<Kind> } = {
  "single choice": {
    ...posed,
    kind: "single choice",
    asks: { relation: "holder", office: "office:mayor" },
    stem: "Who is the mayor?",
    options: [
      option("a", wrong, people.ben),
      option("b", right, people.ada),
      option("c", wrong, people.cleo),
      option("d", wrong, people.dan),
    ],
  },
  "true or false": {
    ...posed,
    kind: "true or false",
    asks: { relation: "truth", statement: "claim:asked", wording: { form: "as told" } },
    stem: "True or false? The Gazette says that it rains.",
    options: [option("a", right, ["True", true]), option("b", wrong, ["False", false])],
  },
  "who says so": {
    ...posed,
    kind: "who says so",
    asks: { relation: "speaker", statement: "claim:asked" },
    stem: "Who says that it rains?",
    options: [
      option("a", right, ["the Gazette", { chain: ["outlet:gazette"] as const }]),
      option("b", wrong, ["the writer", "the writer" as const]),
    ],
  },
  "kind of statement": {
    ...posed,
    kind: "kind of statement",
    asks: { relation: "status", statement: "claim:asked" },
    stem: "How does the article present that it rains?",
    options: [
      option("a", wrong, ["As a report", "reported" as const]),
      option("b", right, ["As somebody's words", "attributed" as const]),
    ],
  },
  "several right": {
    ...posed,
    kind: "several right",
    asks: { relation: "holds", with: { office: "office:clerk" } },
    stem: "Who are the clerks?",
    options: [
      option("a", right, people.ada),
      option("b", wrong, people.ben),
      option("c", right, people.cleo),
      option("d", wrong, people.dan),
      option("e", wrong, ["Eve", { person: "person:eve" }]),
    ],
  },
  "fill the gap": {
    ...posed,
    kind: "fill the gap",
    asks: { relation: "holder", office: "office:mayor" },
    stem: "Fill the gap.",
    sentence: { before: "The mayor is ", after: "." },
    key: typedName("Lindqvist", right, "Линдквист"),
    foils: [typedName("Bergström", wrong)],
  },
  "type the answer": {
    ...posed,
    kind: "type the answer",
    asks: { relation: "when", event: "event:fair" },
    stem: "When was the fair?",
    key: {
      text: "3 April 1900",
      value: { when: { precision: "day", on: "1900-04-03", inferred: "nothing" } },
      expected: { form: "date", when: { precision: "day", on: "1900-04-03", inferred: "nothing" } },
      because: right,
      feedback: "So much for the fair.",
    },
    foils: [],
  },
  "put in order": {
    ...posed,
    kind: "put in order",
    asks: { relation: "order" },
    stem: "Put them in order.",
    items: [item("a", event("fair")), item("b", event("fire")), item("c", event("flood")), item("d", event("feast"))],
    order: ["c", "a", "d", "b"],
  },
  "match pairs": {
    ...posed,
    kind: "match pairs",
    asks: { relation: "holds" },
    stem: "Who holds which office?",
    lefts: items,
    rights: offices,
    pairs: [
      { left: "a", right: "3" },
      { left: "b", right: "1" },
      { left: "c", right: "4" },
      { left: "d", right: "2" },
    ],
  },
  "sort into groups": {
    ...posed,
    kind: "sort into groups",
    asks: { relation: "holds" },
    stem: "Sort them by their office.",
    items,
    groups: [offices[0], offices[1]],
    places: [
      { item: "a", group: "1" },
      { item: "b", group: "1" },
      { item: "c", group: "2" },
      { item: "d", group: "1" },
    ],
  },
  "place on the timeline": {
    ...posed,
    kind: "place on the timeline",
    asks: { relation: "when", event: "event:fair" },
    stem: "Mark the days of the fair.",
    line: { from: 1899, until: 1901, unit: "day" },
    key: {
      text: "3–4 April 1900",
      value: { when: { precision: "days", from: "1900-04-03", until: "1900-04-04", inferred: "nothing" } },
      because: right,
      feedback: "So much for the fair.",
    },
  },
  "find on the map": {
    ...posed,
    kind: "find on the map",
    asks: { relation: "outline", place: "place:habomai" },
    stem: "Point at the Habomai group.",
    options: [
      option("a", wrong, ["Shikotan", { place: "place:shikotan" }]),
      option("b", right, ["the Habomai group", { place: "place:habomai" }]),
    ],
  },
};

/** One question of each kind. */
export const oneOfEachKind: readonly Question[] = Object.values(inventedQuestions);

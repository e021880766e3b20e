import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import manifest from "../package.json" with { type: "json" };
import * as invented from "../src/invented-facts.ts";
import { toJson } from "../src/json.ts";
import { allFacts } from "./all-facts.ts";
import { factsFile, schemaFile } from "./facts-file.ts";

interface Node {
  [key: string]: Value;
}
type Value = string | number | boolean | null | Value[] | Node;

// The schema's own pattern knows which days there are, so the format need not be checked as well.
const ajv = new Ajv2020({ strict: true, formats: { date: true } });
const isFactsFile = ajv.compile(JSON.parse(schemaFile()));
const file: { article: Node[]; background: Node[] } = JSON.parse(factsFile());
const facts = [...file.article, ...file.background];

test("the file is as its schema says", () => {
  isFactsFile(file);
  expect(isFactsFile.errors).toBeNull();
});

test("so are invented facts", () => {
  const article = Object.values(invented).map((fact) => toJson(fact));
  isFactsFile({ ...file, article });
  expect(isFactsFile.errors).toBeNull();
});

test("the file holds every fact under the version of the package, and names its schema", () => {
  expect(file).toMatchObject({ $schema: "./schema.json", version: manifest.version });
  expect(file.article.map(({ id }) => id)).toEqual(allFacts.article.map(({ id }) => id));
  expect(file.background.map(({ id }) => id)).toEqual(allFacts.background.map(({ id }) => id));
});

test("every id in the file is that of one fact in it", () => {
  const ids = facts.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const mentioned = new Set(stringsIn(facts).filter((text) => /^[a-z]+:[a-z0-9-]+$/.test(text)));
  expect([...mentioned].filter((id) => !ids.includes(id))).toEqual([]);
  expect([...mentioned].sort()).toEqual([...ids].sort());
});

const stands = { source: "source:monitor", paragraph: 1, sentence: 1 };

test.each<[string, string, Node]>([
  ["a kind that there is not", "claim:talks-resumed", { kind: "rumour" }],
  ["the id of another kind", "person:putin", { id: "place:putin" }],
  ["an id in capitals", "person:putin", { id: "person:Putin" }],
  ["an id with more after it", "person:putin", { id: "person:putin#when" }],
  ["a claim that stands nowhere", "claim:talks-resumed", { cites: [] }],
  ["a sentence 0", "claim:talks-resumed", { cites: [{ ...stands, sentence: 0 }] }],
  ["half a sentence", "claim:talks-resumed", { cites: [{ ...stands, sentence: 1.5 }] }],
  ["a proposition k", "claim:talks-resumed", { cites: [{ ...stands, propositions: ["k"] }] }],
  ["a status that there is not", "claim:talks-resumed", { standing: { status: "rumoured" } }],
  ["an inference without a hedge", "claim:talks-resumed", { standing: { status: "inferred" } }],
  ["a plain statement with a hedge", "claim:talks-resumed", { standing: { status: "stated", hedge: "perhaps" } }],
  ["a denial by nobody", "claim:talks-resumed", { standing: { status: "denied", said: [] } }],
  ["a place that denies", "claim:talks-resumed", { standing: { status: "denied", said: [by("place:moscow")] } }],
  ["a topic that there is not", "claim:talks-resumed", { topics: ["weather"] }],
  ["a claim about the article", "claim:talks-resumed", { about: ["source:monitor"] }],
  ["a position held by a person", "position:japan-on-the-offer", { holder: "person:putin" }],
  ["an office held by a government", "tenure:putin-as-president", { holder: "government:russia" }],
  ["a fact inside a fact", "tenure:putin-as-president", { holder: { kind: "person", id: "person:putin" } }],
  ["a day of a thirteenth month", "tenure:putin-as-president", { asOf: on("2000-13-01") }],
  ["30 February", "tenure:putin-as-president", { asOf: on("2000-02-30") }],
  ["29 February 1900", "tenure:putin-as-president", { asOf: on("1900-02-29") }],
  [
    "a thirteenth month",
    "tenure:putin-as-president",
    { asOf: { precision: "month", in: "2000-13", inferred: "date" } },
  ],
  ["a decade of 1965", "tenure:putin-as-president", { asOf: { precision: "decade", in: "1965s", inferred: "date" } }],
  ["a plan as a fact", "event:kono-in-moscow", { standing: { status: "stated" } }],
  ["a plan that has been", "event:kono-in-moscow", { when: { is: on("2000-11-01"), standing: { status: "stated" } } }],
  ["a treaty of one party", "instrument:peace-treaty", { parties: ["government:japan"] }],
  ["an island within a country", "place:shikotan", { within: "place:moscow" }],
  ["an island with one name", "place:shikotan", { names: { fromRussian: "Shikotan" } }],
  ["a link of three", "link:same-linkage", { between: ["claim:a", "claim:b", "claim:c"] }],
])("%s is refused", (_what, id, edit) => {
  const fact = facts.find((fact) => fact.id === id) ?? {};
  expect(isFactsFile({ ...file, article: [fact] })).toBe(true);
  expect(isFactsFile({ ...file, article: [{ ...fact, ...edit }] })).toBe(false);
});

test.each<[string, Node]>([
  ["a denial by somebody", { standing: { status: "denied", said: [by("government:russia")] } }],
  ["29 February 2000", { cites: [{ ...stands, credit: { outlet: "outlet:afp", dated: "2000-02-29" } }] }],
  ["a page", { cites: [{ source: "source:kato-profile" }] }],
])("%s is not", (_what, edit) => {
  const fact = facts.find(({ id }) => id === "claim:talks-resumed");
  expect(isFactsFile({ ...file, article: [{ ...fact, ...edit }] })).toBe(true);
});

test("nowhere in a fact is there a key that the schema does not know", () => {
  for (const fact of facts) {
    for (const node of nodesIn(fact)) {
      node.rumour = "there is gold on the island";
      expect(isFactsFile({ ...file, article: [fact] }), String(fact.id)).toBe(false);
      delete node.rumour;
    }
  }
});

const optional =
  "where chairs visitor between meetFor during by propositions quote credit reading patronymic oldStyle notBefore notAfter alsoReadAs";

test("nowhere in a fact may a key be missing, but for those that need not be there", () => {
  for (const fact of facts) {
    for (const node of nodesIn(fact)) {
      for (const [key, value] of Object.entries(node).filter(([key]) => !optional.split(" ").includes(key))) {
        delete node[key];
        expect(isFactsFile({ ...file, article: [fact] }), `${fact.id} without ${key}`).toBe(false);
        node[key] = value;
      }
    }
  }
});

function on(day: string): Node {
  return { precision: "day", on: day, inferred: "nothing" };
}

function by(speaker: string): Node {
  return { by: speaker, does: "denies" };
}

function stringsIn(value: Value): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** Every object in a value, itself included; lists are none. */
function nodesIn(value: Value): Node[] {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.values(value).flatMap(nodesIn);
  return Array.isArray(value) ? inside : [value, ...inside];
}

import jsonld, { type JsonLdDocument } from "jsonld";
import { expect, test } from "vitest";
import { backgroundFacts } from "../background/index.ts";
import { articleFacts } from "../facts/index.ts";
import * as invented from "../invented-facts.ts";
import { toJson } from "../json.ts";
import { statementsIn } from "../statements.ts";
import { context, type JsonLdNode, toJsonLd } from "./index.ts";

const inventedFacts = [...Object.values(invented), invented.arcadiaIsWilling.on];
const graphs = Object.entries({
  "the article": articleFacts,
  "the article with its background": [...articleFacts, ...backgroundFacts],
  "an invented article": inventedFacts,
});
// `safe` refuses whatever a processor would drop in silence.
const options = { documentLoader: refuse, safe: true };

test.each(graphs)("%s expands without loss, and compacts to what it was", async (_name, facts) => {
  const document = plain(toJsonLd(facts));
  const expanded = await jsonld.expand(document, options);
  expect(expanded).toHaveLength(facts.length);
  expect(await jsonld.compact(expanded, plain(context), { ...options, graph: true })).toEqual(document);
});

test.each(graphs)("%s is the same graph flattened, in another order and as N-Quads", async (_name, facts) => {
  const document = plain(toJsonLd(facts));
  const graph = await canonical(document);
  expect(await canonical(await jsonld.flatten(document, plain(context), options))).toBe(graph);
  expect(await canonical(plain(toJsonLd(facts.toReversed())))).toBe(graph);
  const quads = await jsonld.toRDF(document, { ...options, format: "application/n-quads" });
  expect(await canonical(await jsonld.fromRDF(quads, { format: "application/n-quads" }))).toBe(graph);
});

test.each<[string, object]>([
  ["a key that the context does not define", { rumour: "there is gold on the island" }],
  ["a key that it does not define, inside a node", { cites: [{ "@type": "SpecificResource", rumour: "gold" }] }],
  ["a type that it does not define", { "@type": "Rumour" }],
])("%s does not pass", async (_what, told) => {
  const { "@context": terms, "@graph": nodes } = plain(toJsonLd([invented.talksWereHeld]));
  await expect(jsonld.expand({ "@context": terms, "@graph": nodes }, options)).resolves.toHaveLength(1);
  await expect(jsonld.expand({ "@context": terms, "@graph": [{ ...nodes[0], ...told }] }, options)).rejects.toThrow();
});

test.each(graphs)("in %s, every key is defined and every id is that of a node", (_name, facts) => {
  const nodes = nodesIn(toJsonLd(facts)["@graph"]);
  const keys = new Set(nodes.flatMap((node) => Object.keys(node)).filter((key) => !key.startsWith("@")));
  expect([...keys].filter((key) => !(key in context))).toEqual([]);
  const ids = new Set<unknown>(nodes.map((node) => node["@id"]));
  const pointers = Object.entries(context).flatMap(([key, definition]) =>
    typeof definition === "object" && "@type" in definition && definition["@type"] === "@id" ? [key] : [],
  );
  const mentioned = nodes.flatMap((node) =>
    pointers.flatMap((key) => [Reflect.get(node, key) ?? []].flat()).filter((value) => typeof value === "string"),
  );
  expect(mentioned.length).toBeGreaterThan(facts.length);
  expect([...new Set(mentioned)].filter((id) => !ids.has(id))).toEqual([]);
});

test.each(graphs)("the statements of %s are those of the graph, each as what it is", (_name, facts) => {
  const nodes = nodesIn(toJsonLd(facts)["@graph"]).filter(({ "@type": type }) => [type].flat().includes("Statement"));
  const told = nodes.map((node) => `${node["@id"]}: ${node.status}`);
  expect(told.sort()).toEqual(
    statementsIn(facts)
      .map(({ id, standing }) => `${id}: ${standing.status}`)
      .sort(),
  );
});

test.each(graphs)("nothing that a fact of %s says is left out", (_name, facts) => {
  for (const fact of facts) {
    const node = JSON.stringify(toJsonLd([fact])["@graph"]);
    const { kind: _, ...said } = toJson(fact);
    const words = leavesIn(said).filter((word) => !/^\d{3}0s$/.test(word));
    expect(words.filter((word) => !node.includes(JSON.stringify(word).slice(1, -1)))).toEqual([]);
  }
});

async function canonical(document: JsonLdDocument): Promise<string> {
  const quads: string = await jsonld.canonize(document, { ...options, format: "application/n-quads" });
  return quads;
}

function nodesIn(value: unknown): readonly JsonLdNode[] {
  if (typeof value !== "object" || value === null) return [];
  return [...("@type" in value ? [value as JsonLdNode] : []), ...Object.values(value).flatMap(nodesIn)];
}

function leavesIn(value: unknown): readonly string[] {
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(leavesIn);
  return value === null ? [] : [String(value)];
}

function plain(value: object) {
  return JSON.parse(JSON.stringify(value));
}

async function refuse(url: string): Promise<never> {
  throw new Error(`${url} is not to be asked for`);
}

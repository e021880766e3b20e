import type { Fact } from "../model/fact.ts";
import { context } from "./context.ts";
import { factNode } from "./fact-node.ts";
import type { JsonLdNode } from "./node.ts";

export { context, type JsonLdProperty, type JsonLdType } from "./context.ts";
export type { JsonLdNode, TextInLanguage } from "./node.ts";

/** A document that any program which reads JSON-LD understands without this package. */
export interface JsonLdDocument {
  readonly "@context": typeof context;
  readonly "@graph": readonly JsonLdNode[];
}

/**
 * The facts as linked data, a node each: schema.org for things, W3C ORG for offices, PROV and Web Annotation for sources.
 *
 * A node points to others by their ids; for a graph without loose ends, give the facts that these refer to as well.
 *
 * @example
 * toJsonLd([tokyo])["@graph"]; // [{ "@id": "place:tokyo", "@type": "City", name: "Tokyo", form: "city", … }]
 */
export function toJsonLd(facts: readonly Fact[]): JsonLdDocument {
  return { "@context": context, "@graph": facts.map(factNode) };
}

import type { FactId } from "../model/fact.ts";
import type { JsonLdProperty, JsonLdType } from "./context.ts";

/** A text with its language; `und-latn` where only the script is known. In small letters, as JSON-LD processors write it. */
export interface TextInLanguage {
  readonly "@value": string;
  readonly "@language": "en" | "ja" | "ru" | "und-latn";
}

type Value = string | number | TextInLanguage | JsonLdNode;
type Values = Value | readonly Value[];

/** A node of the graph: a fact, one of its statements (`id#aspect`), or something that has no id of its own. */
export type JsonLdNode = {
  readonly "@id"?: FactId;
  readonly "@type": JsonLdType | readonly JsonLdType[];
} & { readonly [Property in JsonLdProperty]?: Values };

/** A node in which what is not told may be written down as such. */
export type SparseNode = Omit<JsonLdNode, JsonLdProperty> & {
  readonly [Property in JsonLdProperty]?: Values | null | undefined;
};

/** The node without what it does not tell: JSON-LD would drop a null, and a graph an empty list. */
export function told(node: SparseNode): JsonLdNode {
  const isTold = (value: unknown) => value !== undefined && value !== null && !(Array.isArray(value) && !value.length);
  return Object.fromEntries(Object.entries(node).filter(([, value]) => isTold(value))) as JsonLdNode;
}

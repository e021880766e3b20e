import type { Told } from "../model/fact.ts";
import type { ArticleCitation, Citation } from "../model/source.ts";
import type { Voice } from "../model/standing.ts";
import { type JsonLdNode, type SparseNode, told } from "./node.ts";

type Stands = Pick<SparseNode, "status" | "hedge" | "said" | "wasAttributedTo" | "speakerGiven" | "stage" | "cites">;

/** What kind of statement it is, who says it, and where it stands. */
export function stands({ standing, cites }: Told): Stands {
  return {
    ...standing,
    said: "said" in standing ? standing.said.map(voiceNode) : [],
    // To deny, to plan or to charge is not to say that it is so.
    wasAttributedTo: standing.status === "attributed" ? standing.said.map(({ by }) => by.id) : [],
    cites: cites.map(citationNode),
  };
}

/** One speaker and what that speaker does: the same wherever it is heard. */
function voiceNode({ by, does }: Voice): JsonLdNode {
  return { "@id": `${by.id}#${does}`, "@type": "Voice", speaker: by.id, does };
}

function citationNode(citation: Citation): JsonLdNode {
  const { source, quote } = citation;
  const node = { "@type": "SpecificResource", hasSource: source.id, quote } as const;
  if (!("paragraph" in citation)) return told(node);
  const { propositions, credit } = citation;
  return told({
    ...node,
    hasSelector: sentenceNode(citation),
    propositions,
    creditedTo: credit?.outlet.id,
    dated: credit?.dated,
  });
}

/** A sentence of the article, which many statements can share. */
function sentenceNode({ source, paragraph, sentence }: ArticleCitation): JsonLdNode {
  return { "@id": `${source.id}#${paragraph}.${sentence}`, "@type": "SentenceSelector", paragraph, sentence };
}

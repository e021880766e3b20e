import type { Citation, NonEmpty } from "@communique/domain";
import { once } from "../once.ts";
import type { CitationView } from "../question/question.ts";

/** Where the cited sentences and pages stand, each once. */
export function citationViews(citations: readonly Citation[]): NonEmpty<CitationView> {
  const views = new Map(citations.map(viewOf).map((view) => [`${view.source} ${view.label}`, view]));
  const [first, ...rest] = views.values();
  if (!first) throw new TypeError("A statement without a citation cannot be asked.");
  return [first, ...rest];
}

const viewOf = once((citation: Citation): CitationView => {
  if (!("paragraph" in citation)) {
    const { id, name, address } = citation.source;
    return { source: id, label: name, address };
  }
  const { source, paragraph, sentence } = citation;
  return { source: source.id, label: `${source.short} ¶${paragraph}.${sentence}`, paragraph, sentence };
});

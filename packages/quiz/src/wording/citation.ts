import type { Citations, NonEmpty } from "@communique/domain";
import type { CitationView } from "../question.ts";

/** The sentences of the article among the citations. A question about the article has at least one. */
export function citationViews(citations: Citations): NonEmpty<CitationView> {
  const [first, ...rest] = citations.flatMap((citation): CitationView[] => {
    if (!("paragraph" in citation)) return [];
    const { source, paragraph, sentence } = citation;
    return [{ source: source.id, label: `${source.short} ¶${paragraph}.${sentence}`, paragraph, sentence }];
  });
  if (!first) throw new TypeError("A statement without a sentence of the article cannot be asked of the article.");
  return [first, ...rest];
}

import type { CitationView } from "@communique/quiz";

/** @example placeOf(cite) // "Monitor 6/201 ¶4.2" */
export function placeOf(cite: CitationView): string {
  return "paragraph" in cite ? cite.label : `${cite.label} (${cite.address})`;
}

import type { CitationView } from "@communique/quiz";

/** Whether it rests on what other sources tell: that is never mixed with the article unsaid. */
export function isBackground(cites: readonly CitationView[]): boolean {
  return cites.some((cite) => "address" in cite);
}

import type { CitationView } from "@communique/quiz";

/** Where a statement stands in the article, as a note in the margin. */
export function CitationNote({ cites }: { readonly cites: readonly CitationView[] }) {
  return (
    <ul className="grid gap-1 text-sm">
      {cites.map(({ label, paragraph, sentence }) => (
        <li key={label}>
          <cite className="font-medium font-serif text-base text-ink not-italic">{label}</cite>
          <span className="block text-soft">
            Paragraph {paragraph}, sentence {sentence}
          </span>
        </li>
      ))}
    </ul>
  );
}

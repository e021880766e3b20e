import type { CitationView } from "@communique/quiz";
import { sourceAddress } from "./source-address.ts";

/**
 * Where a statement stands in the article, as a note in the margin.
 *
 * A plain link: only a page that the browser itself goes to marks the sentence that the address names.
 */
export function CitationNote({ cites }: { readonly cites: readonly CitationView[] }) {
  return (
    <ul className="grid gap-1 text-sm">
      {cites.map((cite) =>
        "paragraph" in cite ? <SentenceNote key={cite.label} cite={cite} /> : <PageNote key={cite.label} cite={cite} />,
      )}
    </ul>
  );
}

function SentenceNote({ cite }: { readonly cite: Extract<CitationView, { readonly paragraph: number }> }) {
  const { label, paragraph, sentence } = cite;
  return (
    <li>
      <a
        className="inline-flex min-h-11 items-center text-accent underline underline-offset-4 hover:text-ink"
        href={sourceAddress({ paragraph, sentence })}
      >
        <cite className="font-heading font-medium text-base not-italic">{label}</cite>
      </a>
      <span className="block text-soft">
        Paragraph {paragraph}, sentence {sentence}
      </span>
    </li>
  );
}

/** The address is shown and not linked: a page that is gone, or that the classroom cannot reach, is no dead end. */
function PageNote({ cite }: { readonly cite: Extract<CitationView, { readonly address: string }> }) {
  return (
    <li>
      <cite className="font-heading font-medium text-base not-italic">{cite.label}</cite>
      <span className="block break-words text-soft">{cite.address}</span>
    </li>
  );
}

/** The paragraphs of the article, to go to. */
export function ParagraphNav({ count }: { readonly count: number }) {
  return (
    <nav aria-label="Paragraphs" className="print:hidden">
      <ol className="flex flex-wrap gap-0.75 sm:gap-2">
        {Array.from({ length: count }, (_, index) => (
          <li key={`p${index + 1}`}>
            <a
              className="inline-flex size-11 items-center justify-center rounded-lg border border-edge bg-sheet font-heading font-medium hover:border-accent hover:text-accent"
              href={`#p${index + 1}`}
            >
              ¶{index + 1}
              <span className="sr-only">: paragraph {index + 1}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

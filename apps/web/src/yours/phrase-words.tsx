/** The words of a phrase, to be written down. */
export function PhraseWords({ phrase }: { readonly phrase: string }) {
  return (
    <ol className="grid grid-cols-2 gap-2 sm:grid-cols-3">
      {phrase.split(" ").map((word, index) => (
        <li
          className="flex min-h-11 items-center gap-3 rounded-lg border border-accent bg-wash px-3 font-heading font-medium text-lg"
          key={index}
        >
          <span aria-hidden className="w-4 text-right font-sans text-sm text-soft tabular-nums">
            {index + 1}
          </span>
          {word}
        </li>
      ))}
    </ol>
  );
}

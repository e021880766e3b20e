import { questionAnchor } from "./address.ts";
import { outcomeOf, type ResultItem } from "./outcome.ts";

/** How each question came out, at a glance, and a way to it. */
export function QuestionJumps({ items }: { readonly items: readonly ResultItem[] }) {
  return (
    <nav aria-label="Questions" className="print:hidden">
      <ol className="flex flex-wrap gap-2">
        {items.map((item, index) => {
          const { icon: Icon, word, colour } = outcomeOf(item);
          return (
            <li key={item.question.id}>
              <a
                className="inline-flex min-h-11 min-w-15 items-center justify-center gap-1.5 rounded-lg border border-edge bg-sheet px-2 font-medium tabular-nums hover:border-accent hover:text-accent"
                href={`#${questionAnchor(index + 1)}`}
              >
                <Icon aria-hidden className={`size-5 shrink-0 ${colour}`} />
                <span>
                  <span className="sr-only">Question </span>
                  {index + 1}
                  <span className="sr-only">: {word}</span>
                </span>
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

import { ChevronDown } from "lucide-react";

const meanings = [
  ["Facility", "the points that the class had for it, of those that could be had: 100% is easy, 0% is hard."],
  [
    "Discrimination index",
    "whether those who did well in the other questions did well here: from −1 to 1. Below 0.2, look at the question; below 0, at its key.",
  ],
  ["Discriminative efficiency", "the same as a share of what a question of this facility can reach."],
  ["Standard deviation", "how far the points for it lie apart. At 0%, all have the same."],
  [
    "Thirds",
    "everybody in the order of their points. Whoever has as many as another is in the same third, so that thirds may differ in size.",
  ],
] as const;

/** What the numbers beside a question mean. */
export function StatisticsWords() {
  return (
    <details className="group max-w-prose print:hidden">
      <summary className="inline-flex min-h-11 list-none items-center gap-1.5 rounded-md text-accent underline-offset-4 hover:underline">
        What these numbers mean
        <ChevronDown aria-hidden className="size-4 motion-safe:transition-transform group-open:rotate-180" />
      </summary>
      <dl className="mt-2 grid gap-2">
        {meanings.map(([name, meaning]) => (
          <div key={name}>
            <dt className="inline font-medium">{name}: </dt>
            <dd className="inline text-soft">{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

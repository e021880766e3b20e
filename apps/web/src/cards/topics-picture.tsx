import type { TopicShareView } from "@communique/api";
import { SameAsTable } from "../ui/same-as-table.tsx";
import { topics } from "../ui/topics.ts";

/** What is learnt, fragile and unseen of each topic. */
export function TopicsPicture({ shares }: { readonly shares: readonly TopicShareView[] }) {
  return (
    <section aria-labelledby="topics" className="grid gap-3">
      <h2 className="font-semibold text-2xl" id="topics">
        Topic by topic
      </h2>
      <p className="max-w-prose text-soft">
        Learnt: with a chance of nine in ten or more, you would recall it now. Fragile: turned before, and slipping.
        Unseen: never turned. A card counts under the first of its topics.
      </p>
      <ul className="mt-3 grid gap-4">
        {shares.map((share) => (
          <li className="grid gap-1" key={share.topic}>
            <p className="grid items-baseline gap-x-4 sm:flex sm:flex-wrap sm:justify-between">
              <span className="font-medium">{topics[share.topic]}</span>
              <span className="text-sm text-soft tabular-nums">{wordsOf(share)}</span>
            </p>
            <ShareBar share={share} />
          </li>
        ))}
      </ul>
      <SameAsTable
        columns={["Topic", "Learnt", "Fragile", "Unseen", "All"]}
        name="Topic by topic"
        rows={shares.map(({ topic, learned, fragile, unseen, total }) => [
          topics[topic],
          learned,
          fragile,
          unseen,
          total,
        ])}
      />
    </section>
  );
}

function ShareBar({ share: { topic, learned, fragile, total } }: { readonly share: TopicShareView }) {
  const hatching = `hatching-${topic.replaceAll(" ", "-")}`;
  const percent = (count: number) => `${(100 * count) / total}%`;
  return (
    <svg aria-hidden height={16} width="100%">
      <defs>
        <pattern height={6} id={hatching} patternTransform="rotate(45)" patternUnits="userSpaceOnUse" width={6}>
          <rect className="fill-accent" height={6} width={3} />
        </pattern>
      </defs>
      <rect className="fill-rule" height={16} rx={3} width="100%" />
      <rect className="fill-accent" height={16} rx={3} width={percent(learned)} />
      <rect fill={`url(#${hatching})`} height={16} width={percent(fragile)} x={percent(learned)} />
    </svg>
  );
}

function wordsOf({ learned, fragile, unseen }: TopicShareView): string {
  return `${learned} learnt · ${fragile} fragile · ${unseen} unseen`;
}

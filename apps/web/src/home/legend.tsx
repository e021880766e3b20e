import Link from "next/link";
import { action } from "../ui/action.ts";
import { keysOf } from "../ui/keys-of.ts";
import { StatusBadge } from "../ui/status-badge.tsx";
import { statuses } from "../ui/statuses.ts";

/** The kinds of statement, learnt here once and read everywhere. */
export function Legend() {
  return (
    <section aria-labelledby="legend" className="grid content-start gap-4 lg:border-rule lg:border-l lg:pl-8">
      <h2 className="font-semibold text-xl" id="legend">
        Eight kinds of statement
      </h2>
      <p className="text-soft">
        A report is not a fact, and a plan is not an event. Each answer says which it rests on.
      </p>
      <dl className="grid gap-4 sm:grid-cols-2 lg:grid-cols-1">
        {keysOf(statuses).map((status) => (
          <div className="grid content-start justify-items-start gap-1" key={status}>
            <dt>
              <StatusBadge status={status} />
            </dt>
            <dd className="text-sm text-soft">{statuses[status].meaning}</dd>
          </div>
        ))}
      </dl>
      <Link className={`${action.quiet} justify-self-start`} href="/bank" prefetch={false}>
        Every question, with its proof
      </Link>
    </section>
  );
}

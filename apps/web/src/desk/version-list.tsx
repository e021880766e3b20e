import type { SetVersionView } from "@communique/api";
import { ChevronDown } from "lucide-react";
import Link from "next/link";
import { action } from "../ui/action.ts";
import { momentOf } from "../ui/moment.ts";
import { sharedAddress } from "./addresses.ts";

/** What was given out of a set, latest first: each link gives the questions of its day. */
export function VersionList({ versions }: { readonly versions: readonly SetVersionView[] }) {
  if (versions.length === 0) return null;
  const now = new Date();
  return (
    <details className="group">
      <summary className="inline-flex min-h-11 list-none items-center gap-1.5 rounded-md text-accent underline-offset-4 hover:underline">
        Links that were made: {versions.length}
        <ChevronDown aria-hidden className="size-4 motion-safe:transition-transform group-open:rotate-180" />
      </summary>
      <ul className="grid gap-1">
        {versions.toReversed().map(({ shared, title, publishedAt, isLatest }) => (
          <li className="flex flex-wrap items-center gap-x-3" key={shared}>
            <Link className={action.quiet} href={sharedAddress(shared)} prefetch={false}>
              <bdi>{title}</bdi>
            </Link>
            <span className="text-sm text-soft">
              {momentOf(publishedAt, now)}
              {isLatest ? ", as the set is now" : ", as the set was then"}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

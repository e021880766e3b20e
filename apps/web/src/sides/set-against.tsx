import { ArrowLeftRight } from "lucide-react";
import { anchorOfFact } from "../ui/fact-anchor.ts";
import type { PositionCompared } from "./issues-compared.ts";
import { looks } from "./looks.ts";

/** The positions of the other side that the source sets against one. */
export function SetAgainst({ against }: Pick<PositionCompared, "against">) {
  if (against.length === 0) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-3 border-rule border-t pt-2 text-sm">
      <p className="inline-flex items-center gap-1.5 font-medium">
        <ArrowLeftRight aria-hidden className="size-4 shrink-0 text-accent" />
        Set against
      </p>
      <ul className="flex flex-wrap gap-x-3">
        {against.map(({ position, number, side }) => (
          <li key={position.id}>
            <a
              className={`inline-flex min-h-11 items-center underline underline-offset-4 hover:text-ink ${looks[side].text}`}
              href={`#${anchorOfFact(position.id)}`}
            >
              {side}, position {number}
              <span className="sr-only">: {position.says}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

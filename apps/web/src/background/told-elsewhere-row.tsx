import { reasonOf } from "@communique/domain/wording";
import { Details } from "../ui/details.tsx";
import { InScripts } from "../ui/in-scripts.tsx";
import { PageNotes } from "../ui/page-notes.tsx";
import { StatusBadge } from "../ui/status-badge.tsx";
import { typographic } from "../ui/typographic.ts";
import type { ToldElsewhere } from "./entries.ts";

interface ToldElsewhereRowProps {
  readonly told: ToldElsewhere;
  /** A dated thing is the heading of what is told of it. */
  readonly as?: "p" | "h3";
}

/** Something told by another source: what, of which kind it is, and on which pages it stands. */
export function ToldElsewhereRow({ told: { text, standing, details, pages }, as: Text = "p" }: ToldElsewhereRowProps) {
  return (
    <div className="grid gap-x-10 gap-y-3 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="grid content-start gap-2">
        <Text className="max-w-prose font-serif text-lg leading-snug">
          <InScripts text={text} />
        </Text>
        {details.length > 0 && <Details details={details} />}
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-soft">
          <StatusBadge status={standing.status} />
          {standing.status !== "stated" && <p>{typographic(reasonOf(standing))}</p>}
        </div>
      </div>
      <PageNotes pages={pages} />
    </div>
  );
}

import { labelOfActor, reasonOf } from "@communique/domain/wording";
import { BesideNote } from "../source/beside-note.tsx";
import { anchorOfFact } from "../ui/fact-anchor.ts";
import { PageNotes } from "../ui/page-notes.tsx";
import { SentenceMarks } from "../ui/sentence-marks.tsx";
import { StatusBadge } from "../ui/status-badge.tsx";
import { typographic } from "../ui/typographic.ts";
import type { PositionCompared } from "./issues-compared.ts";
import { looks } from "./looks.ts";
import { SetAgainst } from "./set-against.tsx";
import { SpeakersChain } from "./speakers-chain.tsx";

/** A position: whose it is, what it is, who says so, and what the source sets against it. */
export function PositionCard({ compared }: { readonly compared: PositionCompared }) {
  const { position, number, side, against, places, pages, beside } = compared;
  const { holder, standing, says } = position;
  const inArticle = pages.length === 0;
  return (
    <li
      className={`landing grid content-start gap-3 rounded-lg border border-rule border-l-4 bg-sheet p-4 ${looks[side].edge}`}
      id={anchorOfFact(position.id)}
    >
      <p className={`flex flex-wrap items-baseline gap-x-2 font-medium text-sm ${looks[side].text}`}>
        <span className="font-serif text-base">
          <span className="sr-only">Position </span>
          {number}
        </span>
        <span className="first-letter:uppercase">{labelOfActor(holder)}</span>
        {holder.kind !== "government" && (
          <span className="basis-full font-normal text-soft">
            The article does not tell it as the government’s word.
          </span>
        )}
      </p>
      <p className="max-w-prose font-serif text-lg leading-snug">{typographic(says)}</p>
      <div className="grid gap-2 text-sm text-soft">
        <div className="flex flex-wrap items-center gap-x-3">
          <StatusBadge status={standing.status} />
          <SentenceMarks places={places} />
        </div>
        <p>{typographic(reasonOf(standing, inArticle ? "article" : "source"))}</p>
        <SpeakersChain from={inArticle ? "The article" : "Other sources"} standing={standing} />
      </div>
      <SetAgainst against={against} />
      {pages.length > 0 && <PageNotes pages={pages} />}
      {beside.length > 0 && (
        <ul aria-label="Beside it" className="grid gap-3">
          {beside.map((note) => (
            <BesideNote key={note.id} note={note} />
          ))}
        </ul>
      )}
    </li>
  );
}

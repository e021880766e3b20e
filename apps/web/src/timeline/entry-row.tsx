import { reasonOf } from "@communique/domain/wording";
import { BesideNote } from "../source/beside-note.tsx";
import { type Detail, Details } from "../ui/details.tsx";
import { InScripts } from "../ui/in-scripts.tsx";
import { PageNotes } from "../ui/page-notes.tsx";
import { SentenceMarks } from "../ui/sentence-marks.tsx";
import { StatusBadge } from "../ui/status-badge.tsx";
import { typographic } from "../ui/typographic.ts";
import type { Entry } from "./entries.ts";
import { EntryAnchor } from "./entry-anchor.tsx";
import { Mark } from "./mark.tsx";
import { RestingList } from "./resting-list.tsx";

/** An entry in full: when and how exactly, what, of which kind, where it stands, and what rests on it. */
export function EntryRow({ entry }: { readonly entry: Entry }) {
  const { anchor, text, time, precision, origin, course, courseWord, standing, during, beside } = entry;
  const details: readonly Detail[] = entry.details.map(({ name, value }) => ({ name, value: typographic(value) }));
  return (
    <li
      className="entry grid grid-cols-[1.5rem_minmax(0,1fr)] gap-x-3"
      data-course={course}
      data-origin={origin}
      id={anchor}
    >
      <Rail entry={entry} />
      <div className="grid gap-x-10 gap-y-3 pb-8 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <div className="grid content-start gap-2">
          <p className="text-soft">
            <strong className="font-semibold text-ink">{typographic(time)}</strong> · {courseWord}
            <span className="block text-sm">{typographic(precision)}</span>
          </p>
          <h4
            className={`max-w-prose text-lg leading-snug ${origin === "article" ? "font-heading font-semibold" : "font-serif"}`}
          >
            <InScripts text={text} />
          </h4>
          {details.length > 0 && <Details details={details} />}
          {during && (
            <p className="text-sm">
              At the margin of <EntryAnchor entry={during} />
            </p>
          )}
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-soft">
            <StatusBadge status={standing.status} />
            {standing.status !== "stated" && <p>{typographic(reasonOf(standing))}</p>}
          </div>
          <RestingList of={entry} />
        </div>
        <div className="grid content-start gap-3">
          {origin === "article" ? (
            <SentenceMarks isNamed places={entry.places} />
          ) : (
            <div className="grid gap-1 text-sm">
              <p className="font-medium">From another source</p>
              <PageNotes pages={entry.pages} />
            </div>
          )}
          {beside.length > 0 && (
            <ul aria-label="Beside it" className="grid gap-3">
              {beside.map((note) => (
                <BesideNote key={note.id} note={note}>
                  {note.entry && (
                    <p>
                      On the timeline: <EntryAnchor entry={note.entry} />
                    </p>
                  )}
                </BesideNote>
              ))}
            </ul>
          )}
        </div>
      </div>
    </li>
  );
}

function Rail({ entry }: { readonly entry: Entry }) {
  const { form } = entry.extent;
  const height = form === "day" ? 12 : 20;
  return (
    <svg aria-hidden className="h-full w-6">
      <line className="stroke-rule" strokeWidth={2} x1={12} x2={12} y1={0} y2="100%" />
      <circle className="fill-paper" cx={12} cy={12} r={13} />
      <Mark height={height} of={entry} width={12} x={6} y={12 - height / 2} />
    </svg>
  );
}

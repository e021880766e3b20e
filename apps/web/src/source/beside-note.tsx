import { ArrowLeftRight, Equal, type LucideIcon, Split } from "lucide-react";
import type { ReactNode } from "react";
import { PageNotes } from "../ui/page-notes.tsx";
import { markOf, sourceAddress } from "../ui/source-address.ts";
import { typographic } from "../ui/typographic.ts";
import type { Beside } from "./beside.ts";

const forms: Readonly<Record<Beside["form"], { readonly icon: LucideIcon; readonly title: string }>> = {
  "told twice": { icon: Equal, title: "Same matter" },
  "in tension": { icon: ArrowLeftRight, title: "In tension" },
  "sources differ": { icon: Split, title: "Another source differs" },
};

interface BesideNoteProps {
  readonly note: Beside;
  /** Where else to go from it. */
  readonly children?: ReactNode;
}

/** A statement that belongs beside another, and why. */
export function BesideNote({ note: { form, because, text, place, pages }, children }: BesideNoteProps) {
  const { icon: Icon, title } = forms[form];
  return (
    <li className="grid content-start gap-1 border-accent border-l-2 pl-3 text-sm">
      <p className="flex flex-wrap items-center gap-x-2 gap-y-0.5 font-medium">
        <Icon aria-hidden className="size-4 shrink-0 text-accent" />
        {title}
        {place && (
          <a
            className="inline-flex min-h-11 min-w-11 items-center font-serif text-accent text-base underline underline-offset-4 hover:text-ink sm:pointer-fine:min-h-6"
            href={sourceAddress(place)}
          >
            {markOf(place)}
          </a>
        )}
      </p>
      <p>{typographic(text)}</p>
      <p className="text-soft">{typographic(because)}</p>
      {pages.length > 0 && <PageNotes pages={pages} />}
      {children}
    </li>
  );
}

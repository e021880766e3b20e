import {
  Bookmark,
  CalendarDays,
  FileText,
  Landmark,
  type LucideIcon,
  MapPin,
  MessageSquare,
  Quote,
  Scale,
  Signpost,
  User,
} from "lucide-react";
import { InScripts } from "../ui/in-scripts.tsx";
import { StatusBadge } from "../ui/status-badge.tsx";
import type { EntryKind, SearchEntry } from "./search-entry.ts";

const kinds: Readonly<Record<EntryKind, { readonly icon: LucideIcon; readonly name: string }>> = {
  person: { icon: User, name: "Person" },
  office: { icon: Landmark, name: "Office" },
  voice: { icon: MessageSquare, name: "Side, group or outlet" },
  place: { icon: MapPin, name: "Place" },
  document: { icon: FileText, name: "Document" },
  event: { icon: CalendarDays, name: "Event" },
  position: { icon: Signpost, name: "Position" },
  issue: { icon: Scale, name: "Issue" },
  claim: { icon: Quote, name: "Statement" },
  term: { icon: Bookmark, name: "Term" },
};

interface FoundListProps {
  readonly entries: readonly SearchEntry[];
  /** Which one Enter opens. */
  readonly active: number;
  readonly close: () => void;
}

/** What was found, as the options of the field above it. Each is a link as well, to be opened in a tab of its own. */
export function FoundList({ entries, active, close }: FoundListProps) {
  return entries.map(({ id, kind, origin, title, also, href, mark, status }, index) => {
    const { icon: Icon, name } = kinds[kind];
    return (
      <a
        aria-selected={index === active}
        className="flex gap-3 rounded-lg border border-transparent px-3 py-2.5 hover:bg-wash aria-selected:border-accent aria-selected:bg-wash"
        href={href}
        id={`found-${index}`}
        key={id}
        onClick={(event) => {
          // A page that opens elsewhere leaves the search as it is.
          if (!(event.ctrlKey || event.metaKey || event.shiftKey)) close();
        }}
        role="option"
        tabIndex={-1}
      >
        <Icon aria-hidden className="mt-0.5 size-5 shrink-0 text-accent" />
        <span className="grid min-w-0 grow gap-1">
          <span className="font-serif text-base leading-snug">
            <InScripts text={title} />
          </span>
          {also.length > 0 && (
            <span className="text-sm text-soft">
              <InScripts text={also.join(" · ")} />
            </span>
          )}
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-soft sm:gap-x-2">
            <span>{name}</span>
            <span aria-hidden className="max-sm:hidden">
              ·
            </span>
            <span className={origin === "background" ? "font-medium text-ink" : ""}>
              {origin === "background" ? "Background, not the article" : `The article${mark ? ` ${mark}` : ""}`}
            </span>
            {status && <StatusBadge status={status} />}
          </span>
        </span>
      </a>
    );
  });
}

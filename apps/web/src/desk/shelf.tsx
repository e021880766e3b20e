import { ChevronDown } from "lucide-react";
import { type ReactNode, useState } from "react";
import { UndoNote } from "./undo-note.tsx";

interface Shelved {
  readonly id: string;
  readonly title: string;
  readonly archivedAt: string | null;
}

interface ShelfProps<Thing extends Shelved> {
  readonly all: readonly Thing[];
  /** Makes another one. */
  readonly maker: ReactNode;
  /** Told where there is none yet. */
  readonly none: string;
  readonly archive: (id: string, archived: boolean) => void;
  readonly row: (thing: Thing, onArchive: () => void) => ReactNode;
  readonly archivedRow: (thing: Thing, onBringBack: () => void) => ReactNode;
}

/** What a teacher has, and below it what was put away. */
export function Shelf<Thing extends Shelved>({ all, maker, none, archive, row, archivedRow }: ShelfProps<Thing>) {
  const [last, setLast] = useState<Shelved | null>(null);
  const things = all.filter(({ archivedAt }) => archivedAt === null);
  const archived = all.filter(({ archivedAt }) => archivedAt !== null);
  return (
    <div className="grid gap-6">
      {maker}
      {things.length === 0 ? (
        <p className="max-w-prose rounded-xl border border-rule bg-sheet p-5">{none}</p>
      ) : (
        <ul className="grid gap-3">
          {things.map((thing) =>
            row(thing, () => {
              archive(thing.id, true);
              setLast(thing);
            }),
          )}
        </ul>
      )}
      {last && archived.some(({ id }) => id === last.id) && (
        <UndoNote
          onUndo={() => {
            archive(last.id, false);
            setLast(null);
          }}
          words={`Put away: “${last.title}”`}
        />
      )}
      {archived.length > 0 && (
        <details className="group border-rule border-t pt-4">
          <summary className="inline-flex min-h-11 list-none items-center gap-1.5 rounded-md font-medium text-accent underline-offset-4 hover:underline">
            Put away: {archived.length}
            <ChevronDown aria-hidden className="size-4 motion-safe:transition-transform group-open:rotate-180" />
          </summary>
          <ul className="mt-2 grid gap-3">
            {archived.map((thing) => archivedRow(thing, () => archive(thing.id, false)))}
          </ul>
        </details>
      )}
    </div>
  );
}

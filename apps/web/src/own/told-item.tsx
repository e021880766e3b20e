import type { ToldView } from "@communique/api";
import { X } from "lucide-react";
import { InScripts } from "../ui/in-scripts.tsx";
import { ToldNotes } from "./told-notes.tsx";

interface ToldItemProps {
  /** Null where its words are not known. */
  readonly statement: ToldView | null;
  /** Whether its words may still come. */
  readonly isAwaited: boolean;
  readonly onTakeOff: () => void;
}

/** A statement on which the question rests. */
export function ToldItem({ statement, isAwaited, onTakeOff }: ToldItemProps) {
  const says = statement?.says ?? (isAwaited ? awaited : noLongerTold);
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-2 rounded-lg border-accent border-l-2 bg-wash p-3">
      <div className="grid min-w-0 gap-1">
        <p className="font-serif leading-snug">
          <InScripts text={says} />
        </p>
        {statement && <ToldNotes statement={statement} />}
      </div>
      <button
        aria-label={`No longer rest on: ${says}`}
        className="grid size-11 place-items-center rounded-md text-soft hover:text-accent"
        onClick={onTakeOff}
        type="button"
      >
        <X aria-hidden className="size-5" />
      </button>
    </li>
  );
}

const awaited = "A statement whose words are being looked up.";
const noLongerTold = "A statement that is told no longer: take it off, and choose another.";

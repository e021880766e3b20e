import type { OfferView } from "@communique/api";
import { useRef } from "react";
import type { Wishes } from "../quiz/wishes.ts";
import { action } from "../ui/action.ts";
import { offerWords } from "./offer-words.ts";
import { waysOut } from "./ways-out.ts";

interface OfferNoteProps {
  readonly wishes: Wishes;
  /** Not there yet, or null where it cannot be had. */
  readonly offer: OfferView | null | undefined;
  readonly onChange: (changed: Partial<Wishes>) => void;
}

/** How many questions the choices leave, and where those are too few, what to choose instead. */
export function OfferNote({ wishes, offer, onChange }: OfferNoteProps) {
  const note = useRef<HTMLParagraphElement>(null);
  const ways = offer ? waysOut(wishes, offer) : [];
  return (
    <div className="grid gap-2">
      <p className="min-h-6 text-soft" ref={note} role="status" tabIndex={-1}>
        {offer === null && "How many questions fit cannot be had just now. A quiz can be started all the same."}
        {offer && offerWords(wishes.length, offer)}
      </p>
      {ways.length > 0 && (
        <ul aria-label="What to choose instead" className="flex flex-wrap gap-2">
          {ways.map(({ words, changed }) => (
            <li key={words}>
              <button
                className={action.other}
                onClick={() => {
                  onChange(changed);
                  // The button goes away with what it mends.
                  note.current?.focus({ preventScroll: true });
                }}
                type="button"
              >
                {words}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

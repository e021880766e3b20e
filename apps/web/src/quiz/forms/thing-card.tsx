import type { ThingView } from "@communique/quiz";
import { ChevronDown, Undo2 } from "lucide-react";
import { type ReactNode, useId, useRef } from "react";
import { typographic } from "../../ui/typographic.ts";
import { Grip } from "./grip.tsx";
import type { AssigningState } from "./use-assigning.ts";
import { useDragging } from "./use-dragging.ts";

interface ThingCardProps {
  readonly thing: ThingView;
  /** Where it was put; null while it is put nowhere. */
  readonly target: ThingView | null;
  /** What is said of where it was put; nothing where its place says so. */
  readonly place: string | null;
  readonly assigning: AssigningState;
  /** What may be dropped on it, or what it carries when it is dragged. */
  readonly dragging: "takes targets" | "is carried" | "rests";
  readonly children: ReactNode;
}

/** Something to be put somewhere: closed it says where, open it offers the targets. */
export function ThingCard({ thing, target, place, assigning, dragging, children }: ThingCardProps) {
  const card = useRef<HTMLLIElement>(null);
  const targets = useId();
  const isOpen = assigning.active === thing.id;
  const { isOver, isDragged } = useDragging(card, {
    carries: dragging === "is carried" ? thing.id : null,
    ...(dragging === "takes targets" && { onDrop: (carried) => assigning.put(thing.id, carried) }),
  });
  return (
    <li
      className="rounded-lg border border-edge bg-sheet data-open:border-accent data-over:border-accent data-over:bg-wash data-dragged:opacity-50"
      data-dragged={isDragged || undefined}
      data-open={isOpen || undefined}
      data-over={isOver || undefined}
      ref={card}
    >
      <div className="flex items-stretch">
        {dragging === "is carried" && <Grip />}
        <button
          aria-controls={isOpen ? targets : undefined}
          aria-expanded={isOpen}
          className="flex min-h-13 min-w-0 grow items-center gap-3 rounded-lg px-3 py-2.5 sm:px-4 text-left leading-snug hover:text-accent"
          data-card={thing.id}
          onClick={() => assigning.open(isOpen ? null : thing.id)}
          type="button"
        >
          <span className="min-w-0 grow">
            <span className="block">{typographic(thing.text)}</span>
            {place !== null && (
              <span className={target ? "block font-medium text-accent" : "block text-soft text-sm"}>
                <span className="sr-only">: </span>
                {typographic(place)}
              </span>
            )}
          </span>
          <ChevronDown
            aria-hidden
            className={`size-5 shrink-0 text-soft motion-safe:transition-transform ${isOpen ? "rotate-180" : ""}`}
          />
        </button>
        {target && (
          <button
            aria-label={`Take back: ${typographic(thing.text)}`}
            className="grid w-11 shrink-0 place-items-center rounded-lg border-rule border-l text-soft hover:text-accent"
            onClick={() => assigning.take(thing.id)}
            type="button"
          >
            <Undo2 aria-hidden className="size-5" />
          </button>
        )}
      </div>
      {isOpen && (
        <ul className="grid gap-2 px-3 pb-3" id={targets}>
          {children}
        </ul>
      )}
    </li>
  );
}

import type { SectionView } from "@communique/api";
import { ArrowDown, ArrowUp, GripVertical, Trash2 } from "lucide-react";
import { type KeyboardEvent, useEffect, useId, useRef } from "react";
import { useDragging } from "../../quiz/forms/use-dragging.ts";
import { longestInstruction, longestTitle } from "../longest.ts";
import { questionsIn } from "../questions-in.ts";
import { tool } from "../tool.ts";
import { untitled } from "./sent-shape.ts";

interface SectionRowProps {
  readonly section: SectionView;
  /** How many questions stand under it. */
  readonly length: number;
  /** Among questions and headings, from 0. */
  readonly place: number;
  readonly of: number;
  /** Whether it was put in just now, and waits for its title. */
  readonly isNew: boolean;
  /** By how many places, and which of the row's buttons did it. */
  readonly onMove: (by: number, button: string) => void;
  readonly onDrop: (carried: string) => void;
  readonly onRemove: () => void;
  readonly onChange: (changed: Partial<SectionView>) => void;
}

const field = "w-full rounded-lg border border-edge bg-paper px-3 py-2 hover:border-accent";

/** A heading between the questions of a set, with what is to be done under it. It is moved as they are. */
export function SectionRow({ section, length, place, of, isNew, ...does }: SectionRowProps) {
  const { onMove, onDrop, onRemove, onChange } = does;
  const row = useRef<HTMLLIElement>(null);
  const title = useRef<HTMLInputElement>(null);
  const id = useId();
  const { isOver, isDragged } = useDragging(row, { carries: section.id, onDrop });
  useEffect(() => {
    if (isNew) title.current?.select();
  }, [isNew]);
  const pressKey = (event: KeyboardEvent<HTMLElement>) => {
    const by = { ArrowUp: -1, ArrowDown: 1, Home: -of, End: of }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    onMove(by, "handle");
  };
  return (
    <li
      className="grid grid-cols-[auto_minmax(0,1fr)] rounded-xl border border-edge bg-wash data-dragged:opacity-50 data-over:border-accent sm:grid-cols-[auto_minmax(0,1fr)_auto]"
      data-dragged={isDragged || undefined}
      data-over={isOver || undefined}
      data-section={section.id}
      ref={row}
    >
      <button
        aria-label={`Section: ${section.title}. Arrow keys move it.`}
        className="flex min-w-11 cursor-grab items-start rounded-xl pt-3.5 pl-2 text-soft hover:text-accent"
        data-button="handle"
        onKeyDown={pressKey}
        type="button"
      >
        <GripVertical aria-hidden className="size-5" />
      </button>
      <div className="grid min-w-0 content-start gap-2 py-3 pr-3">
        <div className="grid gap-1">
          <label className="text-sm text-soft" htmlFor={`${id}-title`}>
            Title of the section
          </label>
          <input
            autoComplete="off"
            className={`${field} min-h-11 font-heading font-semibold text-lg`}
            dir="auto"
            id={`${id}-title`}
            maxLength={longestTitle}
            onBlur={() => section.title.trim() === "" && onChange({ title: untitled })}
            onChange={(event) => onChange({ title: event.target.value })}
            ref={title}
            type="text"
            value={section.title}
          />
        </div>
        <div className="grid gap-1">
          <label className="text-sm text-soft" htmlFor={`${id}-instruction`}>
            What is to be done there, if anything
          </label>
          <textarea
            autoComplete="off"
            className={`${field} field-sizing-content max-h-60 min-h-11 resize-y leading-snug`}
            dir="auto"
            id={`${id}-instruction`}
            maxLength={longestInstruction}
            onChange={(event) => onChange({ instruction: event.target.value })}
            rows={1}
            value={section.instruction}
          />
        </div>
        <p className="text-sm text-soft">
          {length === 0 ? "No question stands under it yet: until one does, it is not shown." : questionsIn(length)}
        </p>
      </div>
      <div className="flex justify-end p-1 max-sm:col-span-2 max-sm:border-rule max-sm:border-t">
        <button
          aria-disabled={place === 0}
          aria-label={`Earlier: section ${section.title}`}
          className={tool}
          data-button="earlier"
          onClick={() => place > 0 && onMove(-1, "earlier")}
          type="button"
        >
          <ArrowUp aria-hidden className="size-5" />
        </button>
        <button
          aria-disabled={place === of - 1}
          aria-label={`Later: section ${section.title}`}
          className={tool}
          data-button="later"
          onClick={() => place < of - 1 && onMove(1, "later")}
          type="button"
        >
          <ArrowDown aria-hidden className="size-5" />
        </button>
        <button aria-label={`Take out: section ${section.title}`} className={tool} onClick={onRemove} type="button">
          <Trash2 aria-hidden className="size-5" />
        </button>
      </div>
    </li>
  );
}

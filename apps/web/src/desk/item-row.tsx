import type { SetItemView } from "@communique/api";
import { ArrowDown, ArrowUp, Check, CopyPlus, GripVertical, PencilLine, Trash2 } from "lucide-react";
import dynamic from "next/dynamic";
import { type KeyboardEvent, useId, useRef, useState } from "react";
import { FrontWords } from "../cards/front-words.tsx";
import { writtenItem } from "../own/written-item.ts";
import { useDragging } from "../quiz/forms/use-dragging.ts";
import { InScripts } from "../ui/in-scripts.tsx";
import { questionKinds } from "../ui/question-kinds.ts";
import { typographic } from "../ui/typographic.ts";
import { StandingMark } from "../wording/standing-mark.tsx";
import { PointsField } from "./shape/points-field.tsx";
import { tool } from "./tool.ts";
import { withOwn } from "./with-own.ts";

const OwnEditor = dynamic(() => import("../own/own-editor.tsx").then((shown) => shown.OwnEditor));
const WordsEditor = dynamic(() => import("../wording/words-editor.tsx").then((shown) => shown.WordsEditor));

interface ItemRowProps {
  readonly set: string;
  readonly item: SetItemView;
  readonly points: number;
  /** Which question it is, from 1, and of how many. */
  readonly number: number;
  readonly asked: number;
  /** Among questions and headings, from 0. */
  readonly place: number;
  readonly of: number;
  /** By how many places, and which of the row's buttons did it. */
  readonly onMove: (by: number, button: string) => void;
  readonly onDrop: (carried: string) => void;
  readonly onRemove: () => void;
  /** Once more; null of a question of the bank, of which a set has each once. */
  readonly onDuplicate: (() => void) | null;
  /** Whether it was begun just now. */
  readonly isFresh: boolean;
  /** The item in other words, and what can be undone. */
  readonly onReword: (item: SetItemView, undo: string | null) => void;
  readonly onWeigh: (points: number) => void;
}

/** A question of the set with its key: it is dragged by its handle, or moved by the keys or the buttons. */
export function ItemRow({ set, item, points, number, asked, place, of, ...does }: ItemRowProps) {
  const { onMove, onDrop, onRemove, onReword, onWeigh, isFresh, onDuplicate } = does;
  const row = useRef<HTMLLIElement>(null);
  const { isOver, isDragged } = useDragging(row, { carries: item.id, onDrop });
  const [isOpen, setOpen] = useState(isFresh);
  const words = useId();
  const { question, key, difficulty, cites, written } = item;
  const stem = typographic(question.stem) || "a question without words yet";
  const pressKey = (event: KeyboardEvent<HTMLElement>) => {
    const by = { ArrowUp: -1, ArrowDown: 1, Home: -of, End: of }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    onMove(by, "handle");
  };
  return (
    <li
      className="grid grid-cols-[auto_minmax(0,1fr)] rounded-xl border border-rule bg-sheet data-dragged:opacity-50 data-over:border-accent data-over:bg-wash sm:grid-cols-[auto_minmax(0,1fr)_auto]"
      data-dragged={isDragged || undefined}
      data-item={item.id}
      data-over={isOver || undefined}
      ref={row}
    >
      <button
        aria-label={`${number} of ${asked}: ${stem} Arrow keys move it.`}
        className="flex cursor-grab items-start gap-1 rounded-xl pt-3.5 pl-2 text-soft hover:text-accent"
        data-button="handle"
        onKeyDown={pressKey}
        type="button"
      >
        <GripVertical aria-hidden className="size-5" />
        <span className="min-w-7 text-left font-medium leading-5 tabular-nums">{number}</span>
      </button>
      <div className="grid min-w-0 content-start gap-1.5 py-3 pr-3">
        <p className="text-sm text-soft">
          {[questionKinds[question.kind], difficulty, cites.map(({ label }) => label).join(", ")]
            .filter(Boolean)
            .join(" · ")}
        </p>
        <p className="wrap-anywhere max-w-prose font-heading font-medium text-lg leading-snug" dir="auto">
          <InScripts text={question.stem || "…"} />
        </p>
        {question.kind === "fill the gap" && (
          <p className="max-w-prose font-serif leading-snug">
            <FrontWords front={question} />
          </p>
        )}
        <p className="flex items-start gap-2">
          <Check aria-hidden className="mt-0.5 size-5 shrink-0 text-correct" />
          <span className="min-w-0">
            <span className="sr-only">Answer: </span>
            <bdi className="wrap-anywhere">
              <InScripts text={key || "no right answer yet"} />
            </bdi>
          </span>
        </p>
        <StandingMark item={item} />
      </div>
      <div className="flex items-start justify-end p-1 max-sm:col-span-2 max-sm:border-rule max-sm:border-t">
        <PointsField onChange={onWeigh} points={points} stem={stem} />
        <button
          aria-controls={words}
          aria-expanded={isOpen}
          aria-label={`${written ? "Change" : "Reword"}: ${stem}`}
          className={`${tool} aria-expanded:bg-wash aria-expanded:text-accent`}
          onClick={() => setOpen(!isOpen)}
          type="button"
        >
          <PencilLine aria-hidden className="size-5" />
        </button>
        {onDuplicate && (
          <button aria-label={`Duplicate: ${stem}`} className={tool} onClick={onDuplicate} type="button">
            <CopyPlus aria-hidden className="size-5" />
          </button>
        )}
        <button
          aria-disabled={place === 0}
          aria-label={`Earlier: ${stem}`}
          className={tool}
          data-button="earlier"
          onClick={() => place > 0 && onMove(-1, "earlier")}
          type="button"
        >
          <ArrowUp aria-hidden className="size-5" />
        </button>
        <button
          aria-disabled={place === of - 1}
          aria-label={`Later: ${stem}`}
          className={tool}
          data-button="later"
          onClick={() => place < of - 1 && onMove(1, "later")}
          type="button"
        >
          <ArrowDown aria-hidden className="size-5" />
        </button>
        <button aria-label={`Take out: ${stem}`} className={tool} onClick={onRemove} type="button">
          <Trash2 aria-hidden className="size-5" />
        </button>
      </div>
      <div className="col-span-full border-rule border-t p-3 empty:hidden sm:px-12 sm:py-4" id={words}>
        {isOpen && written && (
          <OwnEditor
            id={item.id}
            isFresh={isFresh}
            onChange={(changed, undo) => onReword(writtenItem(item.id, changed), undo)}
            set={set}
            written={written}
          />
        )}
        {isOpen && !written && (
          <WordsEditor
            item={item}
            onChange={(own, bank, undo) => onReword(withOwn(item, own, bank), undo)}
            onRestore={(bank) => onReword(withOwn(item, null, bank), `As in the bank again: “${stem}”`)}
            set={set}
          />
        )}
      </div>
    </li>
  );
}

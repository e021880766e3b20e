import type { SectionView, SetItemView } from "@communique/api";
import { type ActionDispatch, useEffect, useRef, useState } from "react";
import { newWrittenId } from "../own/new-written.ts";
import { writtenItem } from "../own/written-item.ts";
import { moved } from "../quiz/answering/ordering.ts";
import { typographic } from "../ui/typographic.ts";
import type { Draft, EditingEvent } from "./editing.ts";
import { ItemRow } from "./item-row.tsx";
import { longestSet } from "./longest.ts";
import { arrangedIn, type Row, rowsOf } from "./shape/rows.ts";
import { SectionRow } from "./shape/section-row.tsx";
import { worthOf } from "./shape/sent-shape.ts";

interface ItemListProps {
  readonly set: string;
  readonly draft: Draft;
  /** The section that was put in just now. */
  readonly newSection: string | null;
  /** The id of a question that was begun just now. */
  readonly fresh: string | null;
  readonly dispatch: ActionDispatch<[EditingEvent]>;
}

/** The questions of the set in their order, under its headings. */
export function ItemList({ set, draft, newSection, fresh, dispatch }: ItemListProps) {
  const list = useRef<HTMLOListElement>(null);
  const [last, setLast] = useState<{ readonly id: string; readonly button: string } | null>(null);
  const { items, sections } = draft;
  const rows = rowsOf(draft);
  const order = rows.map(({ id }) => id);

  // An element that is moved loses its focus.
  useEffect(() => {
    if (last)
      list.current
        ?.querySelector<HTMLElement>(
          `:is([data-item="${last.id}"], [data-section="${last.id}"]) [data-button="${last.button}"]`,
        )
        ?.focus();
  }, [last]);

  const move = (id: string, by: number, button: string) => {
    const byId = new Map(rows.map((row) => [row.id, row]));
    const next = moved(order, id, by).flatMap((one) => byId.get(one) ?? []);
    dispatch({ type: "arranged", ...arrangedIn(next), undo: null });
    setLast({ id, button });
  };
  const reword = (changed: SetItemView, undo: string | null) => {
    const next = items.map((one) => (one.id === changed.id ? changed : one));
    dispatch({ type: "arranged", items: next, undo });
  };
  const duplicate = (item: SetItemView) => {
    const { written } = item;
    if (!written) return;
    const copy = writtenItem(newWrittenId(), written);
    const once: Row = { kind: "question", id: copy.id, item: copy, number: 0 };
    const next = arrangedIn(rows.flatMap((row) => (row.id === item.id ? [row, once] : [row])));
    dispatch({ type: "arranged", ...next, undo: `Once more: “${typographic(item.question.stem)}”` });
  };
  const change = (id: string, changed: Partial<SectionView>) => {
    const next = sections.map((one) => (one.id === id ? { ...one, ...changed } : one));
    dispatch({ type: "arranged", items, sections: next, undo: null });
  };
  const takeOut = (row: Row) => {
    const rest = arrangedIn(rows.filter(({ id }) => id !== row.id));
    dispatch({ type: "arranged", ...rest, undo: `Taken out: ${namedIn(row)}` });
  };
  const placed = (row: Row, place: number) => ({
    ...{ place, of: rows.length },
    onDrop: (carried: string) => move(carried, place - order.indexOf(carried), "handle"),
    onMove: (by: number, button: string) => move(row.id, by, button),
    onRemove: () => takeOut(row),
  });
  const movedRow = rows.find(({ id }) => id === last?.id);
  return (
    <>
      <ol className="grid gap-2" ref={list}>
        {rows.map((row, place) =>
          row.kind === "section" ? (
            <SectionRow
              isNew={row.id === newSection}
              key={row.id}
              length={row.length}
              onChange={(changed) => change(row.id, changed)}
              section={row.section}
              {...placed(row, place)}
            />
          ) : (
            <ItemRow
              asked={items.length}
              isFresh={row.id === fresh}
              item={row.item}
              key={row.id}
              number={row.number}
              onDuplicate={row.item.written && items.length < longestSet ? () => duplicate(row.item) : null}
              onReword={reword}
              onWeigh={(points) => dispatch({ type: "weighed", question: row.id, points })}
              points={worthOf(draft.points, row.id)}
              set={set}
              {...placed(row, place)}
            />
          ),
        )}
      </ol>
      <p className="sr-only" role="status">
        {movedRow && placeWords(movedRow, rows)}
      </p>
    </>
  );
}

function namedIn(row: Row): string {
  return row.kind === "section" ? `the section “${row.section.title}”` : `“${typographic(row.item.question.stem)}”`;
}

/** @example placeWords(row, rows) // "Who was there?: now 3 of 4, in the section “Names”." */
function placeWords(row: Row, rows: readonly Row[]): string {
  const before = rows.slice(0, rows.indexOf(row));
  if (row.kind === "section") {
    const count = before.filter(({ kind }) => kind === "question").length;
    return `Section ${row.section.title}: now after ${count === 1 ? "1 question" : `${count} questions`}.`;
  }
  const heading = before.findLast(({ kind }) => kind === "section");
  const asked = rows.filter(({ kind }) => kind === "question").length;
  const within = heading?.kind === "section" ? `, in the section “${heading.section.title}”` : "";
  return `${typographic(row.item.question.stem)}: now ${row.number} of ${asked}${within}.`;
}

import type { SetItemView } from "@communique/api";
import { type ActionDispatch, useEffect, useRef, useState } from "react";
import { newWrittenId } from "../own/new-written.ts";
import { writtenItem } from "../own/written-item.ts";
import { moved } from "../quiz/answering/ordering.ts";
import { typographic } from "../ui/typographic.ts";
import type { Draft, EditingEvent } from "./editing.ts";
import { ItemRow } from "./item-row.tsx";
import { longestSet } from "./longest.ts";

interface ItemListProps {
  readonly set: string;
  readonly items: Draft["items"];
  /** The id of one that was begun just now. */
  readonly fresh: string | null;
  readonly dispatch: ActionDispatch<[EditingEvent]>;
}

/** The questions of the set in their order. */
export function ItemList({ set, items, fresh, dispatch }: ItemListProps) {
  const list = useRef<HTMLOListElement>(null);
  const [last, setLast] = useState<{ readonly item: string; readonly button: string } | null>(null);
  const order = items.map(({ id }) => id);

  // An element that is moved loses its focus.
  useEffect(() => {
    if (last)
      list.current?.querySelector<HTMLElement>(`[data-item="${last.item}"] [data-button="${last.button}"]`)?.focus();
  }, [last]);

  const move = (item: string, by: number, button: string) => {
    const byId = new Map(items.map((one) => [one.id, one]));
    const next = moved(order, item, by).flatMap((id) => byId.get(id) ?? []);
    dispatch({ type: "arranged", items: next, undo: null });
    setLast({ item, button });
  };
  const reword = (changed: SetItemView, undo: string | null) => {
    const next = items.map((one) => (one.id === changed.id ? changed : one));
    dispatch({ type: "arranged", items: next, undo });
  };
  const duplicate = (item: SetItemView) => {
    const { written } = item;
    if (!written) return;
    const next = items.flatMap((one) => (one === item ? [one, writtenItem(newWrittenId(), written)] : [one]));
    dispatch({ type: "arranged", items: next, undo: `Once more: “${typographic(item.question.stem)}”` });
  };
  const movedItem = items.find(({ id }) => id === last?.item);
  return (
    <>
      <ol className="grid gap-2" ref={list}>
        {items.map((item, place) => (
          <ItemRow
            isFresh={item.id === fresh}
            item={item}
            key={item.id}
            of={items.length}
            onDuplicate={item.written && items.length < longestSet ? () => duplicate(item) : null}
            onDrop={(carried) => move(carried, place - order.indexOf(carried), "handle")}
            onMove={(by, button) => move(item.id, by, button)}
            onRemove={() =>
              dispatch({
                type: "arranged",
                items: items.filter((other) => other !== item),
                undo: `Taken out: “${typographic(item.question.stem)}”`,
              })
            }
            onReword={reword}
            place={place}
            set={set}
          />
        ))}
      </ol>
      <p className="sr-only" role="status">
        {movedItem &&
          `${typographic(movedItem.question.stem)}: now ${order.indexOf(movedItem.id) + 1} of ${order.length}.`}
      </p>
    </>
  );
}

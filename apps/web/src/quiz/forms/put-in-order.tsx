import { useEffect, useRef, useState } from "react";
import { typographic } from "../../ui/typographic.ts";
import { moved } from "../answering/ordering.ts";
import type { AnswerFormProps } from "./answer-form-props.ts";
import { OrderRow } from "./order-row.tsx";

export function PutInOrder({ question, answer, locked, onChange }: AnswerFormProps<"put in order">) {
  const list = useRef<HTMLOListElement>(null);
  const [last, setLast] = useState<{ readonly item: string; readonly button: string } | null>(null);
  const order = answer?.order ?? question.items.map(({ id }) => id);
  const textOf = (id: string) => typographic(question.items.find((item) => item.id === id)?.text ?? "");

  // An element that is moved loses its focus.
  useEffect(() => {
    if (last)
      list.current?.querySelector<HTMLElement>(`[data-item="${last.item}"] [data-button="${last.button}"]`)?.focus();
  }, [last]);

  const move = (item: string, by: number, button: string) => {
    if (locked) return;
    onChange({ order: moved(order, item, by) });
    setLast({ item, button });
  };
  return (
    <fieldset aria-labelledby="stem" className="grid min-w-0 gap-3">
      <p className="text-soft">The earliest comes first. Move each with its arrows, or drag it.</p>
      <ol className="grid gap-2" ref={list}>
        {order.map((id, place) => (
          <OrderRow
            key={id}
            id={id}
            locked={locked}
            of={order.length}
            onDrop={(carried) => move(carried, place - order.indexOf(carried), "handle")}
            onMove={(by, button) => move(id, by, button)}
            place={place}
            text={textOf(id)}
          />
        ))}
      </ol>
      <p className="sr-only" role="status">
        {last && `${textOf(last.item)}: now ${order.indexOf(last.item) + 1} of ${order.length}.`}
      </p>
    </fieldset>
  );
}

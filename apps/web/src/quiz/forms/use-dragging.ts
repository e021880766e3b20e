import { combine } from "@atlaskit/pragmatic-drag-and-drop/combine";
import { draggable, dropTargetForElements } from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import { type RefObject, useEffect, useEffectEvent, useState } from "react";

interface Dragging {
  /** What is dragged, by its id; null where it stays. */
  readonly carries: string | null;
  /** Takes what is dropped here; without it nothing can be dropped. */
  readonly onDrop?: (carried: string) => void;
}

/** Lets an element be dragged, and lets others be dropped on it. Keys and buttons do the same without it. */
export function useDragging(ref: RefObject<HTMLElement | null>, { carries, onDrop }: Dragging) {
  const [isOver, setOver] = useState(false);
  const [isDragged, setDragged] = useState(false);
  const drop = useEffectEvent((carried: string) => onDrop?.(carried));
  const takes = onDrop !== undefined;

  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const source =
      carries === null
        ? []
        : draggable({
            element,
            getInitialData: () => ({ carried: carries }),
            onDragStart: () => setDragged(true),
            onDrop: () => setDragged(false),
          });
    const target = takes
      ? dropTargetForElements({
          element,
          canDrop: (dragged) => dragged.source.data.carried !== carries,
          onDragEnter: () => setOver(true),
          onDragLeave: () => setOver(false),
          onDrop: (dropped) => {
            setOver(false);
            const { carried } = dropped.source.data;
            if (typeof carried === "string") drop(carried);
          },
        })
      : [];
    return combine(...[source, target].flat());
  }, [ref, carries, takes]);

  return { isOver, isDragged };
}

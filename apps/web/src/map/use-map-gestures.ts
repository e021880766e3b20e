import { type Dispatch, type RefObject, type SetStateAction, useEffect } from "react";
import type { View } from "./drawing.ts";
import { moved, type ZoomBounds, zoomed } from "./zoomed.ts";

interface Gestures {
  readonly bounds: ZoomBounds;
  readonly setView: Dispatch<SetStateAction<View>>;
}

/** Further than this a pointer has been dragged and does not choose anything. */
const slop = 5;

/** Drag by a mouse, the wheel with Ctrl and two fingers. One finger, and the wheel alone, scroll the page. */
export function useMapGestures(svg: RefObject<SVGSVGElement | null>, { bounds, setView }: Gestures): void {
  const { whole, narrowest } = bounds;
  useEffect(() => {
    const map = svg.current;
    if (!map) return;
    const limits = { whole, narrowest };
    const off = new AbortController();
    const { signal } = off;
    let dragged = 0;
    let gap = 0;

    const zoomAt = (factor: number, [x, y]: readonly [number, number]) => {
      const box = map.getBoundingClientRect();
      const [right, down] = [(x - box.left) / box.width, (y - box.top) / box.height];
      setView((view) =>
        zoomed(view, { factor, about: [view.x + right * view.width, view.y + down * view.height] }, limits),
      );
    };

    map.addEventListener(
      "wheel",
      (event) => {
        if (!event.ctrlKey) return;
        event.preventDefault();
        zoomAt(1.002 ** event.deltaY, [event.clientX, event.clientY]);
      },
      { signal, passive: false },
    );
    map.addEventListener("pointerdown", () => (dragged = 0), { signal });
    map.addEventListener(
      "pointermove",
      ({ pointerType, buttons, movementX, movementY }) => {
        if (pointerType !== "mouse" || buttons !== 1) return;
        dragged += Math.abs(movementX) + Math.abs(movementY);
        const box = map.getBoundingClientRect();
        if (dragged > slop) setView((view) => moved(view, [-movementX / box.width, -movementY / box.height], limits));
      },
      { signal },
    );
    map.addEventListener("dragstart", (event) => event.preventDefault(), { signal });
    map.addEventListener("click", (event) => dragged > slop && event.preventDefault(), { signal, capture: true });
    map.addEventListener("touchstart", ({ touches }) => (gap = gapOf(touches)), { signal, passive: true });
    map.addEventListener(
      "touchmove",
      (event) => {
        const [one, other] = event.touches;
        if (!(one && other)) return;
        event.preventDefault();
        const now = gapOf(event.touches);
        if (gap > 0) zoomAt(gap / now, [(one.clientX + other.clientX) / 2, (one.clientY + other.clientY) / 2]);
        gap = now;
      },
      { signal, passive: false },
    );
    return () => off.abort();
  }, [svg, setView, whole, narrowest]);
}

function gapOf([one, other]: Iterable<Touch> & TouchList): number {
  return one && other ? Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY) : 0;
}

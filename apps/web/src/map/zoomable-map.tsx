"use client";

import { Maximize, Minus, Plus } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { action } from "../ui/action.ts";
import type { Distance, Drawing, View } from "./drawing.ts";
import { useMapGestures } from "./use-map-gestures.ts";
import { moved, zoomed } from "./zoomed.ts";

interface ZoomableMapProps {
  readonly title: string;
  readonly views: Drawing["views"];
  readonly children: ReactNode;
}

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-0.2, 0],
  ArrowRight: [0.2, 0],
  ArrowUp: [0, -0.2],
  ArrowDown: [0, 0.2],
};

/** A drawing to be looked at from nearer and from farther, by buttons, keys, drag, wheel and pinch. */
export function ZoomableMap({ title, views, children }: ZoomableMapProps) {
  const [view, setView] = useState<View>(views.islands);
  const svg = useRef<SVGSVGElement>(null);
  const keys = useId();
  const bounds = { whole: views.whole, narrowest: views.habomai.width / 2 };
  const zoomBy = (factor: number) => setView((current) => zoomed(current, { factor }, bounds));
  const times = views.whole.width / view.width;

  useMapGestures(svg, { bounds, setView });
  useEffect(() => {
    // By script and not as an attribute, which the content policy forbids.
    svg.current?.style.setProperty("--zoom", String(view.width / views.islands.width));
  }, [view, views]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = steps[event.key];
    if (step) setView((current) => moved(current, step, bounds));
    else if (event.key === "+" || event.key === "=") zoomBy(1 / 1.5);
    else if (event.key === "-") zoomBy(1.5);
    else if (event.key === "0") setView(views.whole);
    else return;
    event.preventDefault();
  };

  return (
    <div className="grid gap-3">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: its keys zoom and move it */}
      {/* biome-ignore lint/a11y/useSemanticElements: no field set, but a picture with ways in it */}
      <div aria-describedby={keys} aria-label={title} onKeyDown={onKeyDown} role="group" tabIndex={0}>
        <svg
          className="map h-auto w-full touch-pan-x touch-pan-y rounded-lg border border-edge bg-sheet"
          data-distance={distanceOf(view, views)}
          ref={svg}
          viewBox={`${view.x} ${view.y} ${view.width} ${view.height}`}
        >
          <title>{title}</title>
          {children}
        </svg>
      </div>
      <div className="scripted grid gap-2 print:hidden">
        <div className="flex flex-wrap gap-2">
          <button aria-label="Nearer" className={`${action.other} px-3!`} onClick={() => zoomBy(1 / 1.5)} type="button">
            <Plus aria-hidden className="size-5" />
          </button>
          <button aria-label="Farther" className={`${action.other} px-3!`} onClick={() => zoomBy(1.5)} type="button">
            <Minus aria-hidden className="size-5" />
          </button>
          <button className={`${action.other} px-3!`} onClick={() => setView(views.whole)} type="button">
            <Maximize aria-hidden className="size-5" />
            Whole
          </button>
          <button className={`${action.other} px-3!`} onClick={() => setView(views.islands)} type="button">
            The four
          </button>
          <button className={`${action.other} px-3!`} onClick={() => setView(views.habomai)} type="button">
            The Habomai
          </button>
        </div>
        <p className="text-sm text-soft" id={keys}>
          On the map: + and − zoom, arrows move, 0 shows the whole. Two fingers zoom; so does the wheel with Ctrl.
        </p>
        <p className="sr-only" role="status">
          Enlarged {times.toFixed(1)} times
        </p>
      </div>
    </div>
  );
}

function distanceOf({ width }: View, { islands, habomai }: Drawing["views"]): Distance {
  if (width > islands.width * 1.8) return "far";
  return width < habomai.width * 1.6 ? "near" : "middle";
}

import type { KeyboardEvent, PointerEvent, ReactNode } from "react";
import { type Line, strideOn } from "../answering/line-dates.ts";

interface LineSliderProps {
  readonly line: Line;
  /** Where it stands, or where it would start. */
  readonly mark: number;
  readonly isSet: boolean;
  readonly last: number;
  readonly words: string;
  readonly locked: boolean;
  readonly onPut: (mark: number) => void;
  /** The picture of the line. */
  readonly children: ReactNode;
}

/** A line that is marked by pressing on it or dragging along it, or with the keys of a slider. */
export function LineSlider({ line, mark, isSet, last, words, locked, onPut, children }: LineSliderProps) {
  const putAt = ({ currentTarget, clientX }: PointerEvent<HTMLElement>) => {
    const { left, width } = currentTarget.getBoundingClientRect();
    onPut(Math.floor(((clientX - left) / width) * (last + 1)));
  };
  const pressKey = (event: KeyboardEvent) => {
    const to = {
      ArrowLeft: mark - 1,
      ArrowDown: mark - 1,
      ArrowRight: mark + 1,
      ArrowUp: mark + 1,
      PageDown: mark - strideOn(line),
      PageUp: mark + strideOn(line),
      Home: 0,
      End: last,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    onPut(to);
  };
  return (
    <div
      aria-disabled={locked}
      aria-label={`The line from ${line.from} to ${line.until}`}
      aria-valuemax={last}
      aria-valuemin={0}
      aria-valuenow={mark}
      aria-valuetext={words}
      className="cursor-crosshair touch-pan-y rounded-md py-3"
      data-set={isSet || undefined}
      onKeyDown={pressKey}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        putAt(event);
      }}
      onPointerMove={(event) => event.currentTarget.hasPointerCapture(event.pointerId) && putAt(event)}
      role="slider"
      tabIndex={0}
    >
      {children}
    </div>
  );
}

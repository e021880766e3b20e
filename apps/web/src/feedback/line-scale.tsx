import { type Line, marksOn } from "../quiz/answering/line-dates.ts";
import { LineMark, type LineMarkProps } from "./line-mark.tsx";

interface LineScaleProps {
  readonly line: Line;
  /** What stands on the line, from 0; drawn in this order. */
  readonly marks: readonly (Omit<LineMarkProps, "share"> & { readonly at: number })[];
}

/** The years of a line as a picture; what it shows is told in words beside it. */
export function LineScale({ line, marks }: LineScaleProps) {
  const span = line.until + 1 - line.from;
  const every = span > 60 ? 20 : span > 12 ? 10 : 1;
  const years = Array.from({ length: span }, (_, index) => line.from + index);
  const count = marksOn(line);
  const isNamed = marks.some(({ name }) => name);
  return (
    <svg aria-hidden className={`block w-full overflow-visible ${isNamed ? "h-20" : "h-14"}`} focusable="false">
      <g transform={isNamed ? "translate(0 12)" : undefined}>
        <line className="stroke-edge" x1="0%" x2="100%" y1="18" y2="18" />
        {years.map((year) => {
          const isLabelled = year % every === 0;
          const x = `${((year - line.from) / span) * 100}%`;
          return (
            <g key={year}>
              <line className="stroke-edge" x1={x} x2={x} y1={isLabelled ? 10 : 14} y2="22" />
              {isLabelled && (
                <text className="fill-soft text-xs" textAnchor="start" x={x} y={isNamed ? 60 : 42}>
                  {year}
                </text>
              )}
            </g>
          );
        })}
        {marks.map(({ at, ...mark }) => (
          <LineMark key={`${at}${mark.look}`} share={(at + 0.5) / count} {...mark} />
        ))}
      </g>
    </svg>
  );
}

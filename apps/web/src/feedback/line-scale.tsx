import { type Line, marksOn } from "../quiz/answering/line-dates.ts";

interface LineScaleProps {
  readonly line: Line;
  /** What stands on the line, from 0; drawn in this order. */
  readonly marks: readonly { readonly at: number; readonly look: "given" | "right" | "wrong" }[];
}

const looks = { given: "fill-accent", right: "fill-correct", wrong: "fill-wrong" } as const;

/** The years of a line as a picture; what it shows is told in words beside it. */
export function LineScale({ line, marks }: LineScaleProps) {
  const span = line.until + 1 - line.from;
  const every = span > 60 ? 20 : span > 12 ? 10 : 1;
  const years = Array.from({ length: span }, (_, index) => line.from + index);
  const count = marksOn(line);
  return (
    <svg aria-hidden className="block h-14 w-full overflow-visible" focusable="false">
      <line className="stroke-edge" x1="0%" x2="100%" y1="18" y2="18" />
      {years.map((year) => {
        const isLabelled = year % every === 0;
        const x = `${((year - line.from) / span) * 100}%`;
        return (
          <g key={year}>
            <line className="stroke-edge" x1={x} x2={x} y1={isLabelled ? 10 : 14} y2="22" />
            {isLabelled && (
              <text className="fill-soft text-xs" textAnchor="start" x={x} y="42">
                {year}
              </text>
            )}
          </g>
        );
      })}
      {marks.map(({ at, look }) => (
        <circle
          className={`${looks[look]} stroke-paper`}
          cx={`${((at + 0.5) / count) * 100}%`}
          cy="18"
          key={`${at}${look}`}
          r={look === "wrong" ? 6 : 8}
          strokeWidth="2"
        />
      ))}
    </svg>
  );
}

import { typographic } from "../ui/typographic.ts";
import type { Entry } from "./entries.ts";
import { Mark } from "./mark.tsx";
import { labelOf, type WidePlace, widePicture, widePlacesOf, xOfDay } from "./wide-plot.ts";

interface WidePictureProps {
  readonly title: string;
  readonly entries: readonly Entry[];
}

const months = [
  ["September 2000", "2000-09-01", "2000-10-01"],
  ["October 2000", "2000-10-01", "2000-11-01"],
  ["November 2000", "2000-11-01", "2000-12-01"],
] as const;

const years = [
  ["1855", "1855-01-01"],
  ["1905", "1905-01-01"],
  ["1945", "1945-01-01"],
  ["1956", "1956-01-01"],
  ["2001", "2001-01-01"],
] as const;

const top = 40;
const { width, rowHeight, markHeight } = widePicture;

/** From 1855 to 2001 at one look, with the autumn of 2000 opened up; for a screen with the room. */
export function WidePicture({ title, entries }: WidePictureProps) {
  const places = widePlacesOf(entries);
  const height = top + rowHeight * (Math.max(...places.map(({ row }) => row)) + 1) + 6;
  return (
    <nav aria-label={title}>
      <svg className="h-auto w-full" viewBox={`0 0 ${width} ${height}`}>
        <title>{title}</title>
        <Ground height={height} />
        {places.map((place) => (
          <PlacedEntry key={place.entry.anchor} place={place} />
        ))}
      </svg>
    </nav>
  );
}

function Ground({ height }: { readonly height: number }) {
  const talks = xOfDay("2000-10-23");
  return (
    <g aria-hidden className="text-xs">
      {months.map(([name, from, until], index) => (
        <g key={name}>
          <rect
            className={index === 1 ? "fill-rule opacity-30" : "fill-rule opacity-55"}
            height={height}
            width={xOfDay(until) - xOfDay(from)}
            x={xOfDay(from)}
          />
          <text className="fill-ink font-medium" x={xOfDay(from) + 6} y={15}>
            {name}
          </text>
          {[1, 8, 15, 22].map((day) => {
            const x = xOfDay(`${from.slice(0, 8)}${String(day).padStart(2, "0")}`);
            return (
              <g key={day}>
                <line className="stroke-edge" x1={x} x2={x} y1={22} y2={36} />
                <text className="fill-soft" x={x + 3} y={34}>
                  {day}
                </text>
              </g>
            );
          })}
        </g>
      ))}
      <rect
        className="fill-wash stroke-accent [stroke-opacity:0.5]"
        height={height - 38}
        rx={2}
        width={xOfDay("2000-10-25") - talks}
        x={talks}
        y={38}
      />
      {years.map(([name, day]) => (
        <g key={name}>
          <line className="stroke-rule" x1={xOfDay(day)} x2={xOfDay(day)} y1={22} y2={height} />
          <text className="fill-soft" x={xOfDay(day) + 3} y={34}>
            {name}
          </text>
        </g>
      ))}
    </g>
  );
}

function PlacedEntry({ place: { entry, x, width, row, label } }: { readonly place: WidePlace }) {
  const y = top + row * rowHeight;
  const words = typographic(labelOf(entry));
  return (
    <a
      aria-label={`${words}, ${entry.time}`}
      className="entry-link text-ink"
      data-course={entry.course}
      href={`#${entry.anchor}`}
    >
      <title>{`${typographic(entry.text)} (${entry.precision})`}</title>
      <rect
        className="fill-transparent"
        height={rowHeight}
        width={width + words.length * 7.1 + 12}
        x={label.anchor === "start" ? x - 2 : label.x - words.length * 7.1 - 2}
        y={y}
      />
      <Mark
        height={markHeight}
        of={entry}
        open={entry.extent.from === null ? "left" : undefined}
        width={width}
        x={x}
        y={y + (rowHeight - markHeight) / 2}
      />
      <text className="fill-current text-[13px]" textAnchor={label.anchor} x={label.x} y={y + 17.5}>
        {words}
      </text>
    </a>
  );
}

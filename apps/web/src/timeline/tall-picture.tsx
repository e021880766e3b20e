import { typographic } from "../ui/typographic.ts";
import type { Entry } from "./entries.ts";
import { Mark } from "./mark.tsx";
import { type TallPlace, tallPicture, tallPlotOf } from "./tall-plot.ts";

interface TallPictureProps {
  readonly title: string;
  readonly entries: readonly Entry[];
}

const days = [
  ["1 Sep", "2000-09-01"],
  ["8", "2000-09-08"],
  ["15", "2000-09-15"],
  ["22", "2000-09-22"],
  ["1 Oct", "2000-10-01"],
  ["8", "2000-10-08"],
  ["15", "2000-10-15"],
  ["23", "2000-10-23"],
  ["1 Nov", "2000-11-01"],
  ["8", "2000-11-08"],
  ["15", "2000-11-15"],
  ["22", "2000-11-22"],
  ["1 Dec", "2000-12-01"],
  ["2001", "2001-01-01"],
] as const;

const lanesX = 46;
const { laneWidth, markWidth, nameLine, noteLine } = tallPicture;

/** The autumn of 2000 from top to bottom, day by day; for a phone. */
export function TallPicture({ title, entries }: TallPictureProps) {
  const { places, yOfDay, height } = tallPlotOf(entries);
  const labelX = lanesX + laneWidth * (Math.max(...places.map(({ lane }) => lane)) + 1) + 18;
  const talks = yOfDay("2000-10-23");
  return (
    <nav aria-label={title}>
      <svg className="w-full" height={height}>
        <title>{title}</title>
        <g aria-hidden className="text-xs">
          <rect
            className="fill-wash stroke-accent"
            height={yOfDay("2000-10-25") - talks}
            rx={2}
            width={labelX - lanesX - 14}
            x={lanesX - 6}
            y={talks}
          />
          {days.map(([name, day]) => (
            <g key={day}>
              <line className="stroke-edge" x1={lanesX - 6} x2={lanesX} y1={yOfDay(day)} y2={yOfDay(day)} />
              <text className="fill-soft" textAnchor="end" x={lanesX - 9} y={yOfDay(day) + 4}>
                {name}
              </text>
            </g>
          ))}
          <line
            className="stroke-edge"
            x1={lanesX - 6}
            x2={lanesX - 6}
            y1={yOfDay("2000-09-01")}
            y2={yOfDay("2001-01-01")}
          />
        </g>
        {places.map(({ entry, lane, tetherY, label }) => (
          <path
            aria-hidden
            className="fill-none stroke-edge"
            d={`M${lanesX + lane * laneWidth + markWidth} ${tetherY}H${labelX - 22}L${labelX - 5} ${label.y + 14}`}
            key={entry.anchor}
          />
        ))}
        {places.map((place) => (
          <PlacedEntry key={place.entry.anchor} labelX={labelX} place={place} />
        ))}
      </svg>
    </nav>
  );
}

function PlacedEntry({ place, labelX }: { readonly place: TallPlace; readonly labelX: number }) {
  const { entry, lane, y, height, label } = place;
  return (
    <a className="entry-link text-ink" data-course={entry.course} href={`#${entry.anchor}`}>
      <Mark
        height={height}
        of={entry}
        open={entry.extent.from === null ? "top" : undefined}
        width={markWidth}
        x={lanesX + lane * laneWidth}
        y={y}
      />
      <rect className="fill-transparent" height={label.height - 2} width={210} x={labelX - 4} y={label.y} />
      {label.name.map((line, index) => (
        <text className="fill-current text-sm" key={line} x={labelX} y={label.y + 19 + index * nameLine}>
          {typographic(line)}{" "}
        </text>
      ))}
      {label.note.map((line, index) => (
        <text
          className={`text-xs ${entry.origin === "article" ? "fill-accent" : "fill-soft"}`}
          key={line}
          x={labelX}
          y={label.y + 17 + label.name.length * nameLine + index * noteLine}
        >
          {typographic(line)}{" "}
        </text>
      ))}
    </a>
  );
}

import { scaleLinear } from "d3-scale";
import type { Entry } from "./entries.ts";
import { dayNumber } from "./extent.ts";

/** An entry's place in the tall picture, in pixels. */
export interface TallPlace {
  readonly entry: Entry;
  readonly lane: number;
  readonly y: number;
  readonly height: number;
  /** From where a line leads to its name. */
  readonly tetherY: number;
  readonly label: {
    /** As near to the mark as the names before it leave room. */
    readonly y: number;
    readonly height: number;
    /** The name, in lines that a small phone has room for. */
    readonly name: readonly string[];
    /** When and, where it is not the article, by whom it is told. */
    readonly note: readonly string[];
  };
}

export const tallPicture = { laneWidth: 14, markWidth: 11, nameLine: 18, noteLine: 15 } as const;

const first = "2000-09-01";
const last = "2001-01-01";

const top = 16;
const shortest = 754;

/** The picture as a whole: a day is as long as the names need to stand near their marks. */
export interface TallPlot {
  readonly places: readonly TallPlace[];
  /** Where a day begins, from top to bottom. */
  readonly yOfDay: (day: string) => number;
  readonly height: number;
}

const openLength = 56;
const nameLetters = 27;
const noteLetters = 32;

/** The entries of the autumn of 2000, day by day, from top to bottom. */
export function tallPlotOf(entries: readonly Entry[]): TallPlot {
  const some = entries.filter(isOfAutumn);
  const length = Math.max(
    shortest,
    some.map(wordsOf).reduce((sum, { height }) => sum + height, 0),
  );
  const scale = scaleLinear()
    .domain([first, "2000-12-01", last].map(dayNumber))
    .range([top, top + length * 0.9, top + length])
    .clamp(true);
  const places = placesOn(scale, some);
  const end = Math.max(top + length, ...places.map(({ label }) => label.y + label.height));
  return { places, yOfDay: (day) => scale(dayNumber(day)), height: end + 8 };
}

type Scale = (day: number) => number;

function placesOn(scale: Scale, entries: readonly Entry[]): readonly TallPlace[] {
  const lanes: number[] = [];
  let labelsEnd = 0;
  return entries
    .map((entry) => ({ entry, ...barOn(scale, entry) }))
    .toSorted((one, other) => one.tetherY - other.tetherY)
    .map((bar) => {
      const free = lanes.findIndex((end) => end + 4 <= bar.y);
      const lane = free < 0 ? lanes.length : free;
      lanes[lane] = bar.y + bar.height;
      const label = { y: Math.max(bar.tetherY - 14, labelsEnd), ...wordsOf(bar.entry) };
      labelsEnd = label.y + label.height;
      return { ...bar, lane, label };
    });
}

function wordsOf({ called, course, time, origin }: Entry): Omit<TallPlace["label"], "y"> {
  const name = linesOf(course === "due" ? `${called}: due` : called, nameLetters);
  const note = linesOf(origin === "article" ? time : `${time} · other source`, noteLetters);
  return { name, note, height: name.length * tallPicture.nameLine + note.length * tallPicture.noteLine + 14 };
}

function isOfAutumn({ bounds: { from, until } }: Entry): boolean {
  const day = from ?? until;
  return day !== undefined && day >= first && day < last;
}

function barOn(scale: Scale, { extent: { from, until, form } }: Entry): Pick<TallPlace, "y" | "height" | "tetherY"> {
  const end = scale(until ?? dayNumber(last));
  const start = from === null ? Math.max(end - openLength, 0) : scale(from);
  if (form === "day") {
    const middle = (start + end) / 2;
    return { y: middle - tallPicture.markWidth / 2, height: tallPicture.markWidth, tetherY: middle };
  }
  const height = Math.max(end - start, 8);
  return { y: start, height, tetherY: from === null ? end - 6 : start + Math.min(height / 2, 6) };
}

function linesOf(text: string, letters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length < letters) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

import { z } from "zod";
import type { Day, Decade, Month, Year } from "../src/model/when.ts";

export const day = (z.iso.date() as z.ZodType<Day>).meta({ id: "day", description: "A day of the calendar." });
const month = written<Month>(/^\d{4}-(?:0[1-9]|1[0-2])$/);
const year = written<Year>(/^\d{4}$/);
const decade = written<Decade>(/^\d{3}0s$/);

const inferred = z.enum(["nothing", "year", "date"]).meta({
  description: "What of the date the source leaves out and the reader infers: nothing, its year, or the whole date.",
});

export const when = z
  .discriminatedUnion("precision", [
    z.strictObject({
      precision: z.literal("day"),
      inferred,
      on: day,
      oldStyle: day
        .exactOptional()
        .describe("The same day in the Julian calendar, where the document bears that date too."),
    }),
    z
      .strictObject({ precision: z.literal("days"), inferred, from: day, until: day })
      .describe("Fills its range from the first day to the last."),
    z
      .strictObject({ precision: z.literal("within"), inferred, from: day, until: day })
      .describe("Happens at some moment inside its range."),
    z.strictObject({ precision: z.literal("month"), inferred, in: month }),
    z.strictObject({ precision: z.literal("year"), inferred, in: year }),
    z.strictObject({ precision: z.literal("decade"), inferred, in: decade }),
    z
      .strictObject({ precision: z.literal("by"), inferred, until: day })
      .describe("Happens no later than the last day of this range, which has no beginning."),
    z
      .strictObject({
        precision: z.literal("vague"),
        inferred,
        words: z.string(),
        notBefore: day.exactOptional(),
        notAfter: day.exactOptional(),
      })
      .describe("Words instead of a date, and the days that bound it where the source allows any."),
  ])
  .meta({ id: "when", title: "A time", description: "A time as exactly as the source gives it, never more." });

/** A part of a date in the form of the pattern, which is that of the type. */
function written<Text extends Month | Year | Decade>(pattern: RegExp) {
  return z.string().regex(pattern) as z.ZodType<string> as z.ZodType<Text>;
}

import type { Day, Decade, Month, When, Year } from "@communique/domain";
import {
  discriminatedUnion,
  exactOptional,
  iso,
  literal,
  enum as oneOf,
  regex,
  strictObject,
  string,
  type ZodMiniType,
} from "zod/mini";
import { exactly } from "./exactly.ts";
import { text } from "./text.ts";

const day = iso.date() as ZodMiniType<string> as ZodMiniType<Day>;
const month = written<Month>(/^\d{4}-(?:0[1-9]|1[0-2])$/);
const year = written<Year>(/^\d{4}$/);
const decade = written<Decade>(/^\d{3}0s$/);

const inferred = oneOf(["nothing", "year", "date"]);

/** A time, as the facts write it. */
export const when: ZodMiniType<When> = exactly<When>()(
  discriminatedUnion("precision", [
    strictObject({ precision: literal("day"), inferred, on: day, oldStyle: exactOptional(day) }),
    strictObject({ precision: literal("days"), inferred, from: day, until: day }),
    strictObject({ precision: literal("within"), inferred, from: day, until: day }),
    strictObject({ precision: literal("month"), inferred, in: month }),
    strictObject({ precision: literal("year"), inferred, in: year }),
    strictObject({ precision: literal("decade"), inferred, in: decade }),
    strictObject({ precision: literal("by"), inferred, until: day }),
    strictObject({
      precision: literal("vague"),
      inferred,
      words: text,
      notBefore: exactOptional(day),
      notAfter: exactOptional(day),
    }),
  ]),
);

/** A part of a date in the form of the pattern, which is that of the type. */
function written<Text extends Month | Year | Decade>(pattern: RegExp) {
  return string().check(regex(pattern)) as ZodMiniType<string> as ZodMiniType<Text>;
}

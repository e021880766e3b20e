import { z } from "zod";
import type { OwnView } from "../set-views.ts";
import { isStorable } from "../storable.ts";
import { signsOf } from "./signs-of.ts";

/** The most signs that a text of a teacher's own has. */
export const longestOwn = { stem: 600, explanation: 2000, feedback: 600, other: 300 } as const;

/** A sign may be made of many characters; more than so many are no text. */
const mostCharacters = 20_000;

const placeSchema = z.string().regex(/^(?:stem|explanation|(?:options|items|lefts|rights|groups) [a-z0-9]{1,8})$/, {
  error: "is no place of a text",
});

// Signs that turn what comes after them would turn what is not the teacher's too.
export const unseen = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

const lineSchema = z
  .string()
  .max(mostCharacters, { error: "is far too long" })
  .transform((text) => text.replaceAll(/\s+/gu, " ").trim())
  .refine((text) => isStorable(text) && !unseen.test(text), { error: "has signs that do not belong in a text" });

const ownTextSchema = lineSchema.refine((text) => text !== "", { error: "must say something" });

/** A text of at most so many signs, in one line, that may say nothing yet. */
export function ownTextOf(most: number): z.ZodType<string> {
  return lineSchema.refine((text) => signsOf(text).length <= most, { error: `must have at most ${most} signs` });
}

const textsSchema = z
  .record(placeSchema, ownTextSchema)
  .refine((texts) => Object.keys(texts).length <= 40, { error: "must be at most 40 texts" })
  .superRefine((texts, context) => {
    for (const [place, text] of Object.entries(texts)) {
      const most = longestAt(place);
      const message = `must have at most ${most} signs`;
      if (signsOf(text).length > most) context.addIssue({ code: "custom", path: [place], message });
    }
  });

const swapsSchema = z.record(
  z.string().regex(/^[a-z]$/, { error: "is no option" }),
  z.string().regex(/^[0-9a-f]{64}\/[a-z0-9 ]{1,12}$/, { error: "is no option of the bank" }),
);

interface GivenOwn {
  readonly texts?: OwnView["texts"] | undefined;
  readonly swaps?: OwnView["swaps"] | undefined;
}

/** What of a question is in a teacher's own words, and which options are others. */
export const ownSchema: z.ZodType<OwnView, GivenOwn> = z.object({
  texts: textsSchema.default({}),
  swaps: swapsSchema.default({}),
});

function longestAt(place: string): number {
  return place === "stem" || place === "explanation" ? longestOwn[place] : longestOwn.other;
}

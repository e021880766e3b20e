import { z } from "zod";
import type { SectionView } from "../shape-views.ts";
import { isStorable } from "../storable.ts";
import { unseen } from "./own-input.ts";
import { signsOf } from "./signs-of.ts";
import { titleSchema } from "./title-input.ts";

/** The most points that a question is worth. */
const mostPoints = 100;

/** The most sections that a set has. */
const mostSections = 50;

/** The most signs that an instruction has. */
const longestInstruction = 600;

export const pointsSchema: z.ZodType<number> = z
  .number({ error: "must be a number" })
  .min(0, { error: "must be at least 0" })
  .max(mostPoints, { error: `must be at most ${mostPoints}` })
  .refine((points) => Number.isInteger(points * 2), { error: "must be a whole number of points, or a half more" });

const instructionSchema = z
  .string()
  .max(20_000, { error: "is far too long" })
  .transform((text) => text.replaceAll(/\s+/gu, " ").trim())
  .refine((text) => signsOf(text).length <= longestInstruction, {
    error: `must have at most ${longestInstruction} signs`,
  })
  .refine((text) => isStorable(text) && !unseen.test(text), { error: "has signs that do not belong in a text" });

const sectionSchema = z.object({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/, { error: "must be small letters, digits and hyphens" }),
  at: z.int({ error: "must be a whole number" }).min(0, { error: "must be at least 0" }),
  title: titleSchema.refine((title) => !unseen.test(title), { error: "has signs that do not belong in a title" }),
  instruction: instructionSchema.default(""),
});

export const sectionsSchema: z.ZodType<readonly SectionView[]> = z
  .array(sectionSchema)
  .max(mostSections, { error: `must be at most ${mostSections} sections` })
  .refine((sections) => new Set(sections.map(({ id }) => id)).size === sections.length, {
    error: "must have no section twice",
  })
  .refine((sections) => sections.every(({ at }, place) => at >= (sections[place - 1]?.at ?? 0)), {
    error: "must stand in the order in which they begin",
  });

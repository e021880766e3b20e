import type { Correction } from "@communique/quiz";
import { z } from "zod";
import { attemptIdSchema, visibleSchema } from "../attempt/wishes.ts";
import type { Counting } from "../results-views.ts";
import { signsOf } from "../set/signs-of.ts";
import { isStorable } from "../storable.ts";

/** The most signs that a reason has. */
const longestReason = 500;

const countingSchema: z.ZodType<Counting> = z.enum(["first", "last", "best", "all"], {
  error: "is none of first, last, best, all",
});

const textSchema = z
  .string()
  .trim()
  .min(1, { error: "must say something" })
  .max(500, { error: "must have at most 500 characters" })
  .refine(isStorable, { error: "has signs that cannot be kept" });

/** What may be done to a question, from outside and as it was stored. */
export const correctionSchema: z.ZodType<Correction> = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("as made") }),
  z.object({ kind: z.literal("withdrawn") }),
  z.object({ kind: z.literal("point for all") }),
  z.object({
    kind: z.literal("also right"),
    texts: z
      .array(textSchema)
      .min(1, { error: "must name an answer" })
      .max(20, { error: "must be at most 20 answers" }),
  }),
]);

const ofAssignment = z.object({ assignment: attemptIdSchema });

export const resultsSchema = ofAssignment.extend({
  counting: countingSchema.default("first"),
  /** Whether those who were taken off the list count too. */
  removed: z.boolean().default(false),
});

/** From which event on; the first connection has none. */
export const changesSchema = ofAssignment.extend({ lastEventId: z.string().max(200).nullish() });

export const ofStudentSchema = ofAssignment.extend({ student: attemptIdSchema });

export const fileSchema = resultsSchema.extend({
  format: z.enum(["xlsx", "students", "questions", "answers"], {
    error: "is none of xlsx, students, questions, answers",
  }),
});

export const regradeSchema = ofAssignment.extend({
  question: visibleSchema.max(64),
  change: correctionSchema,
  reason: z
    .string()
    .trim()
    .min(1, { error: "must say something" })
    .refine((reason) => signsOf(reason).length <= longestReason, { error: `must have at most ${longestReason} signs` })
    .refine(isStorable, { error: "has signs that cannot be kept" }),
});

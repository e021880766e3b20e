import type { Feedback } from "@communique/db";
import { z } from "zod";
import { attemptIdSchema } from "../attempt/wishes.ts";
import { ofClassSchema } from "../class/class-input.ts";
import { titleSchema } from "../set/title-input.ts";
import { timeZoneSchema } from "../study/cards-input.ts";
import { isClock } from "./moment-in.ts";

/** The most assignments that a class has. */
export const mostAssignments = 500;

const feedbacks = ["after each", "at the end", "after the window", "never"] as const satisfies readonly Feedback[];

const wholeSchema = z.int({ error: "must be a whole number" });
const clockSchema = z.string().refine(isClock, { error: "is no day and hour" });

export const ofAssignmentSchema = z.object({ assignment: attemptIdSchema });

/** What a teacher can change afterwards, too. */
const termsSchema = z.object({
  title: titleSchema,
  /** What the teacher's clock shows then; null for at once. */
  opens: clockSchema.nullable(),
  closes: clockSchema.nullable(),
  timeZone: timeZoneSchema,
  attemptsAllowed: wholeSchema
    .min(1, { error: "must be at least 1" })
    .max(20, { error: "must be at most 20" })
    .default(1),
  feedback: z.enum(feedbacks, { error: `is none of ${feedbacks.join(", ")}` }),
});

export const givenSchema = termsSchema.extend({
  ...ofClassSchema.shape,
  set: attemptIdSchema,
  isShuffled: z.boolean().default(true),
  minutes: wholeSchema
    .min(1, { error: "must be at least 1" })
    .max(600, { error: "must be at most 600" })
    .nullable()
    .default(null),
});

export const changedSchema = termsSchema.extend(ofAssignmentSchema.shape);

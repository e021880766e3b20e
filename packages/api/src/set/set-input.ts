import type { Stratum } from "@communique/quiz";
import { z } from "zod";
import { attemptIdSchema, seedSchema, visibleSchema } from "../attempt/wishes.ts";
import { bankListSchema } from "../bank/bank-input.ts";
import { ownSchema } from "./own-input.ts";
import { pointsSchema, sectionsSchema } from "./shape-input.ts";
import { titleSchema } from "./title-input.ts";
import { writtenIdSchema, writtenSchema } from "./written-input.ts";

/** The most questions that a set has. */
export const longestSet = 200;

/** The most sets that a learner has. */
export const mostSets = 200;

const wholeSchema = z.int({ error: "must be a whole number" });
const questionIdSchema = visibleSchema.max(64);
const itemsSchema = z
  .array(questionIdSchema)
  .max(longestSet, { error: `must be at most ${longestSet} questions` })
  .refine((items) => new Set(items).size === items.length, { error: "must have no question twice" });
const stratumSchema: z.ZodType<Stratum> = z.enum(["topics", "kinds"], { error: "is neither topics nor kinds" });

export const ofSetSchema = z.object({ set: attemptIdSchema });

export const createdSchema = z.object({ title: titleSchema });

export const archivedSchema = ofSetSchema.extend({ archived: z.boolean() });

export const onRevisionSchema = ofSetSchema.extend({ revision: wholeSchema.min(1).max(2_147_483_647) });

/** A set as it is to be from now on: its questions by their ids, what of some is in the caller's own words, and what some are worth. */
export const savedSchema = onRevisionSchema
  .extend({
    title: titleSchema,
    items: itemsSchema,
    own: z.record(questionIdSchema, ownSchema).default({}),
    /** The questions that the caller wrote from nothing, by the ids that they have in the set. */
    written: z.record(writtenIdSchema, writtenSchema).default({}),
    /** One point where nothing is said. */
    points: z.record(questionIdSchema, pointsSchema).default({}),
    sections: sectionsSchema.default([]),
  })
  .refine(({ items, sections }) => sections.every(({ at }) => at <= items.length), {
    error: "must begin within the set",
    path: ["sections"],
  });

/** A question that is written from nothing, as it would be. */
export const checkedWrittenSchema = ofSetSchema.extend({ written: writtenSchema });

/** A wrong option for which others are looked for. */
export const swappedSchema = ofSetSchema.extend({
  question: questionIdSchema,
  own: ownSchema,
  option: z.string().regex(/^[a-z]$/, { error: "is no option" }),
});

/** One question of a set, as it would be. */
export const checkedSchema = ofSetSchema.extend({ question: questionIdSchema, own: ownSchema });

/** How many questions are to be drawn from what a list of the bank finds, and beside which. */
export const drawnSchema = bankListSchema
  .unwrap()
  .omit({ cursor: true, limit: true })
  .extend({
    ...ofSetSchema.shape,
    count: wholeSchema.min(1, { error: "must be at least 1" }).max(50, { error: "must be at most 50" }),
    /** What each is to have the same number of; null where that is left to chance. */
    evenly: stratumSchema.nullable().default(null),
    seed: seedSchema,
    /** The ids of the questions that are there already. */
    beside: z.array(questionIdSchema).max(longestSet).default([]),
  });

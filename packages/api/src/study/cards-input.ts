import { type Topic, topics } from "@communique/domain";
import { type Question, type Rating, ratings } from "@communique/quiz";
import { z } from "zod";

const aboutSchema: z.ZodType<Question["about"]> = z.enum(["article", "background"], {
  error: "is neither article nor background",
});
const topicSchema: z.ZodType<Topic> = z.enum(topics, { error: `is none of ${topics.join(", ")}` });
const ratingSchema: z.ZodType<Rating> = z.enum(ratings, { error: `is none of ${ratings.join(", ")}` });
const statementSchema = z.string().min(1).max(200);
const numberSchema = z.int({ error: "must be a whole number" }).min(1).max(1_000_000);

/** An IANA time zone: whose days the schedule counts. */
export const timeZoneSchema: z.ZodType<string> = z.string().refine(isTimeZone, { error: "is no time zone" });

/** Which cards are meant: none of the topics means all. */
export const deckSchema = z.object({
  about: aboutSchema.default("article"),
  topics: z.array(topicSchema).max(topics.length).default([]),
});

export const sessionSchema = deckSchema.extend({
  newPerDay: z.int({ error: "must be a whole number" }).min(0).max(200).default(10),
  timeZone: timeZoneSchema.default("UTC"),
});

export const cramSchema = deckSchema.extend({ limit: z.int().min(1).max(100).default(20) });

export const ratedSchema = z.object({
  statement: statementSchema,
  rating: ratingSchema,
  number: numberSchema,
  cram: z.boolean().default(false),
});

export const undoneSchema = z.object({ statement: statementSchema, number: numberSchema });

export const pausedSchema = z.object({ statement: statementSchema, paused: z.boolean() });

function isTimeZone(text: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: text });
    return text !== "";
  } catch {
    return false;
  }
}

import { articleTopics, type Topic } from "@communique/domain";
import { choiceKinds } from "@communique/quiz";
import { z } from "zod";
import type { QuestionKind, WishesView } from "../views.ts";

const topicSchema: z.ZodType<Topic> = z.enum(articleTopics, { error: `is none of ${articleTopics.join(", ")}` });
const kindSchema: z.ZodType<QuestionKind> = z.enum(choiceKinds, { error: `is none of ${choiceKinds.join(", ")}` });
const lengthSchema = z
  .int({ error: "must be a whole number" })
  .min(1, { error: "must be at least 1" })
  .max(30, { error: "must be at most 30" });
const seedSchema = z.string().regex(/^[a-z0-9-]{1,40}$/, {
  error: "must have 1 to 40 characters, each a small letter a–z, a digit or a hyphen",
});
export const attemptIdSchema: z.ZodType<string> = z.string().min(1).max(64);

/** What a learner may ask for. */
export const startSchema = z.object({
  seed: seedSchema.optional(),
  length: lengthSchema.default(10),
  topics: z.array(topicSchema).max(articleTopics.length).default([]),
  kinds: z.array(kindSchema).max(choiceKinds.length).default([]),
  retry: attemptIdSchema.optional(),
});

/** What was asked for, as the store keeps it. */
export const wishesSchema: z.ZodType<WishesView> = z.object({
  seed: z.string(),
  length: z.number(),
  topics: z.array(topicSchema),
  kinds: z.array(kindSchema),
  retry: z.string().nullable(),
});

export const answerSchema = z.object({ option: z.string().min(1).max(8) });

/** The same wishes have the same key, in whatever order they came. */
export function keyOfWishes({ seed, length, topics, kinds, retry }: WishesView): string {
  return new URLSearchParams({
    seed,
    length: String(length),
    topics: [...new Set(topics)].sort().join(","),
    kinds: [...new Set(kinds)].sort().join(","),
    retry: retry ?? "",
  }).toString();
}

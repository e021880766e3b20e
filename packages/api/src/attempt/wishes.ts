import { type Status, statuses, type Topic, topics } from "@communique/domain";
import { type QuestionKind, questionKinds, type Wishes } from "@communique/quiz";
import { z } from "zod";
import type { Mode, WishesView } from "../views.ts";

/** The most questions that a quiz has. */
export const longestQuiz = 30;

const topicSchema: z.ZodType<Topic> = z.enum(topics, { error: `is none of ${topics.join(", ")}` });
const kindSchema: z.ZodType<QuestionKind> = z.enum(questionKinds, { error: `is none of ${questionKinds.join(", ")}` });
const statusSchema: z.ZodType<Status> = z.enum(statuses, { error: `is none of ${statuses.join(", ")}` });
const aboutSchema: z.ZodType<WishesView["about"]> = z.enum(["article", "background"], {
  error: "is neither article nor background",
});
const modeSchema: z.ZodType<Mode> = z.enum(["practice", "exam"], { error: "is neither practice nor exam" });
const lengthSchema = z
  .int({ error: "must be a whole number" })
  .min(1, { error: "must be at least 1" })
  .max(longestQuiz, { error: `must be at most ${longestQuiz}` });
export const seedSchema: z.ZodString = z.string().regex(/^[a-z0-9-]{1,40}$/, {
  error: "must have 1 to 40 characters, each a small letter a–z, a digit or a hyphen",
});
/** Signs that can be seen, and that every database holds. */
export const visibleSchema: z.ZodString = z.string().regex(/^[!-~]+$/, { error: "has signs that do not belong there" });
export const attemptIdSchema: z.ZodType<string> = z.string().min(1).max(64);

/** Which of the caller's attempts are to be listed: those older than the one that is the cursor. */
export const pageSchema = z
  .object({ cursor: attemptIdSchema.nullish(), limit: z.int().min(1).max(50).default(10) })
  .prefault({});

/** What questions a learner may ask for. */
export const offerSchema = z.object({
  about: aboutSchema.default("article"),
  topics: z.array(topicSchema).max(topics.length).default([]),
  kinds: z.array(kindSchema).max(questionKinds.length).default([]),
  statuses: z.array(statusSchema).max(statuses.length).default([]),
});

/** What quiz a learner may ask for. */
export const startSchema = offerSchema.extend({
  seed: seedSchema.optional(),
  length: lengthSchema.default(10),
  mode: modeSchema.default("practice"),
  retry: attemptIdSchema.optional(),
  shared: attemptIdSchema.optional(),
});

/** What was asked for, as the store keeps it. */
export const wishesSchema: z.ZodType<WishesView> = z.object({
  seed: z.string(),
  length: z.number(),
  about: aboutSchema,
  mode: modeSchema,
  topics: z.array(topicSchema),
  kinds: z.array(kindSchema),
  statuses: z.array(statusSchema),
  retry: z.string().nullable(),
  shared: z.string().nullable(),
});

/** What was asked for, as a file has it that may come from anywhere. */
export const savedWishesSchema: z.ZodType<WishesView> = startSchema.extend({
  seed: seedSchema,
  retry: visibleSchema.max(64).nullable(),
  shared: visibleSchema.max(64).nullable(),
});

const titledSchema = z.object({ title: z.string().nullish() });

/** The title of a set that was given out: it is kept beside the wishes. */
export function titleIn(stored: object): string | null {
  return titledSchema.parse(stored).title ?? null;
}

/** The same wishes have the same key, in whatever order they came. */
export function keyOfWishes({ seed, length, about, mode, topics, kinds, statuses, retry, shared }: WishesView): string {
  const listed = (some: readonly string[]) => [...new Set(some)].sort().join(",");
  return new URLSearchParams({
    ...{ seed, length: String(length), about, mode },
    ...{ topics: listed(topics), kinds: listed(kinds), statuses: listed(statuses), retry: retry ?? "" },
    shared: shared ?? "",
  }).toString();
}

/** What the quiz is composed by. */
export function composedBy({
  seed,
  length,
  topics,
  kinds,
  statuses,
}: Omit<WishesView, "about" | "mode" | "retry" | "shared">): Wishes {
  return { seed, length, topics, kinds, statuses };
}

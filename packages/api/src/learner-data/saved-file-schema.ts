import {
  type Answer,
  type AnyQuestion,
  answerSchemaFor,
  contentHash,
  isInstant,
  type LogEntry,
  ownQuestionSchema,
  questionSchema,
  type Rating,
  ratings,
} from "@communique/quiz";
import { z } from "zod";
import { savedWishesSchema, visibleSchema } from "../attempt/wishes.ts";
import { longestSet } from "../set/set-input.ts";
import { pointsSchema, sectionsSchema } from "../set/shape-input.ts";
import { titleSchema } from "../set/title-input.ts";
import { isStorable } from "../storable.ts";
import type { SavedAttempt, SavedItem } from "../views.ts";
import { type ReadSet, savedSetsSchema } from "./saved-set-schema.ts";

/** A question of a quiz in a file. Whether the answer was right is not read, nor what was corrected: it is graded anew. */
export interface ReadItem extends Omit<SavedItem, "answer" | "correction"> {
  readonly answer: { readonly given: Answer; readonly answeredAt: string } | null;
}

export interface ReadAttempt extends Omit<SavedAttempt, "items"> {
  readonly items: readonly ReadItem[];
}

/** What is read of a file; nothing of it is believed that can be worked out. */
export interface ReadFile {
  readonly mark: string;
  readonly attempts: readonly ReadAttempt[];
  readonly unfinished: readonly unknown[];
  readonly reviews: readonly LogEntry[];
  readonly paused: readonly string[];
  readonly sets: readonly ReadSet[];
  readonly classes: readonly unknown[];
  readonly places: readonly unknown[];
}

const statementSchema = visibleSchema.max(200);
const ratingSchema: z.ZodType<Rating> = z.enum(ratings);

/** A file that was saved by `now`, as it may come from anywhere. */
export function savedFileSchema(now: Date): z.ZodType<ReadFile> {
  const moment = z
    .string()
    .refine(isInstant, { error: "is no time", abort: true })
    .refine((at) => at <= now.toISOString(), { error: "is in the future, by the clock of this server" });
  const item = z
    .object({
      hash: z.string(),
      question: z.union([questionSchema, ownQuestionSchema]),
      answer: z.object({ given: z.unknown(), answeredAt: moment }).nullable(),
      isFlagged: z.boolean(),
      doubt: z.object({ text: z.string().min(1).max(2000).refine(isStorable), raisedAt: moment }).nullable(),
    })
    .transform(readItem);
  const attempt = z
    .object({
      id: z.uuid(),
      title: titleSchema.nullable().default(null),
      wishes: savedWishesSchema,
      startedAt: moment,
      finishedAt: moment,
      items: z.array(item).min(1).max(longestSet).refine(areDistinct, { error: "ask a question twice" }),
      // Files from before say nothing of them.
      points: z.array(pointsSchema).optional(),
      sections: sectionsSchema.default([]),
    })
    .transform(({ points, ...read }) => ({ ...read, points: read.items.map((_, place) => points?.[place] ?? 1) }));
  const logged = { statement: statementSchema, number: z.int(), at: moment };
  const review = z.discriminatedUnion("kind", [
    z.object({
      ...{ kind: z.literal("review"), ...logged, rating: ratingSchema },
      ...{ source: z.enum(["graded answer", "self-rated card"]), cram: z.boolean() },
    }),
    z.object({ kind: z.literal("undo"), ...logged, undoes: z.int() }),
  ]);
  return z.object({
    mark: z.uuid(),
    attempts: z.array(attempt),
    unfinished: z.array(z.unknown()),
    reviews: z.array(review),
    paused: z.array(statementSchema),
    sets: savedSetsSchema(moment).default([]),
    classes: z.array(z.unknown()).default([]),
    places: z.array(z.unknown()).default([]),
  });
}

interface GivenItem extends Omit<ReadItem, "answer"> {
  readonly answer: { readonly given?: unknown; readonly answeredAt: string } | null;
}

function readItem(item: GivenItem, context: z.RefinementCtx<GivenItem>): ReadItem {
  const { hash, question, answer } = item;
  const refuse = (path: readonly string[], message: string) => {
    context.addIssue({ code: "custom", path: [...path], message });
    return z.NEVER;
  };
  if (!isStorable(question) || contentHash(question) !== hash) return refuse(["question"], "was changed");
  if (!answer) return { ...item, answer };
  const { data: given } = answerSchemaFor(question.kind).safeParse(answer.given);
  if (!given || !isStorable(given)) return refuse(["answer", "given"], "is no answer to this question");
  return { ...item, answer: { given, answeredAt: answer.answeredAt } };
}

function areDistinct(items: readonly { readonly hash: string; readonly question: AnyQuestion }[]): boolean {
  return new Set(items.map(({ hash }) => hash)).size === items.length;
}

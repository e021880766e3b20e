import type { Written, WrittenOption } from "@communique/quiz";
import { z } from "zod";
import { visibleSchema } from "../attempt/wishes.ts";
import { longestOwn, ownTextOf } from "./own-input.ts";

/** How much of each there may be in a question that is written from nothing. */
const most = { options: 8, accepts: 10, rests: 5 } as const;

const optionSchema: z.ZodType<WrittenOption> = z.object({
  text: ownTextOf(longestOwn.other),
  right: z.boolean(),
  feedback: ownTextOf(longestOwn.feedback),
});

const optionsSchema = z
  .array(optionSchema)
  .min(2, { error: "must be at least 2" })
  .max(most.options, { error: `must be at most ${most.options}` });

const restsSchema = z
  .array(visibleSchema.max(200))
  .max(most.rests, { error: `must be at most ${most.rests} statements` })
  .refine((rests) => new Set(rests).size === rests.length, { error: "must have no statement twice" });

const head = {
  stem: ownTextOf(longestOwn.stem),
  explanation: ownTextOf(longestOwn.explanation),
  rests: restsSchema,
};

/** A question that is written from nothing, perhaps unfinished. */
export const writtenSchema: z.ZodType<Written> = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("single choice"), ...head, options: optionsSchema }),
  z.object({ kind: z.literal("several right"), ...head, options: optionsSchema }),
  z.object({ kind: z.literal("true or false"), ...head, isTrue: z.boolean().nullable() }),
  z.object({
    kind: z.literal("type the answer"),
    ...head,
    form: z.enum(["words", "date"], { error: "is neither words nor date" }),
    accepts: z
      .array(ownTextOf(longestOwn.other))
      .min(1, { error: "must be at least 1" })
      .max(most.accepts, { error: `must be at most ${most.accepts}` }),
  }),
]);

/** The id that a written question has in its set, whatever becomes of its words. */
export const writtenIdSchema: z.ZodType<string> = z
  .string()
  .refine(isWrittenId, { error: "is no id of an own question" });

export function isWrittenId(id: string): boolean {
  return /^own-[0-9a-f]{32}$/.test(id);
}

import type { Difficulty } from "@communique/quiz";
import { z } from "zod";
import { offerSchema, visibleSchema } from "../attempt/wishes.ts";

export const difficulties = ["easy", "medium", "hard"] as const satisfies readonly Difficulty[];

const difficultySchema: z.ZodType<Difficulty> = z.enum(difficulties, {
  error: `is none of ${difficulties.join(", ")}`,
});

const longestText = 200;

const searchedSchema = z.string().max(longestText, { error: `must have at most ${longestText} characters` });

/** What statements are looked for. */
export const toldListSchema = z.object({ text: searchedSchema });

/** Which questions of the bank are to be listed: none of a choice means any; those after the one that is the cursor. */
export const bankListSchema = offerSchema
  .extend({
    difficulties: z.array(difficultySchema).max(difficulties.length).default([]),
    paragraph: z
      .int({ error: "must be a whole number" })
      .min(1, { error: "must be at least 1: the first paragraph" })
      .nullable()
      .default(null),
    text: searchedSchema.default(""),
    cursor: visibleSchema.max(64, { error: "must have at most 64 characters" }).nullish(),
    limit: z
      .int({ error: "must be a whole number" })
      .min(1, { error: "must be at least 1" })
      .max(100, { error: "must be at most 100" })
      .default(20),
  })
  .prefault({});

/** What is looked for in the bank. */
export type BankWishes = Omit<z.output<typeof bankListSchema>, "cursor" | "limit">;

import { z } from "zod";
import { isStorable } from "../storable.ts";
import { signsOf } from "./signs-of.ts";

/** The most signs that a title has. */
export const longestTitle = 120;

export const titleSchema: z.ZodType<string, string> = z
  .string()
  .trim()
  .min(1, { error: "must say something" })
  .refine((title) => signsOf(title).length <= longestTitle, { error: `must have at most ${longestTitle} signs` })
  .refine((title) => isStorable(title) && !/\p{Cc}/u.test(title), { error: "has signs that do not belong in a title" });

import { z } from "zod";
import { attemptIdSchema } from "../attempt/wishes.ts";
import { signsOf } from "../set/signs-of.ts";
import { titleSchema } from "../set/title-input.ts";
import { isStorable } from "../storable.ts";

/** The most classes that a teacher has. */
export const mostClasses = 100;

/** The most students that are on the list of a class. */
export const largestClass = 1000;

/** The most signs that a name has. */
const longestName = 80;

const nameSchema = z
  .string()
  .transform((name) => name.trim().replaceAll(/\s+/g, " "))
  .pipe(
    z
      .string()
      .regex(/[^\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/u, { error: "must say something" })
      .max(1000, { error: "is too long to be a name" })
      .refine((name) => signsOf(name).length <= longestName, { error: `must have at most ${longestName} signs` })
      // Signs that turn the direction of writing would turn what stands beside the name, too.
      .refine((name) => isStorable(name) && !/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(name), {
        error: "has signs that do not belong in a name",
      }),
  );

const percentSchema = z
  .int({ error: "must be a whole number" })
  .min(0, { error: "must be at least 0" })
  .max(300, { error: "must be at most 300" });
const timesSchema = z
  .int({ error: "must be a whole number" })
  .min(0, { error: "must be at least 0" })
  .max(20, { error: "must be at most 20" });

export const ofClassSchema = z.object({ class: attemptIdSchema });
export const createdSchema = z.object({ title: titleSchema });
export const renamedSchema = ofClassSchema.extend({ title: titleSchema });
export const openSchema = ofClassSchema.extend({ isOpen: z.boolean() });
export const archivedSchema = ofClassSchema.extend({ archived: z.boolean() });

export const ofMemberSchema = ofClassSchema.extend({ member: attemptIdSchema });
export const namedMemberSchema = ofMemberSchema.extend({ name: nameSchema });
export const extraSchema = ofMemberSchema.extend({ extraTime: percentSchema, extraAttempts: timesSchema });
export const removedSchema = ofMemberSchema.extend({ removed: z.boolean() });
/** Null where they are two. */
export const mergedSchema = ofMemberSchema.extend({ into: attemptIdSchema.nullable() });

export const codeSchema = z.object({ code: z.string().max(100) });
export const joiningSchema = codeSchema.extend({ name: nameSchema });

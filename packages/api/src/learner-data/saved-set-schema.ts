import { z } from "zod";
import type { Wanted } from "../set/contents-wanted.ts";
import { mostSets, savedSchema } from "../set/set-input.ts";
import { titleSchema } from "../set/title-input.ts";
import type { SavedSet } from "../views.ts";

/** A set in a file. What follows from the bank is not read: it is made anew of what was wanted. */
export interface ReadSet extends Pick<SavedSet, "title" | "createdAt" | "updatedAt" | "archivedAt" | "versions"> {
  /** None in a file of before it was written there. */
  readonly draft: Wanted | null;
}

/** More options that were swapped than these nobody has; each is looked for in all of the bank, and audited. */
const mostSwaps = 500;

/** More questions than these nobody has in all sets together; each is made anew. */
const mostItems = 10_000;

/** As it would be saved, and read as that is. */
const draftSchema: z.ZodType<Wanted> = z
  .preprocess((draft) => ({ ...Object(draft), set: "in a file", revision: 1 }), savedSchema)
  .transform(({ set: _, revision: __, ...draft }) => draft);

export function savedSetsSchema(moment: z.ZodType<string>): z.ZodType<readonly ReadSet[]> {
  const version = z.object({ title: titleSchema, shared: z.string().regex(/^[\w-]{22}$/), publishedAt: moment });
  const set = z.object({
    title: titleSchema,
    createdAt: moment,
    updatedAt: moment,
    archivedAt: moment.nullable(),
    draft: draftSchema.nullable().default(null),
    versions: z.array(version).max(500, { error: "are far too many" }),
  });
  return z
    .array(set)
    .max(mostSets, { error: `must be at most ${mostSets}` })
    .refine((sets) => itemsIn(sets) <= mostItems, { error: `have more than ${mostItems} questions` })
    .refine((sets) => swapsIn(sets) <= mostSwaps, { error: `have more than ${mostSwaps} other options` });
}

function itemsIn(sets: readonly ReadSet[]): number {
  return sets.reduce((items, { draft }) => items + (draft?.items.length ?? 0), 0);
}

function swapsIn(sets: readonly ReadSet[]): number {
  const owns = sets.flatMap(({ draft }) => Object.values(draft?.own ?? {}));
  return owns.reduce((swaps, own) => swaps + Object.keys(own.swaps).length, 0);
}

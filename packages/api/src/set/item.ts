import type { FrozenQuestion, JsonObject, SetItem, StoredSet } from "@communique/db";
import { type OtherOption, ownTextsIn, pose, type Question, reworded, swapped } from "@communique/quiz";
import { z } from "zod";
import { freeze, posed } from "../attempt/frozen.ts";
import type { OwnView } from "../set-views.ts";

/** A question of a set; and where it is in the teacher's own words, the one of the bank that it was made of. */
export interface Item {
  readonly frozen: FrozenQuestion;
  readonly made: Made | null;
}

interface Made {
  readonly of: FrozenQuestion;
  readonly own: OwnView;
  /** The options that were taken in, whatever becomes of the questions that they come from. */
  readonly taken: Taken;
}

/** Options by the letters of those whose place they take. */
export type Taken = Readonly<Record<string, OtherOption["option"]>>;

const recordSchema = z.record(z.string(), z.string());
const keptSchema = z.object({
  original: z.string(),
  own: z.object({ texts: recordSchema, swaps: recordSchema }),
  // Written by `documentItem`: that they are options is trusted.
  taken: z.record(z.string(), z.custom<OtherOption["option"]>()),
});

/** The items of a set as they are kept. */
export function itemsOf({ document, questions, originals }: StoredSet): readonly Item[] {
  const byHash = new Map([...questions, ...originals].map((frozen) => [frozen.hash, frozen]));
  return document.items.flatMap((item): readonly Item[] => {
    const frozen = byHash.get(item.question);
    if (!frozen) return [];
    const kept = keptSchema.safeParse(item).data;
    const of = kept && byHash.get(kept.original);
    return [{ frozen, made: of ? { of, own: kept.own, taken: kept.taken } : null }];
  });
}

/** An item as the document of its set has it. */
export function documentItem({ frozen, made }: Item): SetItem {
  if (!made) return { question: frozen.hash };
  const { own, taken } = made;
  return { question: frozen.hash, original: made.of.hash, own: { ...own }, taken: asJson(taken) };
}

/** What has to be kept of it. */
export function questionsOf({ frozen, made }: Item): readonly FrozenQuestion[] {
  return made ? [frozen, made.of] : [frozen];
}

/** The item as the bank has its question. */
export function originalOf({ frozen, made }: Item): Item {
  return { frozen: made?.of ?? frozen, made: null };
}

/** The id that the bank has for it, in whatever words it is. */
export function idOf(item: Item): string {
  return posed(originalOf(item).frozen).id;
}

/** An item in a teacher's own words and with other options; what says the same as the bank is not one's own. */
export function withOwn(item: Item, own: OwnView, taken: Taken): Item {
  const { frozen: of } = originalOf(item);
  const question = swapped(posed(of), taken);
  const texts = ownTextsIn(question, own.texts);
  if (Object.keys(texts).length + Object.keys(taken).length === 0) return originalOf(item);
  const { swaps } = own;
  return { frozen: freeze(posedAnew(reworded(question, texts))), made: { of, own: { texts, swaps }, taken } };
}

/** The question with the options that were taken in, in the words that the bank has for all of it. */
export function inBankWords({ frozen, made }: Item): Question {
  return made ? swapped(posed(made.of), made.taken) : posed(frozen);
}

function posedAnew({ id: _, ...draft }: Question): Question {
  return pose(draft);
}

/** Options are plain data. */
function asJson(taken: Taken): JsonObject {
  return JSON.parse(JSON.stringify(taken));
}

import type { FrozenQuestion, SetItem, StoredSet } from "@communique/db";
import { ownTextsIn, pose, type Question, reworded } from "@communique/quiz";
import { z } from "zod";
import { freeze, posed } from "../attempt/frozen.ts";
import type { OwnView } from "../set-views.ts";

/** A question of a set; and where it is in the teacher's own words, the one of the bank that it was made of. */
export interface Item {
  readonly frozen: FrozenQuestion;
  readonly made: { readonly of: FrozenQuestion; readonly own: OwnView } | null;
}

const keptSchema = z.object({
  original: z.string(),
  own: z.object({ texts: z.record(z.string(), z.string()) }),
});

/** The items of a set as they are kept. */
export function itemsOf({ document, questions, originals }: StoredSet): readonly Item[] {
  const byHash = new Map([...questions, ...originals].map((frozen) => [frozen.hash, frozen]));
  return document.items.flatMap((item): readonly Item[] => {
    const frozen = byHash.get(item.question);
    if (!frozen) return [];
    const kept = keptSchema.safeParse(item).data;
    const of = kept && byHash.get(kept.original);
    return [{ frozen, made: of ? { of, own: kept.own } : null }];
  });
}

/** An item as the document of its set has it. */
export function documentItem({ frozen, made }: Item): SetItem {
  if (!made) return { question: frozen.hash };
  return { question: frozen.hash, original: made.of.hash, own: { texts: made.own.texts } };
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

/** An item in a teacher's own words; what says the same as the bank is not one's own. */
export function withOwn(item: Item, own: OwnView): Item {
  const { frozen: of } = originalOf(item);
  const question = posed(of);
  const texts = ownTextsIn(question, own.texts);
  if (Object.keys(texts).length === 0) return originalOf(item);
  return { frozen: freeze(posedAnew(reworded(question, texts))), made: { of, own: { texts } } };
}

function posedAnew({ id: _, ...draft }: Question): Question {
  return pose(draft);
}

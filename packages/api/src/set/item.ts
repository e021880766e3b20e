import type { FrozenQuestion, JsonObject, SetItem, StoredSet } from "@communique/db";
import { type OtherOption, ownTextsIn, pose, type Question, reworded, swapped, type Written } from "@communique/quiz";
import { z } from "zod";
import { freeze, posed, posedFromBank } from "../attempt/frozen.ts";
import type { OwnView } from "../set-views.ts";

/** A question of a set: of the bank, or written by the teacher from nothing. */
export type Item = BankItem | WrittenItem;

/** Where it is in the teacher's own words, it says what it was made of. */
export interface BankItem {
  readonly frozen: FrozenQuestion;
  readonly made: Made | null;
  readonly written: null;
}

export interface WrittenItem {
  readonly frozen: FrozenQuestion;
  readonly made: null;
  readonly written: {
    /** That of the item, while its words change. */
    readonly id: string;
    readonly text: Written;
  };
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
// Likewise.
const keptWrittenSchema = z.object({ written: z.object({ id: z.string(), text: z.custom<Written>() }) });

/** The items of a set as they are kept. */
export function itemsOf({ document, questions, originals }: StoredSet): readonly Item[] {
  const byHash = new Map([...questions, ...originals].map((frozen) => [frozen.hash, frozen]));
  return document.items.flatMap((item): readonly Item[] => {
    const frozen = byHash.get(item.question);
    if (!frozen) return [];
    const written = keptWrittenSchema.safeParse(item).data?.written;
    if (written) return [{ frozen, made: null, written }];
    const kept = keptSchema.safeParse(item).data;
    const of = kept && byHash.get(kept.original);
    return [{ frozen, made: of ? { of, own: kept.own, taken: kept.taken } : null, written: null }];
  });
}

/** An item as the document of its set has it. */
export function documentItem({ frozen, made, written }: Item): SetItem {
  const question = frozen.hash;
  if (written) return { question, written: { id: written.id, text: asJson(written.text) } };
  if (!made) return { question };
  const { own, taken } = made;
  return { question, original: made.of.hash, own: { ...own }, taken: asJson(taken) };
}

/** What has to be kept of it. */
export function questionsOf({ frozen, made }: Item): readonly FrozenQuestion[] {
  return made ? [frozen, made.of] : [frozen];
}

/** The item as the bank has its question. */
export function originalOf({ frozen, made }: BankItem): BankItem {
  return { frozen: made?.of ?? frozen, made: null, written: null };
}

/** The id that the bank has for it, or that it was given when it was begun, in whatever words it is. */
export function idOf(item: Item): string {
  return item.written ? item.written.id : posed(originalOf(item).frozen).id;
}

/** An item in a teacher's own words and with other options; what says the same as the bank is not one's own. */
export function withOwn(item: BankItem, own: OwnView, taken: Taken): BankItem {
  const { frozen: of } = originalOf(item);
  const question = swapped(posedFromBank(of), taken);
  const texts = ownTextsIn(question, own.texts);
  if (Object.keys(texts).length + Object.keys(taken).length === 0) return originalOf(item);
  const { swaps } = own;
  return {
    frozen: freeze(posedAnew(reworded(question, texts))),
    made: { of, own: { texts, swaps }, taken },
    written: null,
  };
}

/** The question with the options that were taken in, in the words that the bank has for all of it. */
export function inBankWords({ frozen, made }: BankItem): Question {
  return made ? swapped(posedFromBank(made.of), made.taken) : posedFromBank(frozen);
}

function posedAnew({ id: _, ...draft }: Question): Question {
  return pose(draft);
}

/** Options and what is written are plain data. */
function asJson(data: Taken | Written): JsonObject {
  return JSON.parse(JSON.stringify(data));
}

import type { Store } from "@communique/db";
import { cram, type LogEntry, type Memory, type Rated, type Remembered, review, undo } from "@communique/quiz";
import { Refusal } from "../refusal.ts";
import { memoryOf } from "./memory-of.ts";

type Wanted = Omit<Rated, "now"> & { readonly number: number; readonly cram: boolean };

export interface Entered {
  readonly outcome: "recorded" | "repeated" | "kept earlier";
  readonly memory: Memory;
}

/** Enters a rating under its number. One that was entered before, here or in another tab, is left as it is. */
export async function enterRating(store: Store, learner: string, { number, ...rated }: Wanted): Promise<Entered> {
  const memory = await memoryOf(store, learner);
  const entries = entriesOf(memory, rated.statement);
  if (number > entries.length + 1) throw unentered("out of turn");
  const there = entries[number - 1];
  if (there) {
    const isSame = there.kind === "review" && there.rating === rated.rating && there.cram === rated.cram;
    return { outcome: isSame ? "repeated" : "kept earlier", memory };
  }
  const entered = rated.cram
    ? cram(memory, { ...rated, now: new Date() })
    : review(memory, { ...rated, now: new Date() });
  return append(store, learner, entered);
}

/** Enters that a rating does not count; one that is undone already stays so. */
export async function undoRating(
  store: Store,
  learner: string,
  { statement, number }: { readonly statement: string; readonly number: number },
): Promise<Entered> {
  const memory = await memoryOf(store, learner);
  const undone = undo(memory, { statement, number, now: new Date() });
  if (undone.outcome === "already undone") return { outcome: "repeated", memory };
  return append(store, learner, undone);
}

async function append(store: Store, learner: string, entered: Remembered<LogEntry>): Promise<Entered> {
  if (entered.outcome !== "remembered") throw unentered(entered.outcome);
  const { memory, entry } = entered;
  const { statement, number } = entry;
  const outcome = await store.appendReviews({ learner, entries: [{ statement, number, entry: { ...entry } }] });
  return outcome === "appended"
    ? { outcome: "recorded", memory }
    : { outcome: "kept earlier", memory: await memoryOf(store, learner) };
}

function entriesOf({ rehearsals }: Memory, statement: string): readonly LogEntry[] {
  return Object.hasOwn(rehearsals, statement) ? (rehearsals[statement]?.entries ?? []) : [];
}

function unentered(why: string): Refusal {
  return new Refusal("out-of-turn", `The card could not be entered: ${why}.`, "Load the cards again.");
}

import type { FrozenQuestion, StoredAttempt } from "@communique/db";
import type { Context } from "../context.ts";
import { Refusal } from "../refusal.ts";
import { thaw } from "./frozen.ts";
import { askedFor } from "./questions-for.ts";
import { keyOfWishes, startSchema, titleIn } from "./wishes.ts";

/** What is to be read of it, and of how many questions it is the first. */
export interface FirstQuestion {
  readonly stem: string;
  readonly of: number;
}

/**
 * The question that a quiz will begin with, before anybody starts it. Null where that cannot be told: for wishes that
 * are none or leave the order to chance, for what was missed before, for a quiz that goes on after its first question, and for one with a title.
 */
export async function firstQuestion(caller: Omit<Context, "remember">, given: object): Promise<FirstQuestion | null> {
  const { data: wanted } = startSchema.safeParse(given);
  if (wanted?.seed === undefined || wanted.retry !== undefined) return null;
  const wishes = { ...wanted, seed: wanted.seed, retry: null, shared: wanted.shared ?? null };
  const begun = await unfinished(caller, keyOfWishes(wishes));
  if (begun) return begun.answers.length === 0 && titleIn(begun.wishes) === null ? firstOf(begun.questions) : null;
  try {
    const { questions, title } = await askedFor({ ...caller, remember: () => undefined }, wishes);
    return title === null ? firstOf(questions) : null;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

async function unfinished(
  { service: { store }, session }: Pick<Context, "service" | "session">,
  address: string,
): Promise<StoredAttempt | undefined> {
  if (session.kind !== "learner") return undefined;
  const learner = session.id;
  const attempt = await store.unfinished({ learner, address });
  return attempt === undefined ? undefined : store.attempt({ learner, attempt });
}

function firstOf([first, ...others]: readonly FrozenQuestion[]): FirstQuestion | null {
  return first ? { stem: thaw(first).stem, of: others.length + 1 } : null;
}

import type { Database } from "../database.ts";
import type { FrozenQuestion } from "../frozen-question.ts";
import { classes, classMembers } from "../schema.ts";
import type { Store } from "../store.ts";

interface MemberGiven {
  readonly extraTime?: number;
  readonly extraAttempts?: number;
  readonly removedAt?: Date;
  readonly mergedInto?: string;
}

/** A class of this learner's, with its code. */
export async function classOf({ sql }: Database, learner: string, now: Date): Promise<string> {
  const code = crypto.randomUUID();
  const [made] = await sql
    .insert(classes)
    .values({ learnerId: learner, title: "8b", code, createdAt: now })
    .returning({ id: classes.id });
  return made?.id ?? "";
}

/** Puts a learner on the list of a class, or says otherwise of one who is on it. */
export async function putInClass(
  { sql }: Database,
  of: { readonly class: string; readonly learner: string; readonly now: Date },
  given: MemberGiven = {},
): Promise<void> {
  await sql
    .insert(classMembers)
    .values({ classId: of.class, learnerId: of.learner, name: of.learner, joinedAt: of.now, ...given })
    .onConflictDoUpdate({
      target: [classMembers.classId, classMembers.learnerId],
      set: { name: of.learner, ...given },
    });
}

/** The id of a quiz that was shared, with these questions. */
export async function sharedQuizOf(store: Store, questions: readonly FrozenQuestion[], now: Date): Promise<string> {
  const learner = await store.createLearner(now);
  const start = { learner, address: crypto.randomUUID(), wishes: {}, questions, now };
  const { id } = await store.startAttempt(start);
  return (await store.share({ learner, attempt: id, now })) ?? "";
}

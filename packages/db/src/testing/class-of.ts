import { sql as text } from "drizzle-orm";
import type { Database } from "../database.ts";

interface GivenClass {
  readonly teacher: string;
  /** The id of a shared quiz. */
  readonly quiz: string;
  readonly now: Date;
}

/** A class of the teacher's with an assignment, and no members. */
export async function classWithAssignment(
  { sql }: Database,
  { teacher, quiz, now }: GivenClass,
): Promise<{ readonly group: string; readonly assignment: string }> {
  const [group, assignment] = [crypto.randomUUID(), crypto.randomUUID()];
  const at = now.toISOString();
  await sql.execute(text`insert into classes (id, learner_id, title, code, created_at)
    values (${group}, ${teacher}, 'Class 8b', ${group}, ${at})`);
  await sql.execute(text`insert into assignments
    (id, class_id, shared_as, title, opens_at, time_zone, attempts_allowed, feedback, is_shuffled, created_at)
    values (${assignment}, ${group}, ${quiz}, 'Thursday', ${at}, 'Europe/Berlin', 3, 'after each', false, ${at})`);
  return { group, assignment };
}

interface GivenMember {
  readonly group: string;
  readonly learner: string;
  readonly name: string;
  readonly now: Date;
}

export async function joinClass({ sql }: Database, { group, learner, name, now }: GivenMember): Promise<void> {
  await sql.execute(text`insert into class_members (class_id, learner_id, name, joined_at)
    values (${group}, ${learner}, ${name}, ${now.toISOString()})`);
}

/** Makes an attempt one of the assignment. */
export async function assign({ sql }: Database, attempt: string, assignment: string): Promise<void> {
  await sql.execute(text`update attempts set assignment_id = ${assignment} where id = ${attempt}`);
}

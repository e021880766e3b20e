import { and, eq, isNull, ne } from "drizzle-orm";
import type { Sql } from "../database.ts";
import { classMembers } from "../schema.ts";

/** The names of all who are on a class's list, beside one learner. */
export async function listedNames(
  sql: Pick<Sql, "select">,
  { class: id, beside }: { readonly class: string; readonly beside: string },
): Promise<readonly string[]> {
  const listed = await sql
    .select({ name: classMembers.name })
    .from(classMembers)
    .where(
      and(
        eq(classMembers.classId, id),
        ne(classMembers.learnerId, beside),
        isNull(classMembers.removedAt),
        isNull(classMembers.mergedInto),
      ),
    );
  return listed.map(({ name }) => name);
}

/** Not left to the database: which letter is the small one of which depends on its locale. */
export function isSameName(one: string, other: string): boolean {
  return asHeard(one) === asHeard(other);
}

function asHeard(name: string): string {
  return name.normalize("NFKC").toLowerCase();
}

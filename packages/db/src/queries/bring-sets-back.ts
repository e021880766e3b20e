import { isDeepStrictEqual } from "node:util";
import { eq, sql as text } from "drizzle-orm";
import type { Sql } from "../database.ts";
import type { JsonObject } from "../json.ts";
import { questions, sets, setVersions, sharedQuizzes } from "../schema.ts";
import type { SavedSet } from "../store.ts";

interface SetsBack {
  readonly learner: string;
  readonly sets: readonly SavedSet[];
  readonly mostSets: number;
}

interface Content {
  readonly title: string;
  readonly document: JsonObject;
}

interface SetsBroughtBack {
  readonly sets: readonly number[];
  readonly partedSets: number;
}

/** The sets that are missing, for a learner who is locked; undefined where there would be too many. */
export async function bringSetsBack(
  sql: Sql,
  { learner, sets: saved, mostSets }: SetsBack,
): Promise<SetsBroughtBack | undefined> {
  const had = await sql
    .select({ title: sets.title, document: sets.document, createdAt: sets.createdAt })
    .from(sets)
    .where(eq(sets.learnerId, learner));
  const here = new Map(had.map(({ createdAt, ...one }): [number, Content] => [createdAt.getTime(), one]));
  const places: number[] = [];
  let partedSets = 0;
  for (const [place, { title, document, createdAt }] of saved.entries()) {
    const one = here.get(createdAt.getTime());
    if (!one) places.push(place);
    else if (!isDeepStrictEqual(one, { title, document })) partedSets += 1;
    here.set(createdAt.getTime(), one ?? { title, document });
  }
  if (had.length + places.length > mostSets) return undefined;
  const missing = places.flatMap((place) => saved[place] ?? []);
  await freeze(sql, missing);
  const shared = await sharedAmong(sql, missing);
  const taken = await linksOf(sql, learner);
  for (const { title, document, createdAt, updatedAt, archivedAt, versions } of missing) {
    const once = new Map(versions.filter(shared).map((version) => [version.shared, version]));
    const known = [...once.values()]
      .filter((version) => !taken.has(version.shared))
      .toSorted((one, other) => +one.publishedAt - +other.publishedAt);
    for (const version of known) taken.add(version.shared);
    // Later than all of them: whether one of them is the set as it is now, nobody looks.
    const revision = known.length + 1;
    const [made] = await sql
      .insert(sets)
      .values({ learnerId: learner, title, document, revision, createdAt, updatedAt, archivedAt })
      .returning({ id: sets.id });
    if (!made || known.length === 0) continue;
    await sql.insert(setVersions).values(
      known.map((version, before) => ({
        ...{ setId: made.id, revision: before + 1, title: version.title },
        ...{ sharedAs: version.shared, publishedAt: version.publishedAt },
      })),
    );
  }
  return { sets: places, partedSets };
}

/** Only what comes back, as nothing is ever taken from the questions. In one order, as where attempts start. */
async function freeze(sql: Sql, missing: readonly SavedSet[]): Promise<void> {
  const asked = new Map(missing.flatMap((set) => set.questions.map((one) => [one.hash, one])));
  if (asked.size === 0) return;
  await sql.execute(text`
    insert into ${questions} (hash, body)
    select given.hash, given.body
    from jsonb_to_recordset(${JSON.stringify([...asked.values()])}::jsonb) as given(hash text, body jsonb)
    order by given.hash
    on conflict do nothing`);
}

/** A link leads to one version of a learner's, so that what was assigned by it is found once. */
async function linksOf(sql: Sql, learner: string): Promise<Set<string>> {
  const had = await sql
    .select({ shared: setVersions.sharedAs })
    .from(setVersions)
    .innerJoin(sets, eq(sets.id, setVersions.setId))
    .where(eq(sets.learnerId, learner));
  return new Set(had.map(({ shared }) => shared));
}

/** Whether a version is one that was published here, then and under this title: a link alone, which anybody may have, is none. */
async function sharedAmong(sql: Sql, saved: readonly SavedSet[]) {
  const ids = [...new Set(saved.flatMap(({ versions }) => versions.map(({ shared }) => shared)))];
  const found =
    ids.length === 0
      ? []
      : await sql
          .select({ id: sharedQuizzes.id, wishes: sharedQuizzes.wishes, sharedAt: sharedQuizzes.sharedAt })
          .from(sharedQuizzes)
          // As one parameter: there may be more links than a query has parameters.
          .where(text`${sharedQuizzes.id} in (select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))`);
  const quizzes = new Map(found.map((quiz) => [quiz.id, quiz]));
  return ({ title, shared, publishedAt }: SavedSet["versions"][number]): boolean => {
    const quiz = quizzes.get(shared);
    return quiz?.sharedAt.getTime() === publishedAt.getTime() && quiz.wishes.title === title;
  };
}

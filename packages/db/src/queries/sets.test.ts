import { expect, test } from "vitest";
import type { SetDocument } from "../index.ts";
import { later, malformed, nobody, now, onEveryDatabase, questions } from "../testing/on-every-database.ts";

const documentOf = (...indices: readonly number[]): SetDocument => ({
  items: indices.map((index) => ({ question: questions[index]?.hash ?? "" })),
});

onEveryDatabase((on) => {
  const create = async (given: { readonly learner?: string; readonly title?: string; readonly at?: Date } = {}) => {
    const { learner = on.learner, title = "Rivers", at = now } = given;
    return (await on.store.createSet({ learner, title, document: documentOf(), most: 20, now: at })) ?? "";
  };
  const open = async (set: string) => {
    const found = await on.store.openSet({ learner: on.learner, set });
    if (!found) throw new Error("The set is not there.");
    return found;
  };
  const save = (set: string, revision: number, ...indices: readonly number[]) =>
    on.store.saveSet({
      ...{ learner: on.learner, set, revision, title: `Rivers ${indices.join()}`, document: documentOf(...indices) },
      ...{ questions, now: later },
    });
  const publish = (set: string, revision: number) =>
    on.store.publishSet({ learner: on.learner, set, revision, wishes: { seed: "set" }, now: later });

  test("a new set has its title and no questions", async () => {
    const id = await create();
    expect(await open(id)).toEqual({
      ...{ id, title: "Rivers", document: documentOf(), revision: 1, questions: [], originals: [], versions: [] },
      ...{ createdAt: now, updatedAt: now, archivedAt: null },
    });
  });

  test("what was saved comes back with its questions, in the order of the items", async () => {
    const id = await create();
    expect(await save(id, 1, 2, 0)).toEqual({ outcome: "saved", revision: 2 });
    const shown = [2, 0].flatMap((index) => questions[index] ?? []);
    const saved = { title: "Rivers 2,0", document: documentOf(2, 0), revision: 2, questions: shown, updatedAt: later };
    expect(await open(id)).toMatchObject(saved);
  });

  test("what an item was made of comes with it, once, and is not asked", async () => {
    const id = await create();
    const [made, original] = [questions[0]?.hash ?? "", questions[1]?.hash ?? ""];
    const document = { items: [{ question: made, original }] };
    await on.store.saveSet({
      learner: on.learner,
      set: id,
      revision: 1,
      title: "Rivers",
      document,
      questions,
      now: later,
    });
    expect(await open(id)).toMatchObject({ document, questions: [questions[0]], originals: [questions[1]] });
    const published = await publish(id, 2);
    const shared = published.outcome === "published" ? published.shared : "";
    expect(await on.store.sharedQuiz(shared)).toMatchObject({ questions: [questions[0]] });
  });

  test("a save on an older revision changes nothing", async () => {
    const id = await create();
    await save(id, 1, 0);
    expect(await save(id, 1, 1)).toEqual({ outcome: "changed-meanwhile" });
    expect(await open(id)).toMatchObject({ title: "Rivers 0", document: documentOf(0), revision: 2 });
  });

  test("of many saves on one revision, one is taken", async () => {
    const id = await create();
    const saved = await Promise.all(Array.from({ length: 20 }, (_, index) => save(id, 1, index % 3)));
    expect(saved.filter(({ outcome }) => outcome === "saved")).toHaveLength(1);
    expect(await open(id)).toMatchObject({ revision: 2 });
  });

  test("a save that is not taken freezes no question", async () => {
    const id = await create();
    await save(id, 7, 0);
    const { rows } = (await on.database.sql.execute("select from questions")) as unknown as { rows: unknown[] };
    expect(rows).toEqual([]);
  });

  test("a question counts as given out when the set is, and not as long as it is a draft", async () => {
    const id = await create();
    await save(id, 1, 0);
    const hashes = questions.map(({ hash }) => hash);
    expect(await on.store.frozen(hashes)).toEqual(new Set());
    await publish(id, 2);
    expect(await on.store.frozen(hashes)).toEqual(new Set(hashes.slice(0, 1)));
  });

  test("sets are listed with their lengths, changed last first", async () => {
    const [older, newer] = [await create({ title: "Rivers" }), await create({ title: "Lakes" })];
    await save(older, 1, 0, 1);
    await publish(older, 2);
    expect(await on.store.sets({ learner: on.learner })).toEqual([
      { id: older, title: "Rivers 0,1", length: 2, published: 1, createdAt: now, updatedAt: later, archivedAt: null },
      { id: newer, title: "Lakes", length: 0, published: 0, createdAt: now, updatedAt: now, archivedAt: null },
    ]);
  });

  test("all sets come whole, oldest first", async () => {
    const newer = await create({ at: later });
    const older = await create();
    await save(newer, 1, 1);
    const whole = await on.store.setsWhole({ learner: on.learner });
    expect(whole).toEqual([await open(older), await open(newer)]);
    expect(whole[1]?.questions).toEqual([questions[1]]);
  });

  test("as many sets as there may be can be created, however many at once", async () => {
    const created = await on.atOnce(() => {
      const set = { learner: on.learner, title: "Rivers", document: documentOf(), most: 3, now };
      return on.store.createSet(set);
    });
    expect(created.filter((id) => id !== undefined)).toHaveLength(3);
    expect(await on.store.sets({ learner: on.learner })).toHaveLength(3);
  });

  test("a set can be put away and brought back, and is as it was", async () => {
    const id = await create();
    const archive = (archived: boolean, at: Date) =>
      on.store.archiveSet({ learner: on.learner, set: id, archived, now: at });
    const before = await open(id);
    expect(await archive(true, now)).toBe(true);
    await archive(true, later);
    expect(await open(id)).toEqual({ ...before, archivedAt: now });
    await archive(false, later);
    expect(await open(id)).toEqual(before);
  });

  test("a set is deleted once, and what was published of it stays", async () => {
    const id = await create();
    await save(id, 1, 1);
    const published = await publish(id, 2);
    expect(await on.store.deleteSet({ learner: on.learner, set: id })).toBe(true);
    expect(await on.store.deleteSet({ learner: on.learner, set: id })).toBe(false);
    expect(await on.store.openSet({ learner: on.learner, set: id })).toBeUndefined();
    const shared = published.outcome === "published" ? published.shared : "";
    expect(await on.store.sharedQuiz(shared)).toMatchObject({ questions: [questions[1]] });
  });

  test("a published version keeps its questions when the set goes on", async () => {
    const id = await create();
    await save(id, 1, 2, 0);
    const first = await publish(id, 2);
    await save(id, 2, 1);
    const second = await publish(id, 3);
    const shown = await Promise.all(
      [first, second].map((one) => on.store.sharedQuiz(one.outcome === "published" ? one.shared : "")),
    );
    expect(shown).toEqual([
      { wishes: { seed: "set" }, questions: [questions[2], questions[0]] },
      { wishes: { seed: "set" }, questions: [questions[1]] },
    ]);
    expect((await open(id)).versions).toMatchObject([
      { revision: 2, title: "Rivers 2,0", publishedAt: later },
      { revision: 3, title: "Rivers 1", publishedAt: later },
    ]);
  });

  test("one revision is published under one id, also many times at once", async () => {
    const id = await create();
    await save(id, 1, 0);
    const published = await Promise.all(Array.from({ length: 20 }, () => publish(id, 2)));
    const ids = new Set(published.map((one) => (one.outcome === "published" ? one.shared : one.outcome)));
    expect(ids.size).toBe(1);
    expect((await open(id)).versions).toMatchObject([{ shared: [...ids][0] }]);
  });

  test("what was saved meanwhile is not published unseen", async () => {
    const id = await create();
    await save(id, 1, 0);
    expect(await publish(id, 1)).toEqual({ outcome: "changed-meanwhile" });
    expect((await open(id)).versions).toEqual([]);
  });

  test("another learner's set is not found, in every call", async () => {
    const set = await create();
    const before = await open(set);
    const learner = await on.store.createLearner(now);
    const of = { learner, set, now: later };
    expect(await on.store.openSet(of)).toBeUndefined();
    expect(await on.store.sets(of)).toEqual([]);
    expect(await on.store.setsWhole(of)).toEqual([]);
    const given = { revision: 1, title: "Taken", document: documentOf(0), questions, wishes: {} };
    expect(await on.store.saveSet({ ...of, ...given })).toEqual({ outcome: "no-set" });
    expect(await on.store.publishSet({ ...of, ...given })).toEqual({ outcome: "no-set" });
    expect(await on.store.archiveSet({ ...of, archived: true })).toBe(false);
    expect(await on.store.deleteSet(of)).toBe(false);
    expect(await open(set)).toEqual(before);
  });

  test.each([nobody, ...malformed])("the id %j is no set's, and no learner's who could have one", async (id) => {
    const set = await create();
    for (const of of [
      { learner: on.learner, set: id, now },
      { learner: id, set, now },
    ]) {
      const given = { revision: 1, title: "Taken", document: documentOf(), questions, wishes: {} };
      expect(await on.store.openSet(of)).toBeUndefined();
      expect(await on.store.saveSet({ ...of, ...given })).toEqual({ outcome: "no-set" });
      expect(await on.store.publishSet({ ...of, ...given })).toEqual({ outcome: "no-set" });
      expect(await on.store.archiveSet({ ...of, archived: true })).toBe(false);
      expect(await on.store.deleteSet(of)).toBe(false);
    }
    await expect(create({ learner: id })).rejects.toMatchObject({ code: "no-learner" });
  });
});

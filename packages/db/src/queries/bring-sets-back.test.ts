import { expect, test } from "vitest";
import { questions as frozen } from "../schema.ts";
import type { SavedSet } from "../store.ts";
import { later, now, onEveryDatabase, questions } from "../testing/on-every-database.ts";
import { questionsNumbered } from "../testing/questions.ts";

const [first, second] = questions;
if (!(first && second)) throw new Error("There are three questions.");
const mark = "6f1b3c1e-0000-4000-8000-000000000001";
const today = new Date("2031-05-06T07:08:09.012Z");

const saved = (given: Partial<SavedSet> = {}): SavedSet => ({
  title: "Rivers",
  document: { items: [{ question: second.hash }, { question: first.hash }] },
  questions: [first, second],
  createdAt: now,
  updatedAt: later,
  archivedAt: null,
  versions: [],
  ...given,
});

onEveryDatabase((on) => {
  const bringBack = (sets: readonly SavedSet[], learner = on.learner) =>
    on.store.bringBack({ mark, attempts: [], entries: [], paused: [], sets, mostSets: 3, learner, now: today });
  const whole = (learner = on.learner) => on.store.setsWhole({ learner });
  /** A set of this learner's that is published, as it is saved. */
  const published = async (learner: string) => {
    const set = (await on.store.createSet({ learner, title: "Rivers", document: { items: [] }, most: 9, now })) ?? "";
    const { document, questions: asked, title } = saved();
    await on.store.saveSet({ learner, set, revision: 1, title, document, questions: asked, now: later });
    await on.store.publishSet({ learner, set, revision: 2, wishes: { title }, now: later });
    const versions = (await on.store.openSet({ learner, set }))?.versions ?? [];
    return saved({ versions: versions.map(({ revision: _, ...version }) => version) });
  };

  test("a set that is missing comes back with its questions and its dates", async () => {
    const set = saved({ archivedAt: later });
    expect(await bringBack([set])).toMatchObject({ sets: [0], partedSets: 0 });
    const { versions, questions: _, ...stays } = set;
    expect(await whole()).toEqual([
      { ...stays, id: expect.any(String), revision: 1, versions, questions: [second, first], originals: [] },
    ]);
  });

  test("a set is there once, however often its file is brought back, and at once", async () => {
    await on.atOnce(() => bringBack([saved(), saved()]));
    expect(await bringBack([saved()])).toMatchObject({ sets: [], partedSets: 0 });
    expect(await whole()).toHaveLength(1);
  });

  test("a set that is otherwise here stays as it is here", async () => {
    await bringBack([saved()]);
    const others = [saved({ title: "Lakes" }), saved({ document: { items: [{ question: first.hash }] } })];
    for (const other of others) expect(await bringBack([other])).toMatchObject({ sets: [], partedSets: 1 });
    expect(await whole()).toMatchObject([{ title: "Rivers", document: saved().document }]);
  });

  test("where there would be too many, none is brought back, and nothing else either", async () => {
    const at = (day: number) => saved({ createdAt: new Date(now.getTime() + day) });
    expect(await bringBack([0, 1, 2, 3].map(at))).toEqual({ outcome: "too-many-sets" });
    expect(await whole()).toEqual([]);
    expect(await on.store.mark({ learner: on.learner })).not.toBe(mark);
    expect(await bringBack([0, 1, 2].map(at))).toMatchObject({ sets: [0, 1, 2] });
    expect(await bringBack([3].map(at))).toEqual({ outcome: "too-many-sets" });
  });

  test("what was published here has its link again, and the set another one when it is published anew", async () => {
    const set = await published(on.learner);
    const [before] = await whole();
    await on.store.deleteSet({ learner: on.learner, set: before?.id ?? "" });
    await bringBack([set]);
    const [back] = await whole();
    expect(back).toMatchObject({ revision: 2, versions: [{ revision: 1, ...set.versions[0] }] });
    const of = { learner: on.learner, set: back?.id ?? "", revision: 2, wishes: {}, now: today };
    const anew = await on.store.publishSet(of);
    expect(anew).toMatchObject({ outcome: "published" });
    expect(anew).not.toMatchObject({ shared: set.versions[0]?.shared });
  });

  test("a link leads to one version, however often a file names it", async () => {
    const { versions, ...set } = await published(on.learner);
    const twice = (day: number) =>
      saved({ ...set, versions: [...versions, ...versions], createdAt: new Date(later.getTime() + day) });
    await bringBack([twice(0)]);
    const links = async () => (await whole()).flatMap((one) => one.versions.map(({ shared }) => shared));
    expect([(await whole()).length, await links()]).toEqual([2, versions.map(({ shared }) => shared)]);
    for (const { id } of await whole()) await on.store.deleteSet({ learner: on.learner, set: id });
    await bringBack([twice(0), twice(1)]);
    expect([(await whole()).length, await links()]).toEqual([2, versions.map(({ shared }) => shared)]);
  });

  test("of a set that does not come back no question is stored", async () => {
    const [other] = questionsNumbered(4).slice(3);
    if (!other) throw new Error("There are four questions.");
    const stored = async () =>
      (await on.database.sql.select({ hash: frozen.hash }).from(frozen)).map(({ hash }) => hash);
    await bringBack([saved()]);
    const parted = saved({ document: { items: [{ question: other.hash }] }, questions: [other] });
    expect(await bringBack([parted])).toMatchObject({ sets: [], partedSets: 1 });
    expect((await stored()).toSorted()).toEqual([first.hash, second.hash].toSorted());
  });

  test("a file may name more links than a query has parameters", async () => {
    const versions = Array.from({ length: 70_000 }, (_, index) => ({
      ...{ title: "Rivers", shared: `${index}`.padStart(22, "0"), publishedAt: now },
    }));
    expect(await bringBack([saved({ versions })])).toMatchObject({ sets: [0] });
    expect(await whole()).toMatchObject([{ revision: 1, versions: [] }]);
  });

  test("another's set and its links stay theirs", async () => {
    const other = await on.store.createLearner(now);
    const set = await published(other);
    const before = await whole(other);
    await bringBack([set]);
    expect(await whole(other)).toEqual(before);
    expect((await whole())[0]?.id).not.toBe(before[0]?.id);
  });

  test.each<[string, Partial<SavedSet["versions"][number]>]>([
    ["of nothing", { shared: "x".repeat(22) }],
    ["of which only the link is known", { publishedAt: today }],
    ["under another title", { title: "Lakes" }],
  ])("a version %s is not believed", async (_, claimed) => {
    const other = await on.store.createLearner(now);
    const { versions, ...set } = await published(other);
    await bringBack([{ ...set, versions: versions.map((version) => ({ ...version, ...claimed })) }]);
    expect(await whole()).toMatchObject([{ revision: 1, versions: [] }]);
  });
});

import { contentHash, type Question } from "@communique/quiz";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Browser, browserOf, openTestService } from "../testing/browser.ts";
import type { SavedFile, SavedSet } from "../views.ts";
import { setsBack } from "./sets-back.ts";

let opened: Awaited<ReturnType<typeof openTestService>>;
let single: Question;
let swappable: Question;
let fromElsewhere: SavedFile;

beforeAll(async () => {
  {
    await using elsewhere = await openTestService();
    opened = elsewhere;
    const all = opened.service.banks.article.questions();
    single = all.find(({ kind }) => kind === "single choice") as Question;
    swappable = all.find(({ recipe }) => recipe === "several told as") as Question;
    fromElsewhere = (await desk()).file;
  }
  opened = await openTestService();
});
afterAll(() => opened[Symbol.asyncDispose]());

const browser = () => browserOf(opened.service);
const erase = ({ call }: Browser) => call().learner.erase({ confirm: "erase" });
const nothingLeft = { unfinished: 0, unproved: 0, questions: 0, sets: 0, classes: 0, places: 0 };

async function saved({ call }: Browser): Promise<SavedFile> {
  return JSON.parse(JSON.stringify((await call().learner.export()).data));
}

/** A teacher's set of three: as the bank has it, in own words, and with another option. It is published, and there is a class. */
async function desk() {
  const teacher = browser();
  const { call } = teacher;
  const { id: set } = await call().set.create({ title: "Thursday" });
  const [drawn] = await call().set.draw({ set, count: 1, seed: "tea", about: "background" });
  const items = [drawn?.id ?? "", single.id, swappable.id];
  await call().set.save({ set, revision: 1, title: "Thursday", items });
  const own = {
    [single.id]: { texts: { stem: "Who led Japan then?" }, swaps: {} },
    [swappable.id]: { texts: {}, swaps: await otherOption(teacher, set) },
  };
  await call().set.save({ set, revision: 2, title: "Thursday", items, own });
  await call().set.publish({ set, revision: 3 });
  await call().class.create({ title: "7b" });
  return { teacher, set, file: await saved(teacher) };
}

async function otherOption({ call }: Browser, set: string): Promise<Record<string, string>> {
  for (const option of "abcdef") {
    const [offer] = await call().set.otherOptions({ set, question: swappable.id, own: {}, option });
    if (offer) return { [option]: offer.source };
  }
  throw new Error("No option has another.");
}

const withSet = (file: SavedFile, change: (set: SavedSet) => object): SavedFile => ({
  ...file,
  sets: file.sets.map((set) => ({ ...set, ...change(set) })),
});
const withDraft = (file: SavedFile, change: object) =>
  withSet(file, ({ draft }) => ({ draft: { ...draft, ...change } }));
const setsIn = (file: SavedFile) => file.sets.map(({ createdAt: _, ...set }) => set);

test("what was erased by mistake is on the desk again: order, own words, other options, and the link that was given out", async () => {
  const { teacher, set, file } = await desk();
  const before = await teacher.call().set.open({ set });
  await erase(teacher);
  expect(await teacher.call().learner.bringBack(file)).toEqual({
    ...{ quizzes: 0, cards: 0, paused: 0, parted: 0, sets: 1, partedSets: 0 },
    leftOut: { ...nothingLeft, classes: 1 },
  });
  const [summary] = await teacher.call().set.list();
  const after = await teacher.call().set.open({ set: summary?.id ?? "" });
  expect(after.items).toEqual(before.items);
  expect(after.items.map(({ standing }) => standing)).toEqual(["proved", "not checked", "proved"]);
  expect(after.versions).toEqual(before.versions.map((version) => ({ ...version, isLatest: false })));
  expect((await saved(teacher)).sets).toEqual(file.sets);
  expect(await teacher.call().class.list()).toEqual([]);
});

test("points and sections come back, and a section begins after what is left before it", async () => {
  const { teacher, set, file } = await desk();
  const [draft] = file.sets.map((one) => one.draft as { readonly items: readonly string[] });
  const { own = {}, items = [] } = { ...draft } as { readonly own?: object; readonly items?: readonly string[] };
  const points = { [single.id]: 2.5 };
  const sections = [{ id: "who", at: 1, title: "Who", instruction: "Choose one." }];
  const shaped = { set, revision: 3, title: "Thursday", items: [...items], own: { ...own }, points, sections };
  await teacher.call().set.save(shaped);
  const whole = await saved(teacher);
  const opened = async (file: SavedFile) => {
    const { call } = browser();
    await call().learner.bringBack(file);
    const [{ id } = { id: "" }] = await call().set.list();
    return call().set.open({ set: id });
  };
  expect(await opened(whole)).toMatchObject({ points, sections });
  const lost = withDraft(whole, { items: ["nowhere", ...items], sections: [{ ...sections[0], at: 2 }] });
  expect(await opened(lost)).toMatchObject({ points, sections });
});

test("a file is there once, and a set that went on here stays as it is", async () => {
  const { teacher, file } = await desk();
  const nothing = { sets: 0, partedSets: 0 };
  expect(await teacher.call().learner.bringBack(file)).toMatchObject(nothing);
  const other = browser();
  await Promise.all(
    [1, 2, 3].map(() =>
      other
        .call()
        .learner.bringBack(file)
        .catch(() => undefined),
    ),
  );
  expect(await other.call().learner.bringBack(file)).toMatchObject(nothing);
  const [{ id: set } = { id: "" }] = await other.call().set.list();
  await other
    .call()
    .set.save({ set, revision: (await other.call().set.open({ set })).revision, title: "Mine", items: [] });
  expect(await other.call().learner.bringBack(file)).toMatchObject({ sets: 0, partedSets: 1 });
  expect(await other.call().set.list()).toMatchObject([{ title: "Mine", length: 0 }]);
});

test("on another machine the set is made anew, without the links of the first", async () => {
  const { call } = browser();
  expect(await call().learner.bringBack(fromElsewhere)).toMatchObject({ sets: 1, leftOut: { questions: 0 } });
  const [{ id: set } = { id: "" }] = await call().set.list();
  const { items, versions, revision } = await call().set.open({ set });
  expect([items.length, versions]).toEqual([3, []]);
  expect((await call().set.publish({ set, revision })).outcome).toBe("published");
});

test("another's set stays another's, who is told nothing of it", async () => {
  const { teacher, set, file } = await desk();
  const before = await teacher.call().set.open({ set });
  const stranger = browser();
  await stranger.call().learner.bringBack(file);
  expect((await stranger.call().set.list())[0]?.id).not.toBe(set);
  expect(await teacher.call().set.open({ set })).toEqual(before);
});

test("who has a study of their own is given nothing of another's, sets neither", async () => {
  const { file } = await desk();
  const other = browser();
  await other.call().attempt.start({ seed: "own", length: 1 });
  await expect(other.call().learner.bringBack(file)).rejects.toMatchObject({ reason: "anothers-file" });
  expect(await other.call().set.list()).toEqual([]);
});

test("words that are known to be wrong come back as wrong, whatever the file says, and are given to nobody", async () => {
  const { file } = await desk();
  const texts = { stem: "Who was not the Japanese leader when the end-of-2000 deadline was set?" };
  const asked = withDraft(file, { items: [single.id], own: { [single.id]: { texts, swaps: {} } } });
  const claimed = withSet(asked, () => ({
    items: [{ question: { ...single, ...texts }, hash: contentHash({ ...single, ...texts }), standing: "proved" }],
  }));
  const { call } = browser();
  await call().learner.bringBack(claimed);
  const [{ id: set } = { id: "" }] = await call().set.list();
  const { items, revision } = await call().set.open({ set });
  expect(items).toMatchObject([{ question: texts, standing: "wrong" }]);
  await expect(call().set.publish({ set, revision })).rejects.toMatchObject({ reason: "found-wrong" });
});

test("an option that the facts refute nowhere is not taken in with its set", async () => {
  const { file } = await desk();
  const invented = withDraft(file, {
    own: { [single.id]: { texts: {}, swaps: { b: `${"0".repeat(64)}/a` } } },
  });
  const laptop = browser();
  expect(await laptop.call().learner.bringBack(invented)).toMatchObject({ sets: 1, leftOut: { questions: 1 } });
  expect(await laptop.call().set.list()).toMatchObject([{ length: 2 }]);
});

test("a question that the bank does not have is left out, whatever is said to be known of it", async () => {
  const { file } = await desk();
  const withdrawn = withDraft(file, { items: ["withdrawn", single.id], own: {} });
  const laptop = browser();
  expect(await laptop.call().learner.bringBack(withdrawn)).toMatchObject({ sets: 1, leftOut: { questions: 1 } });
  expect(await laptop.call().learner.bringBack(withdrawn)).toMatchObject({ sets: 0, leftOut: { questions: 0 } });
  expect((await saved(laptop)).sets).toMatchObject([{ draft: { items: [single.id] } }]);
});

test("a question that the teacher wrote comes back as it was typed, and is never called proved", async () => {
  const { file } = await desk();
  const id = `own-${"0".repeat(32)}`;
  const head = { stem: "Who chaired the talks?", explanation: "", rests: [] };
  const text = { kind: "true or false", ...head, isTrue: true };
  const laptop = browser();
  await laptop.call().learner.bringBack(withDraft(file, { items: [id, single.id], own: {}, written: { [id]: text } }));
  const [{ id: set } = { id: "" }] = await laptop.call().set.list();
  const { items } = await laptop.call().set.open({ set });
  expect(items).toMatchObject([
    { id, written: text },
    { id: single.id, written: null, standing: "proved" },
  ]);
  expect(items[0]?.standing).not.toBe("proved");
});

test("sets of a file that does not say of what they were made are left out, and that is told", async () => {
  const { file } = await desk();
  const laptop = browser();
  const older = withSet(file, () => ({ draft: undefined }));
  expect(await laptop.call().learner.bringBack(JSON.parse(JSON.stringify(older)))).toMatchObject({
    sets: 0,
    leftOut: { sets: 1 },
  });
  expect(laptop.session()).toEqual({ kind: "none" });
});

test("the bank is gone through once for all questions of a file, also for those that it does not have", async () => {
  const { service } = opened;
  const { article } = service.banks;
  let times = 0;
  const questions = () => {
    times += 1;
    return article.questions();
  };
  const items = ["withdrawn", "constructor", single.id, swappable.id];
  const moment = "2026-01-02T03:04:05.000Z";
  const draft = { title: "Many", items, own: {}, written: {}, points: {}, sections: [] };
  const set = { title: "Many", createdAt: moment, updatedAt: moment, archivedAt: null, draft, versions: [] };
  const counted = { ...service, banks: { ...service.banks, article: { ...article, questions } } };
  const backs = await setsBack(counted, [set, set]);
  expect(backs.map((back) => [back.set.questions.length, back.leftOut])).toEqual([
    [2, 2],
    [2, 2],
  ]);
  expect(times).toBe(1);
});

test("more sets than there may be are refused, and none of them is brought back", async () => {
  const { file } = await desk();
  const sets = Array.from({ length: 200 }, (_, index) => {
    const createdAt = new Date(index * 60_000).toISOString();
    return { ...file.sets[0], createdAt, draft: { title: "Many", items: [], own: {} }, versions: [] };
  });
  const laptop = browser();
  await laptop.call().set.create({ title: "Mine" });
  await expect(laptop.call().learner.bringBack({ ...file, sets })).rejects.toMatchObject({
    reason: "too-many-sets",
    message: expect.stringContaining("nothing was changed"),
  });
  expect(await laptop.call().set.list()).toHaveLength(1);
  expect(setsIn(await saved(laptop))).toMatchObject([{ title: "Mine" }]);
});

const ahead = new Date(Date.now() + 24 * 60 * 60_000).toISOString();
const longId = "x".repeat(65);

test.each<[string, (file: SavedFile) => unknown, string]>([
  ["sets that are none", (file) => ({ ...file, sets: "all" }), "sets: "],
  [
    "201 sets",
    (file) => ({ ...file, sets: Array.from({ length: 201 }, () => file.sets[0]) }),
    "sets: must be at most 200",
  ],
  ["a set without a title", (file) => withSet(file, () => ({ title: " " })), "sets.0.title: must say something"],
  ["a title with a NUL", (file) => withSet(file, () => ({ title: "a\0" })), "sets.0.title: has signs"],
  ["a set of tomorrow", (file) => withSet(file, () => ({ createdAt: ahead })), "sets.0.createdAt: is in the future"],
  [
    "a set put away at no time",
    (file) => withSet(file, () => ({ archivedAt: "now" })),
    "sets.0.archivedAt: is no time",
  ],
  ["a draft that is none", (file) => withSet(file, () => ({ draft: 7 })), "sets.0.draft."],
  [
    "a question twice",
    (file) => withDraft(file, { items: [single.id, single.id] }),
    "sets.0.draft.items: must have no",
  ],
  ["an id that is none", (file) => withDraft(file, { items: [longId] }), "sets.0.draft.items.0"],
  [
    "201 questions",
    (file) => withDraft(file, { items: Array.from({ length: 201 }, (_, id) => `${id}`) }),
    "at most 200",
  ],
  [
    "words at no place",
    (file) => withDraft(file, { own: { [single.id]: { texts: { "__proto__ x": "!" } } } }),
    "sets.0.draft.own.",
  ],
  [
    "words that turn the direction",
    (file) => withDraft(file, { own: { [single.id]: { texts: { stem: "Who\u202e?" } } } }),
    "sets.0.draft.own.",
  ],
  [
    "a link that is none",
    (file) => withSet(file, () => ({ versions: [{ title: "T", shared: "'; drop table", publishedAt: ahead }] })),
    "sets.0.versions.0.shared",
  ],
  [
    "more other options than anybody has",
    (file) => {
      const swaps = Object.fromEntries([..."abcdefghijklmnopqrst"].map((letter) => [letter, `${"0".repeat(64)}/a`]));
      const own = Object.fromEntries(Array.from({ length: 26 }, (_, id) => [`${id}`, { texts: {}, swaps }]));
      return withDraft(file, { own });
    },
    "sets: have more than 500 other options",
  ],
  [
    "more questions than anybody has in all sets",
    (file) => {
      const items = Array.from({ length: 51 }, (_, id) => `${id}`);
      const [set] = withDraft(file, { items, own: {} }).sets;
      return { ...file, sets: Array.from({ length: 200 }, () => set) };
    },
    "sets: have more than 10000 questions",
  ],
])("%s is refused, told where, and leaves nothing behind", async (_, edit, where) => {
  const { file } = await desk();
  const laptop = browser();
  await expect(laptop.call().learner.bringBack(edit(file))).rejects.toMatchObject({
    reason: "invalid-file",
    message: expect.stringContaining(where),
  });
  expect(laptop.session()).toEqual({ kind: "none" });
});

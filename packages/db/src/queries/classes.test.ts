import { expect, test } from "vitest";
import { later, malformed, nobody, now, onEveryDatabase } from "../testing/on-every-database.ts";

onEveryDatabase((on) => {
  const create = async (given: { readonly code?: string; readonly at?: Date } = {}) => {
    const { code = "RIVERS", at = now } = given;
    const created = await on.store.createClass({ learner: on.learner, title: "7b", code, most: 100, now: at });
    return created.outcome === "created" ? created.class : created.outcome;
  };
  const open = async (id: string) => {
    const found = await on.store.openClass({ learner: on.learner, class: id });
    if (!found) throw new Error("The class is not there.");
    return found;
  };
  const join = async (name: string, learner?: string, most = 1000) => {
    const of = { learner: learner ?? (await on.store.createLearner(now)), code: "RIVERS", name, most, now: later };
    return { ...(await on.store.joinClass(of)), learner: of.learner };
  };
  const member = { removedAt: null, mergedInto: null, extraTime: 0, extraAttempts: 0 };

  test("a new class has a code, is open, and nobody is in it", async () => {
    const id = await create();
    expect(await open(id)).toEqual({
      ...{ id, title: "7b", code: "RIVERS", isOpen: true, createdAt: now, archivedAt: null, members: [] },
    });
    expect(await on.store.classByCode({ code: "RIVERS" })).toEqual({ id, title: "7b", isOpen: true });
    expect(await on.store.classByCode({ code: "rivers" })).toBeUndefined();
  });

  test("two classes have two codes", async () => {
    const id = await create();
    expect(await create()).toBe("code-taken");
    const other = await create({ code: "LAKES" });
    const taken = { learner: on.learner, class: other, change: { code: "RIVERS" } };
    expect(await on.store.changeClass(taken)).toBe("code-taken");
    expect(await on.store.classByCode({ code: "RIVERS" })).toMatchObject({ id });
  });

  test("as many classes as there may be can be created, however many at once", async () => {
    const created = await on.atOnce((index) =>
      on.store.createClass({ learner: on.learner, title: "7b", code: String(index), most: 3, now }),
    );
    expect(created.filter(({ outcome }) => outcome === "created")).toHaveLength(3);
    expect(await on.store.classes({ learner: on.learner })).toHaveLength(3);
  });

  test("a class changes in what is named, and a code that was renewed opens nothing any more", async () => {
    const id = await create();
    const change = (of: object) => on.store.changeClass({ learner: on.learner, class: id, change: of });
    expect(await change({ title: "8b" })).toBe("changed");
    expect(await change({ isOpen: false })).toBe("changed");
    expect(await change({ code: "LAKES" })).toBe("changed");
    expect(await open(id)).toMatchObject({ title: "8b", isOpen: false, code: "LAKES" });
    expect(await on.store.classByCode({ code: "RIVERS" })).toBeUndefined();
    expect(await on.store.classByCode({ code: "LAKES" })).toEqual({ id, title: "8b", isOpen: false });
  });

  test("classes are listed newest first, with how many are on their lists", async () => {
    const [older, newer] = [await create(), await create({ code: "LAKES", at: later })];
    const { learner: left } = await join("Left");
    const { learner: first } = await join("First");
    const { learner: second } = await join("Second");
    await on.store.removeMember({ learner: on.learner, class: older, member: left, removed: true, now });
    await on.store.mergeMember({ learner: on.learner, class: older, member: second, into: first });
    expect(await on.store.classes({ learner: on.learner })).toEqual([
      { id: newer, title: "7b", code: "LAKES", isOpen: true, createdAt: later, archivedAt: null, size: 0 },
      { id: older, title: "7b", code: "RIVERS", isOpen: true, createdAt: now, archivedAt: null, size: 1 },
    ]);
  });

  test("who joins is on the list, in the order of joining, and has the class", async () => {
    const id = await create();
    const { learner, outcome } = await join("Anna");
    expect(outcome).toBe("joined");
    expect((await open(id)).members).toEqual([{ id: learner, name: "Anna", joinedAt: later, ...member }]);
    const joined = { id, title: "7b", member: learner, name: "Anna", extraTime: 0, extraAttempts: 0 };
    expect(await on.store.joinedClasses({ learner })).toEqual([joined]);
    expect(await on.store.joinedClass({ learner, class: id })).toEqual(joined);
  });

  test("all that is kept in classes comes whole, oldest first: what is taught, and the own places elsewhere", async () => {
    const [newer, older] = [await create({ at: later }), await create({ code: "LAKES" })];
    const { learner } = await join("Anna");
    const place = { title: "7b", name: "Anna", joinedAt: later, removedAt: null, extraTime: 0, extraAttempts: 0 };
    expect(await on.store.classesWhole({ learner })).toEqual({ taught: [], places: [place] });
    const { taught, places } = await on.store.classesWhole({ learner: on.learner });
    expect([taught, places]).toEqual([[await open(older), await open(newer)], []]);
    expect(taught[1]?.members).toMatchObject([{ name: "Anna" }]);
  });

  test("who joins again stays who they are, also where the class is closed meanwhile", async () => {
    const id = await create();
    const { learner } = await join("Anna");
    await on.store.changeClass({ learner: on.learner, class: id, change: { isOpen: false } });
    expect(await join("Another", learner)).toMatchObject({ outcome: "in-already", class: id });
    expect((await open(id)).members).toMatchObject([{ name: "Anna" }]);
  });

  test.each(["Anna", "anna", "ANNA", "Ａｎｎａ"])("the name %s is Anna's", async (name) => {
    await create();
    await join("Anna");
    expect(await join(name)).toMatchObject({ outcome: "name-taken" });
  });

  test("of many who join at once under one name one is on the list", async () => {
    const id = await create();
    const learners = await Promise.all(Array.from({ length: 20 }, () => on.store.createLearner(now)));
    const joined = await on.atOnce((index) => join("Anna", learners[index]));
    expect(joined.filter(({ outcome }) => outcome === "joined")).toHaveLength(1);
    expect((await open(id)).members).toHaveLength(1);
  });

  test("a class that is full, closed or put away takes nobody in", async () => {
    const id = await create();
    await join("Anna");
    expect(await join("Boris", undefined, 1)).toMatchObject({ outcome: "full" });
    const archive = (archived: boolean) =>
      on.store.archiveClass({ learner: on.learner, class: id, archived, now: later });
    expect(await archive(true)).toBe(true);
    expect(await join("Boris")).toMatchObject({ outcome: "closed" });
    expect(await on.store.classByCode({ code: "RIVERS" })).toMatchObject({ isOpen: false });
    await archive(false);
    await on.store.changeClass({ learner: on.learner, class: id, change: { isOpen: false } });
    expect(await join("Boris")).toMatchObject({ outcome: "closed" });
    expect((await open(id)).members).toHaveLength(1);
  });

  test("a class that is put away is not listed for its students, and can still be opened", async () => {
    const id = await create();
    const { learner } = await join("Anna");
    await on.store.archiveClass({ learner: on.learner, class: id, archived: true, now: later });
    expect((await open(id)).archivedAt).toEqual(later);
    expect(await on.store.joinedClasses({ learner })).toEqual([]);
    expect(await on.store.joinedClass({ learner, class: id })).toMatchObject({ title: "7b" });
  });

  test("a class is deleted once, with its list", async () => {
    const id = await create();
    const { learner } = await join("Anna");
    expect(await on.store.deleteClass({ learner: on.learner, class: id })).toBe(true);
    expect(await on.store.deleteClass({ learner: on.learner, class: id })).toBe(false);
    expect(await on.store.joinedClasses({ learner })).toEqual([]);
    expect(await join("Anna")).toMatchObject({ outcome: "no-class" });
    expect(await on.store.hasLearner(learner)).toBe(true);
  });

  test("another teacher's class is not found, in every call", async () => {
    const id = await create();
    const { learner: anna } = await join("Anna");
    const before = await open(id);
    const of = { learner: await on.store.createLearner(now), class: id, member: anna, now };
    expect(await on.store.openClass(of)).toBeUndefined();
    expect(await on.store.classes(of)).toEqual([]);
    expect(await on.store.changeClass({ ...of, change: { title: "Taken" } })).toBe("no-class");
    expect(await on.store.archiveClass({ ...of, archived: true })).toBe(false);
    expect(await on.store.deleteClass(of)).toBe(false);
    expect(await on.store.changeMember({ ...of, change: { name: "Taken" } })).toBe("no-member");
    expect(await on.store.removeMember({ ...of, removed: true })).toBe("no-member");
    expect(await on.store.mergeMember({ ...of, into: anna })).toBe("no-member");
    expect(await on.store.resetRecovery({ ...of, hash: "taken" })).toBe("no-member");
    expect(await on.store.joinedClasses(of)).toEqual([]);
    expect(await on.store.joinedClass(of)).toBeUndefined();
    expect(await open(id)).toEqual(before);
    expect(await on.store.learnerByRecovery("taken")).toBeUndefined();
  });

  test.each([nobody, ...malformed])("the id %j is no class's, no member's and no learner's", async (id) => {
    const own = await create();
    const { learner: anna } = await join("Anna");
    for (const of of [
      { learner: on.learner, class: id, member: anna, now },
      { learner: id, class: own, member: anna, now },
      { learner: on.learner, class: own, member: id, now },
    ]) {
      if (of.member === anna) {
        expect(await on.store.openClass(of)).toBeUndefined();
        expect(await on.store.changeClass({ ...of, change: { title: "Taken" } })).toBe("no-class");
        expect(await on.store.archiveClass({ ...of, archived: true })).toBe(false);
        expect(await on.store.deleteClass(of)).toBe(false);
      }
      expect(await on.store.changeMember({ ...of, change: { name: "Taken" } })).toBe("no-member");
      expect(await on.store.removeMember({ ...of, removed: true })).toBe("no-member");
      expect(await on.store.mergeMember({ ...of, into: null })).toBe("no-member");
      expect(await on.store.mergeMember({ ...of, member: anna, into: id })).toBe("no-member");
      expect(await on.store.resetRecovery({ ...of, hash: "taken" })).toBe("no-member");
      expect(await on.store.joinedClass(of)).toBeUndefined();
    }
    expect(await on.store.classes({ learner: id })).toEqual([]);
    expect(await on.store.joinedClasses({ learner: id })).toEqual([]);
    expect(await on.store.classesWhole({ learner: id })).toEqual({ taught: [], places: [] });
    await expect(join("Boris", id)).rejects.toMatchObject({ code: "no-learner" });
    const start = { learner: id, title: "7b", code: "LAKES", most: 9, now };
    await expect(on.store.createClass(start)).rejects.toMatchObject({ code: "no-learner" });
  });
});

import { expect, test } from "vitest";
import { later, now, onEveryDatabase } from "../testing/on-every-database.ts";

onEveryDatabase((on) => {
  /** A class with these students, each by the name. */
  const classOf = async (...names: readonly string[]) => {
    const created = await on.store.createClass({ learner: on.learner, title: "7b", code: "RIVERS", most: 9, now });
    const id = created.outcome === "created" ? created.class : "";
    const learners = [];
    for (const name of names) {
      const learner = await on.store.createLearner(now);
      await on.store.joinClass({ learner, code: "RIVERS", name, most: 1000, now });
      learners.push(learner);
    }
    const [first = "", second = "", third = ""] = learners;
    const of = (member: string) => ({ learner: on.learner, class: id, member });
    return {
      ...{ id, first, second, third },
      rename: (member: string, name: string) => on.store.changeMember({ ...of(member), change: { name } }),
      change: (member: string, change: object) => on.store.changeMember({ ...of(member), change }),
      remove: (member: string, removed = true, at = now) => on.store.removeMember({ ...of(member), removed, now: at }),
      merge: (member: string, into: string | null) => on.store.mergeMember({ ...of(member), into }),
      reset: (member: string, hash: string) => on.store.resetRecovery({ ...of(member), hash }),
      members: async () => (await on.store.openClass({ learner: on.learner, class: id }))?.members ?? [],
      asStudent: (learner: string) => on.store.joinedClass({ learner, class: id }),
    };
  };

  test("a student gets another name, and more time and attempts, and keeps what is not named", async () => {
    const { first, rename, change, members, asStudent } = await classOf("Anna");
    expect(await rename(first, "Anna K.")).toBe("changed");
    expect(await change(first, { extraTime: 25 })).toBe("changed");
    expect(await change(first, { extraAttempts: 2 })).toBe("changed");
    expect(await members()).toMatchObject([{ name: "Anna K.", extraTime: 25, extraAttempts: 2 }]);
    expect(await asStudent(first)).toMatchObject({ name: "Anna K.", extraTime: 25, extraAttempts: 2 });
  });

  test("nobody is given the name of somebody else, and anybody may keep their own", async () => {
    const { first, rename, members } = await classOf("Anna", "Boris");
    expect(await rename(first, "BORIS")).toBe("name-taken");
    expect(await rename(first, "ANNA")).toBe("changed");
    expect((await members()).map(({ name }) => name).toSorted()).toEqual(["ANNA", "Boris"]);
  });

  test("who is removed has no class any more and cannot join, until they are brought back", async () => {
    const { first, remove, members, asStudent } = await classOf("Anna");
    const join = () => on.store.joinClass({ learner: first, code: "RIVERS", name: "Anna", most: 9, now });
    await remove(first);
    expect(await remove(first, true, later)).toBe("changed");
    expect(await members()).toMatchObject([{ removedAt: now }]);
    expect(await asStudent(first)).toBeUndefined();
    expect(await join()).toEqual({ outcome: "removed" });
    expect(await remove(first, false)).toBe("changed");
    expect(await members()).toMatchObject([{ removedAt: null }]);
    expect(await asStudent(first)).toMatchObject({ name: "Anna" });
  });

  test("the name of a student who was removed is free, and who comes back needs another one", async () => {
    const { first, remove, rename } = await classOf("Anna");
    await remove(first);
    const learner = await on.store.createLearner(now);
    const joining = { learner, code: "RIVERS", name: "Anna", most: 1000, now };
    expect(await on.store.joinClass(joining)).toMatchObject({ outcome: "joined" });
    expect(await remove(first, false)).toBe("name-taken");
    expect(await rename(first, "Anna S.")).toBe("changed");
    expect(await remove(first, false)).toBe("changed");
  });

  test("a student on two devices is one: both have the class, under one name", async () => {
    const { first, second, merge, change, members, asStudent } = await classOf("Anna", "Anna 2");
    await change(first, { extraTime: 50 });
    expect(await merge(second, first)).toBe("changed");
    expect((await members()).find(({ id }) => id === second)).toMatchObject({ mergedInto: first });
    expect(await asStudent(second)).toEqual(await asStudent(first));
    expect(await asStudent(second)).toMatchObject({ member: first, name: "Anna", extraTime: 50 });
    expect(await merge(second, null)).toBe("changed");
    expect(await asStudent(second)).toMatchObject({ member: second, name: "Anna 2" });
  });

  test("whoever was merged goes along where the other one is merged, and where they are removed", async () => {
    const { first, second, third, merge, remove, asStudent } = await classOf("Anna", "Anna 2", "Anna 3");
    await merge(third, second);
    await merge(second, first);
    expect(await asStudent(third)).toMatchObject({ member: first });
    await remove(first);
    for (const learner of [first, second, third]) expect(await asStudent(learner)).toBeUndefined();
  });

  test("nobody is merged into themselves, into who is merged, into who was removed, or when they were", async () => {
    const { first, second, third, merge, remove, members } = await classOf("Anna", "Boris", "Clara");
    expect(await merge(first, first)).toBe("no-member");
    await merge(second, first);
    expect(await merge(third, second)).toBe("no-member");
    expect(await merge(first, second)).toBe("no-member");
    await remove(first);
    expect(await merge(third, first)).toBe("no-member");
    expect(await merge(first, third)).toBe("no-member");
    expect((await members()).filter(({ mergedInto }) => mergedInto !== null)).toHaveLength(1);
  });

  test("who was merged and becomes two again needs a name of their own", async () => {
    const { first, second, merge, rename } = await classOf("Anna", "Boris");
    await merge(second, first);
    expect(await rename(first, "Boris")).toBe("changed");
    expect(await merge(second, null)).toBe("name-taken");
  });

  test("when whom they were merged into is erased, the others go on by themselves", async () => {
    const { first, second, merge, asStudent } = await classOf("Anna", "Anna 2");
    await merge(second, first);
    await on.store.eraseLearner({ learner: first });
    expect(await asStudent(second)).toMatchObject({ member: second, name: "Anna 2" });
  });

  test("whatever is under way while a student is erased, nobody points at them", async () => {
    for (let round = 0; round < 5; round++) {
      const { id, first, second, merge, members } = await classOf("Anna", "Anna 2");
      const erase = () => on.store.eraseLearner({ learner: first });
      await on.atOnce(async (index) => (index % 4 === round % 4 ? erase() : merge(second, first)));
      expect(await members()).toMatchObject([{ id: second, mergedInto: null }]);
      await on.store.deleteClass({ learner: on.learner, class: id });
    }
  });

  test("who is merged takes along what they need", async () => {
    const { first, second, merge, change, asStudent } = await classOf("Anna", "Anna 2");
    await change(first, { extraTime: 25, extraAttempts: 2 });
    await change(second, { extraTime: 50 });
    await merge(second, first);
    expect(await asStudent(second)).toMatchObject({ member: first, extraTime: 50, extraAttempts: 2 });
  });

  test("no teacher gets a phrase that opens a place in another class", async () => {
    const { first, reset } = await classOf("Anna");
    const teacher = await on.store.createLearner(now);
    await on.store.createClass({ learner: teacher, title: "8a", code: "LAKES", most: 9, now });
    await on.store.joinClass({ learner: first, code: "LAKES", name: "Anna", most: 1000, now });
    expect(await reset(first, "taken")).toBe("has-more");
    expect(await on.store.learnerByRecovery("taken")).toBeUndefined();
  });

  test("a student gets a new phrase from the teacher, and the former one is gone", async () => {
    const { first, second, merge, reset } = await classOf("Anna", "Anna 2");
    await on.store.setRecovery({ learner: first, hash: "lost" });
    expect(await reset(first, "new")).toBe("reset");
    expect(await on.store.learnerByRecovery("new")).toBe(first);
    expect(await on.store.learnerByRecovery("lost")).toBeUndefined();
    await merge(second, first);
    expect(await reset(second, "other")).toBe("reset");
    expect(await on.store.learnerByRecovery("other")).toBe(second);
  });

  test("a phrase that a teacher handed over can be ended, as can one made after it, and the epoch ends with them", async () => {
    const { first, reset } = await classOf("Anna");
    const make = (hash: string) => on.store.setRecovery({ learner: first, hash });
    const end = () => on.store.endHandedOver({ learner: first });
    const epoch = () => on.store.epoch({ learner: first });
    await reset(first, "handed over");
    expect([await end(), await end(), await epoch()]).toEqual([true, false, 1]);
    expect(await on.store.learnerByRecovery("handed over")).toBeUndefined();
    await reset(first, "handed over");
    for (const hash of ["made after", "made later"]) await make(hash);
    expect([await end(), await epoch()]).toEqual([true, 2]);
    expect(await on.store.hasRecovery({ learner: first })).toBe(false);
  });

  test("a phrase that was made before any was handed over, or after that has ended, is the student's own", async () => {
    const { first, reset } = await classOf("Anna");
    const make = (hash: string) => on.store.setRecovery({ learner: first, hash });
    const end = () => on.store.endHandedOver({ learner: first });
    expect(await end()).toBe(false);
    await make("own");
    expect([await end(), await on.store.epoch({ learner: first })]).toEqual([false, 0]);
    await reset(first, "handed over");
    await end();
    await make("own again");
    expect(await end()).toBe(false);
    expect(await on.store.learnerByRecovery("own again")).toBe(first);
    expect(await on.store.endHandedOver({ learner: "not-a-uuid" })).toBe(false);
  });

  test("no teacher gets a phrase that opens an account, sets, classes, or the study of who was removed", async () => {
    const { first, second, third, remove, reset } = await classOf("Anna", "Boris", "Clara");
    await on.store.createSet({ learner: first, title: "Mine", document: { items: [] }, most: 9, now });
    await on.store.createClass({ learner: second, title: "Mine", code: "LAKES", most: 9, now });
    await on.database.sql.execute(
      `insert into accounts (learner_id, email, created_at, updated_at) values ('${third}', 'clara', now(), now())`,
    );
    for (const member of [first, second, third]) expect(await reset(member, member)).toBe("has-more");
    await remove(first);
    expect(await reset(first, first)).toBe("no-member");
    for (const hash of [first, second, third]) expect(await on.store.learnerByRecovery(hash)).toBeUndefined();
  });
});

import { afterAll, beforeAll, expect, test } from "vitest";
import type { Service } from "../context.ts";
import { browserOf, openTestService } from "../testing/browser.ts";

let opened: AsyncDisposable & { readonly service: Service };

beforeAll(async () => {
  opened = await openTestService();
});
afterAll(() => opened[Symbol.asyncDispose]());

/** A teacher's browser, with a class. */
async function teacher() {
  const browser = browserOf(opened.service);
  const { id, code } = await browser.call().class.create({ title: "7b" });
  const calls = () => browser.call().class;
  return { browser, id, code, calls, open: () => calls().open({ class: id }) };
}

/** A student's browser, which has joined. */
async function student(code: string, name: string) {
  const browser = browserOf(opened.service);
  const joining = await browser.call().class.join({ code, name });
  const session = browser.session();
  return {
    browser,
    ...joining,
    member: session.kind === "learner" ? session.id : "",
    calls: () => browser.call().class,
  };
}

test("a caller without classes has empty lists, and is given no cookie", async () => {
  const browser = browserOf(opened.service);
  expect([await browser.call().class.list(), await browser.call().class.joined()]).toEqual([[], []]);
  expect(browser.session()).toEqual({ kind: "none" });
});

test("a student finds a class by its code, joins it, and is on the teacher's list", async () => {
  const { id, code, calls, open } = await teacher();
  const typed = ` ${code.slice(0, 4).toLowerCase()}-${code.slice(4)}`;
  const browser = browserOf(opened.service);
  expect(await browser.call().class.byCode({ code: typed })).toEqual({ title: "7b", isOpen: true, joined: null });
  expect(browser.session()).toEqual({ kind: "none" });
  const { joined, phrase } = await browser.call().class.join({ code: typed, name: "  Anna \n Kovács " });
  expect(joined).toEqual({ id, title: "7b", name: "Anna Kovács", extraTime: 0, extraAttempts: 0 });
  expect(phrase?.split(" ")).toHaveLength(6);
  expect(await browser.call().class.joined()).toEqual([joined]);
  expect(await browser.call().class.attend({ class: id })).toEqual(joined);
  expect(await browser.call().class.byCode({ code })).toEqual({ title: "7b", isOpen: true, joined });
  expect((await open()).members).toMatchObject([{ name: "Anna Kovács", removedAt: null, mergedInto: null }]);
  expect(await calls().list()).toMatchObject([{ id, title: "7b", code, isOpen: true, size: 1, archivedAt: null }]);
});

test("with the phrase the student is in the class on another device, and is there once", async () => {
  const { id, code, open } = await teacher();
  const { phrase, joined } = await student(code, "Anna");
  const phone = browserOf(opened.service);
  await phone.call().learner.recover({ phrase: phrase ?? "" });
  expect(await phone.call().class.attend({ class: id })).toEqual(joined);
  expect(await phone.call().class.join({ code, name: "Somebody else" })).toEqual({ joined, phrase: null });
  expect((await open()).members).toHaveLength(1);
});

test("a phrase that was made before is not replaced by joining", async () => {
  const { code } = await teacher();
  const browser = browserOf(opened.service);
  const { phrase } = await browser.call().learner.newPhrase();
  expect(await browser.call().class.join({ code, name: "Anna" })).toMatchObject({ phrase: null });
  expect(await browserOf(opened.service).call().learner.recover({ phrase })).toEqual({ recovered: true });
});

test("a class is renamed, closed and opened, and gets another code; who is in it stays", async () => {
  const { id, code, calls, open } = await teacher();
  const anna = await student(code, "Anna");
  expect(await calls().rename({ class: id, title: " 8b " })).toEqual({ title: "8b" });
  expect(await calls().setOpen({ class: id, isOpen: false })).toEqual({ isOpen: false });
  await expect(student(code, "Boris")).rejects.toMatchObject({ reason: "class-closed" });
  expect(await browserOf(opened.service).call().class.byCode({ code })).toMatchObject({ title: "8b", isOpen: false });
  await calls().setOpen({ class: id, isOpen: true });
  const { code: renewed } = await calls().renewCode({ class: id });
  await expect(student(code, "Boris")).rejects.toMatchObject({ reason: "unknown-code" });
  await student(renewed, "Boris");
  expect(await open()).toMatchObject({ title: "8b", isOpen: true, code: renewed });
  expect((await open()).members.map(({ name }) => name)).toEqual(["Anna", "Boris"]);
  expect(await anna.calls().joined()).toMatchObject([{ id, title: "8b" }]);
});

test("a class can be put away, brought back and removed", async () => {
  const { id, code, calls, open } = await teacher();
  const anna = await student(code, "Anna");
  expect(await calls().archive({ class: id, archived: true })).toEqual({ archived: true });
  expect((await open()).archivedAt).toEqual(expect.any(String));
  expect(await anna.calls().joined()).toEqual([]);
  await expect(student(code, "Boris")).rejects.toMatchObject({ reason: "class-closed" });
  await calls().archive({ class: id, archived: false });
  expect(await anna.calls().joined()).toHaveLength(1);
  expect(await calls().remove({ class: id })).toEqual({ removed: true });
  expect([await calls().list(), await anna.calls().joined()]).toEqual([[], []]);
  await expect(student(code, "Boris")).rejects.toMatchObject({ reason: "unknown-code" });
});

test("a name that is taken is pointed out, and the one who has it stays", async () => {
  const { code, open } = await teacher();
  await student(code, "Anna");
  await expect(student(code, "ANNA")).rejects.toMatchObject({
    reason: "name-taken",
    message: "Somebody in this class has this name already.",
    hint: expect.stringContaining("add a letter of your surname"),
  });
  expect((await open()).members).toHaveLength(1);
});

test("a student is renamed and has more time and attempts, which they see", async () => {
  const { id, code, calls } = await teacher();
  const { member, calls: anna } = await student(code, "Anna");
  const renamed = await calls().member.rename({ class: id, member, name: "Anna K." });
  expect(renamed.members).toMatchObject([{ id: member, name: "Anna K." }]);
  const extra = { extraTime: 25, extraAttempts: 1 };
  expect((await calls().member.setExtra({ class: id, member, ...extra })).members).toMatchObject([extra]);
  expect(await anna().attend({ class: id })).toMatchObject({ name: "Anna K.", ...extra });
});

test("a student who was removed has no class, is told so, and can be brought back", async () => {
  const { id, code, calls } = await teacher();
  const { member, calls: anna } = await student(code, "Anna");
  const { members } = await calls().member.remove({ class: id, member, removed: true });
  expect(members).toMatchObject([{ removedAt: expect.any(String) }]);
  expect(await anna().joined()).toEqual([]);
  await expect(anna().attend({ class: id })).rejects.toMatchObject({ reason: "unknown-class" });
  await expect(anna().join({ code, name: "Anna" })).rejects.toMatchObject({ reason: "removed-from-class" });
  await calls().member.remove({ class: id, member, removed: false });
  expect(await anna().attend({ class: id })).toMatchObject({ name: "Anna" });
});

test("a student on two devices is merged into one, and parted again", async () => {
  const { id, code, calls } = await teacher();
  const [laptop, phone] = [await student(code, "Anna"), await student(code, "Anna on the phone")];
  const merged = await calls().member.merge({ class: id, member: phone.member, into: laptop.member });
  expect(merged.members).toMatchObject([{ mergedInto: null }, { mergedInto: laptop.member }]);
  expect(await phone.calls().attend({ class: id })).toMatchObject({ name: "Anna" });
  expect(await calls().list()).toMatchObject([{ size: 1 }]);
  await calls().member.merge({ class: id, member: phone.member, into: null });
  expect(await phone.calls().attend({ class: id })).toMatchObject({ name: "Anna on the phone" });
});

test("a phrase that the teacher hands over opens the student's study, and the lost one does not", async () => {
  const { id, code, calls } = await teacher();
  const { member, phrase: lost } = await student(code, "Anna");
  const { phrase } = await calls().member.newPhrase({ class: id, member });
  const recover = (given: string) => {
    const browser = browserOf(opened.service);
    return browser
      .call()
      .learner.recover({ phrase: given })
      .then(() => browser.call().class.attend({ class: id }));
  };
  expect(await recover(phrase)).toMatchObject({ name: "Anna" });
  await expect(recover(lost ?? "")).rejects.toMatchObject({ reason: "unknown-phrase" });
});

test("no phrase opens a colleague's desk through a class that they have joined", async () => {
  const { id, code, calls } = await teacher();
  const colleague = await student(code, "Ms Ono");
  const { phrase } = await colleague.browser.call().learner.newPhrase();
  await colleague.browser.call().set.create({ title: "Hers" });
  await expect(calls().member.newPhrase({ class: id, member: colleague.member })).rejects.toMatchObject({
    reason: "has-more",
  });
  expect(await browserOf(opened.service).call().learner.recover({ phrase })).toEqual({ recovered: true });
});

test("who has a place in a class, or a class, does not leave it behind unasked", async () => {
  const { code, browser } = await teacher();
  const anna = await student(code, "Anna");
  const { phrase } = await browserOf(opened.service).call().learner.newPhrase();
  for (const one of [browser, anna.browser]) {
    await expect(one.call().learner.recover({ phrase })).rejects.toMatchObject({ reason: "would-leave" });
  }
});

test("what is taken away holds the classes with their lists, and the own places in classes", async () => {
  const { code, browser } = await teacher();
  const anna = await student(code, "Anna");
  const place = { name: "Anna", removedAt: null, extraTime: 0, extraAttempts: 0 };
  const { data } = await browser.call().learner.export();
  expect(data).toMatchObject({ classes: [{ title: "7b", archivedAt: null, students: [place] }], places: [] });
  const { data: hers } = await anna.browser.call().learner.export();
  expect(hers).toMatchObject({ classes: [], places: [{ title: "7b", ...place }] });
  expect(JSON.stringify([data, hers])).not.toContain(anna.member);
});

import { afterAll, beforeAll, expect, test } from "vitest";
import type { Service } from "../context.ts";
import { browserOf, openTestService } from "../testing/browser.ts";
import { type ResultsRoom, resultsRoomIn } from "../testing/results-room.ts";
import { changesOf } from "./changes.ts";

let opened: AsyncDisposable & { readonly service: Service };
let room: ResultsRoom;

beforeAll(async () => {
  opened = await openTestService();
  room = await resultsRoomIn(opened.service, ["single choice"]);
});
afterAll(() => opened[Symbol.asyncDispose]());

function listening(lastEventId?: string, session = room.teacher.session()) {
  const context = { service: opened.service, session, remember: () => undefined };
  const leaving = new AbortController();
  const changes = changesOf(context as never, { assignment: room.assignment, lastEventId }, leaving.signal);
  return { changes, leave: () => leaving.abort() };
}

test("whoever listens hears at once, and again when something has changed", async () => {
  const { changes, leave } = listening();
  const first = await changes.next();
  const next = changes.next();
  await room.join("Ada");
  const second = await next;
  expect([first.done, second.done]).toEqual([false, false]);
  expect(second.value?.[0]).not.toBe(first.value?.[0]);
  leave();
  expect((await changes.next()).done).toBe(true);
});

test("whoever comes back hears nothing as long as nothing has changed", async () => {
  const { changes, leave } = listening();
  const [id] = (await changes.next()).value ?? [];
  leave();
  const again = listening(id);
  const heard = again.changes.next();
  await room.join("Ben");
  expect((await heard).value?.[0]).not.toBe(id);
  again.leave();
});

test("whoever leaves while nothing happens is not waited for", async () => {
  const { changes, leave } = listening();
  await changes.next();
  const waiting = changes.next();
  leave();
  expect((await waiting).done).toBe(true);
});

test("nobody else hears anything", async () => {
  const ada = await room.join("Cleo");
  for (const { session } of [ada.browser, browserOf(opened.service)]) {
    await expect(listening(undefined, session()).changes.next()).rejects.toMatchObject({ reason: "unknown-results" });
  }
});

async function listeningElsewhere() {
  const other = await resultsRoomIn(opened.service, ["single choice"]);
  const session = other.teacher.session();
  const context = { service: opened.service, session, remember: () => undefined };
  const listen = () => changesOf(context as never, { assignment: other.assignment }, undefined);
  return { ...other, listen, learner: session.kind === "learner" ? session.id : "" };
}

test("whoever has signed out everywhere hears no more", async () => {
  const { listen, learner } = await listeningElsewhere();
  const changes = listen();
  expect((await changes.next()).done).toBe(false);
  const next = changes.next();
  await opened.service.store.nextEpoch({ learner });
  await expect(next).rejects.toMatchObject({ reason: "unknown-results" });
});

test("whoever has the class no more hears no more", async () => {
  const { listen, teacher, school } = await listeningElsewhere();
  const changes = listen();
  await changes.next();
  const next = changes.next();
  await teacher.call().class.remove({ class: school });
  await expect(next).rejects.toMatchObject({ reason: "unknown-results" });
});

test("too many who listen at once are refused, until one of them has left", async () => {
  const { listen } = await listeningElsewhere();
  const all = Array.from({ length: 12 }, listen);
  for (const changes of all) await changes.next();
  const refused = { code: "TOO_MANY_REQUESTS", reason: "too-many-listeners" };
  await expect(listen().next()).rejects.toMatchObject(refused);
  await all[0]?.return();
  expect((await listen().next()).done).toBe(false);
});

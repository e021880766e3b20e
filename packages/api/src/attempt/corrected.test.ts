import { afterAll, beforeAll, expect, test } from "vitest";
import type { Service } from "../context.ts";
import { openTestService } from "../testing/browser.ts";
import { resultsRoomIn, takes } from "../testing/results-room.ts";
import type { ResultView } from "../views.ts";

let opened: AsyncDisposable & { readonly service: Service };

beforeAll(async () => {
  opened = await openTestService();
});
afterAll(() => opened[Symbol.asyncDispose]());

type Given = NonNullable<Parameters<typeof resultsRoomIn>[2]>;

/** Ada has answered three questions so, and her teacher corrects one of them. */
async function corrected(how: string, given: Given = {}) {
  const room = await resultsRoomIn(opened.service, ["single choice", "single choice", "single choice"], given);
  const ada = await room.join("Ada");
  const attempt = await takes(room, ada, how);
  const { questions } = await room.teacher.call().results.open({ assignment: room.assignment });
  const { results } = room.teacher.call();
  const regrade = (change: Parameters<typeof results.regrade>[0]["change"], of = 0) =>
    results.regrade({
      ...{ assignment: room.assignment, question: questions[of]?.id ?? "", change, reason: "Two are right." },
    });
  const idOf = (index: number) =>
    attempt.items.find(({ question }) => question.stem === questions[index]?.question.stem)?.question.id ?? "";
  const chosen = questions[0]?.others.find(({ students }) => students.middle > 0)?.text ?? "";
  const another = questions[0]?.others[0]?.text ?? "";
  const call = () => ada.browser.call();
  const result = async () => (await call().attempt.result({ attempt: attempt.id })) as ResultView;
  return { ...room, ada, attempt, chosen, another, regrade, idOf, call, result };
}

test("a result has the points as they count now, the ones before, and where, how and why", async () => {
  const { regrade, chosen, idOf, result, attempt } = await corrected("-++");
  const before = await result();
  expect(before).toMatchObject({ right: 2, total: 3, credit: 2, before: null, corrections: [], missed: [idOf(0)] });
  await regrade({ kind: "also right", texts: [chosen] });
  const number = attempt.items.findIndex(({ question }) => question.id === idOf(0)) + 1;
  const change = { kind: "also right", texts: [chosen] };
  const told = await result();
  expect(told).toMatchObject({
    ...{ right: 3, total: 3, credit: 3, creditBefore: 2, before: { right: 2, total: 3 }, missed: [] },
    corrections: [{ number, reason: "Two are right.", change, worth: { credit: 1, right: true } }],
  });
  for (const shares of [told.byTopic, told.byKind, told.byStatus]) {
    expect(shares.reduce((sum, { right }) => sum + right, 0)).toBe(3);
  }
  await regrade({ kind: "as made" });
  const { attempt: _, ...shares } = before;
  expect(await result()).toMatchObject(shares);
});

test("a question that was withdrawn is in no total, and nothing to practise", async () => {
  const { regrade, result, call } = await corrected("-+.");
  await regrade({ kind: "withdrawn" });
  await regrade({ kind: "withdrawn" }, 2);
  const told = await result();
  expect(told).toMatchObject({
    right: 1,
    total: 1,
    credit: 1,
    answered: 2,
    before: { right: 1, total: 3 },
    missed: [],
  });
  expect(told.corrections.map(({ worth }) => worth)).toEqual([null, null]);
  expect(told.byTopic.reduce((sum, { total }) => sum + total, 0)).toBe(1);
  await expect(call().attempt.start({ retry: told.attempt.id, seed: "tea" })).rejects.toMatchObject({
    reason: "nothing-to-ask",
  });
});

test("every list of the student has the score that counts", async () => {
  const { regrade, call, school, attempt } = await corrected("-+.");
  const { id } = attempt;
  const weak = await call().attempt.weak();
  expect(weak).toMatchObject([{ misses: 1 }]);
  await regrade({ kind: "point for all" });
  await regrade({ kind: "withdrawn" }, 2);
  const score = { right: 2, total: 2, before: { right: 1, total: 3 } };
  expect((await call().attempt.recent()).attempts).toMatchObject([{ id, length: 3, answered: 2, ...score }]);
  expect(await call().assignment.assigned({ class: school })).toMatchObject([{ best: score, length: 3 }]);
  expect(await call().attempt.weak()).toEqual([]);
  for (const retry of [id, "missed"]) {
    await expect(call().attempt.start({ retry, seed: "tea" })).rejects.toMatchObject({ reason: "nothing-to-ask" });
  }
});

test("the best of several attempts is the one that is best now", async () => {
  const room = await corrected("-++");
  await takes(room, room.ada, "++.");
  const best = async () => (await room.call().assignment.assigned({ class: room.school }))[0]?.best;
  await room.regrade({ kind: "also right", texts: [room.chosen] });
  expect(await best()).toMatchObject({ right: 3, total: 3, before: { right: 2, total: 3 } });
  await room.regrade({ kind: "as made" });
  expect(await best()).toMatchObject({ right: 2, total: 3, before: null });
});

test("what is taken away has the points that count, those before, and the reason", async () => {
  const { regrade, call, idOf, ada, attempt } = await corrected("-++", { closes: null });
  await regrade({ kind: "point for all" });
  const { data, csv } = await call().learner.export();
  const [saved] = data.attempts;
  const item = saved?.items.find(({ hash }) => hash === idOf(0));
  expect(item).toMatchObject({ answer: { right: true }, correction: { reason: "Two are right." } });
  expect(saved?.items.filter(({ correction }) => correction)).toHaveLength(1);
  const row = csv.split("\r\n").find((line) => line.includes("Two are right."));
  expect(row).toContain('"right",1,');
  expect(row).toMatch(/,0,"all its points for everybody","Two are right\."$/);
  expect(await opened.service.store.attempt({ learner: ada.id, attempt: attempt.id })).toMatchObject({
    answers: expect.arrayContaining([expect.objectContaining({ question: idOf(0), right: false })]),
  });
});

test("nothing that may not be told is told by what was corrected", async () => {
  const { regrade, chosen, call, school, attempt, idOf } = await corrected("-++", { feedback: "never" });
  await regrade({ kind: "also right", texts: [chosen] });
  await regrade({ kind: "withdrawn" }, 1);
  const number = attempt.items.findIndex(({ question }) => question.id === idOf(0)) + 1;
  const told = await call().attempt.result({ attempt: attempt.id });
  expect(told).toMatchObject({ right: null, total: 3 });
  expect(told.corrections).toContainEqual(
    expect.objectContaining({ number, change: { kind: "also right", texts: [] } }),
  );
  expect(told.corrections.map(({ worth }) => worth)).toEqual([null, null]);
  expect((await call().attempt.recent()).attempts).toMatchObject([{ right: null, before: null }]);
  expect(await call().assignment.assigned({ class: school })).toMatchObject([{ best: null }]);
  expect((await call().learner.export()).csv).not.toContain("Two are right.");
});

test("what else is right of a question that was left out is not told as long as it may be answered", async () => {
  const { regrade, chosen, result, call } = await corrected("-++");
  await regrade({ kind: "also right", texts: [chosen] });
  expect((await result()).corrections).toMatchObject([{ change: { texts: [chosen] } }]);
  expect((await call().learner.export()).csv).toContain(`also right: ${chosen}`);
  const left = await corrected(".++");
  await left.regrade({ kind: "also right", texts: [left.another] });
  expect((await left.result()).corrections).toMatchObject([{ change: { texts: [] }, worth: { right: false } }]);
  expect((await left.call().learner.export()).csv).not.toContain("also right: ");
});

test("nobody is told of a correction before the quiz is handed in, nor of another's quiz", async () => {
  const { regrade, join, start, teacher, attempt } = await corrected("-++");
  await regrade({ kind: "point for all" });
  const ben = await join("Ben");
  await start(ben);
  const { attempts } = await ben.browser.call().attempt.recent();
  expect(attempts).toMatchObject([{ finishedAt: null, right: null, total: 3, before: null }]);
  for (const other of [ben.browser, teacher]) {
    const asked = other.call().attempt.result({ attempt: attempt.id });
    await expect(asked).rejects.toMatchObject({ reason: "unknown-attempt" });
  }
});

test("what the cards remember stays: the facts say what they said", async () => {
  const { regrade, call } = await corrected("-++");
  const { data } = await call().learner.export();
  await regrade({ kind: "point for all" });
  expect((await call().learner.export()).data.reviews).toEqual(data.reviews);
  expect(data.reviews).toHaveLength(3);
});

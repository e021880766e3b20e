import type { Question } from "@communique/quiz";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Service } from "../context.ts";
import { browserOf, openTestService } from "../testing/browser.ts";

let opened: AsyncDisposable & { readonly service: Service };
let question: Question;

beforeAll(async () => {
  opened = await openTestService();
  question = opened.service.banks.article.questions().find(({ recipe }) => recipe === "several told as") as Question;
});
afterAll(() => opened[Symbol.asyncDispose]());

/** A teacher's set of one question, and the letter of a wrong option in it. */
async function teacher() {
  const { call } = browserOf(opened.service);
  const calls = () => call().set;
  const { id: set } = await calls().create({ title: "Swaps" });
  await calls().save({ set, revision: 1, title: "Swaps", items: [question.id] });
  for (const option of ["a", "b", "c", "d", "e", "f"]) {
    const offers = await calls().otherOptions({ set, question: question.id, own: {}, option });
    const [offer] = offers;
    if (offer) return { set, calls, option, offers, offer };
  }
  throw new Error("No option has another.");
}

test("other wrong options are offered, each with the statement that refutes it", async () => {
  const { offers } = await teacher();
  expect(offers.length).toBeLessThanOrEqual(6);
  for (const { text, feedback, ground, statement } of offers) {
    expect([text === "", feedback === "", ground === null, statement === null]).toEqual([false, false, false, false]);
  }
});

test("one that is taken in is asked, is proved, and goes back to the bank's", async () => {
  const { set, calls, option, offer } = await teacher();
  const before = await calls().open({ set });
  const own = { [question.id]: { texts: {}, swaps: { [option]: offer.source } } };
  await calls().save({ set, revision: 2, title: "Swaps", items: [question.id], own });
  const { items } = await calls().open({ set });
  expect(items).toMatchObject([{ id: question.id, standing: "proved", own: own[question.id] }]);
  expect(items[0]?.key).toBe(before.items[0]?.key);
  expect(JSON.stringify(items[0]?.question)).toContain(JSON.stringify(offer.text));
  await calls().save({ set, revision: 3, title: "Swaps", items: [question.id], own });
  expect((await calls().open({ set })).items).toEqual(items);
  expect((await calls().publish({ set, revision: 4 })).outcome).toBe("published");
  await calls().save({ set, revision: 4, title: "Swaps", items: [question.id] });
  expect((await calls().open({ set })).items).toEqual(before.items);
});

test("an option that was taken in can be put in other words, and is then not checked", async () => {
  const { set, calls, option, offer } = await teacher();
  const own = { texts: { [`options ${option}`]: `${offer.text}, then` }, swaps: { [option]: offer.source } };
  const checked = await calls().check({ set, question: question.id, own });
  expect(checked.standing).not.toBe("proved");
  expect(checked.wordables).toContainEqual({ place: `options ${option}`, text: offer.text, right: false });
});

test.each([
  ["elsewhere", "BAD_REQUEST"],
  [`${"0".repeat(64)}/a`, "NOT_FOUND"],
])("the option %s, which the facts do not refute here, is refused", async (source, code) => {
  const { set, calls, option } = await teacher();
  const own = { [question.id]: { swaps: { [option]: source } } };
  const saving = calls().save({ set, revision: 2, title: "Swaps", items: [question.id], own });
  await expect(saving).rejects.toMatchObject({ code });
  expect((await calls().open({ set })).revision).toBe(2);
});

import { afterAll, beforeAll, expect, test } from "vitest";
import { browserOf, openTestService } from "../testing/browser.ts";
import { firstQuestion } from "./first-question.ts";

let opened: Awaited<ReturnType<typeof openTestService>>;

beforeAll(async () => {
  opened = await openTestService();
});

afterAll(() => opened[Symbol.asyncDispose]());

const told = (wishes: object, by = browserOf(opened.service)) =>
  firstQuestion({ service: opened.service, session: by.session(), address: "" }, wishes);

test.each([{ seed: "tea" }, { seed: "tea", length: 3, about: "background" as const, mode: "exam" as const }])(
  "of %j the first question is told before anybody starts, and nobody is kept for it",
  async (wishes) => {
    const guest = browserOf(opened.service);
    const before = await told(wishes, guest);
    expect(guest.session()).toEqual({ kind: "none" });
    const { items } = await guest.call().attempt.start(wishes);
    expect(before).toEqual({ stem: items[0]?.question.stem, of: items.length });
    expect(await told(wishes, guest)).toEqual(before);
  },
);

test("a quiz that is shared begins with its own first question", async () => {
  const { call } = browserOf(opened.service);
  const attempt = await call().attempt.start({ seed: "shared", length: 2 });
  const { shared } = await call().attempt.share({ attempt: attempt.id });
  expect(await told({ seed: "other", shared })).toEqual({ stem: attempt.items[0]?.question.stem, of: 2 });
});

test("of a quiz that goes on after its first question nothing is told, and of the next one the first again", async () => {
  const guest = browserOf(opened.service);
  const wishes = { seed: "on", length: 2, kinds: ["true or false" as const] };
  const { id, items } = await guest.call().attempt.start(wishes);
  const first = { stem: items[0]?.question.stem, of: 2 };
  await guest.call().attempt.answer({ attempt: id, question: items[0]?.question.id ?? "", answer: { option: "a" } });
  expect(await told(wishes, guest)).toBeNull();
  await guest.call().attempt.finish({ attempt: id });
  expect(await told(wishes, guest)).toEqual(first);
});

test.each([
  {},
  { seed: "TEA" },
  { seed: "tea", length: 0 },
  { seed: "tea", retry: "missed" },
  { seed: "tea", shared: "nothing" },
  { seed: "tea", topics: ["the deadline"] },
])("of %j nothing is told", async (wishes) => {
  expect(await told(wishes)).toBeNull();
});

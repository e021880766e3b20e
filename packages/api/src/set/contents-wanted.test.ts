import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestService } from "../testing/browser.ts";
import { writtenQuestions } from "../testing/written-questions.ts";
import { contentsWanted } from "./contents-wanted.ts";
import { writtenItem } from "./written-item.ts";

let opened: Awaited<ReturnType<typeof openTestService>>;

beforeAll(async () => {
  opened = await openTestService();
});
afterAll(() => opened[Symbol.asyncDispose]());

test("a question with the name of what every object has is worth one point where nothing is said of it", () => {
  const id = "constructor";
  const had = [writtenItem(id, writtenQuestions.single, undefined)];
  const wanted = { title: "Thursday", items: [id], own: {}, written: {}, points: {}, sections: [] };
  expect(contentsWanted(opened.service, wanted, had).document).not.toHaveProperty("shape");
  const weighed = contentsWanted(opened.service, { ...wanted, points: { [id]: 2 } }, had);
  expect(weighed.document).toMatchObject({ shape: { points: [2] } });
});

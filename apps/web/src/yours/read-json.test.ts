import { expect, test } from "vitest";
import { largestFile } from "./largest-file.ts";
import { readJson } from "./read-json.ts";

const file = (content: BlobPart) => new File([content], "communique.json");

test("a file of JSON is read, with or without a mark of its byte order", async () => {
  expect(await readJson(file('{"a":[1]}'))).toEqual({ outcome: "read", data: { a: [1] } });
  expect(await readJson(file('\ufeff{"a":[1]}'))).toEqual({ outcome: "read", data: { a: [1] } });
});

test.each([
  ["nothing in it", "", "no JSON"],
  ["its end cut off", '{"attempts": [', "cut short"],
  ["a table in it", "quiz,started\r\n", "no JSON"],
  ["too much in it", new Uint8Array(largestFile + 1), "at most 16 MB"],
])("a file with %s is told to be none", async (_, content, words) => {
  expect(await readJson(file(content))).toEqual({ outcome: "unreadable", words: expect.stringContaining(words) });
});

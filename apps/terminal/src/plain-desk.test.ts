import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { plainDesk } from "./plain-desk.ts";

const options = [
  { id: "a", text: "Ada" },
  { id: "b", text: "Ben" },
];

function deskReading(input: string, output = new PassThrough()) {
  const leaving = new AbortController();
  const desk = plainDesk({ input: Readable.from(input), output, width: 80, leaving: leaving.signal });
  return { desk, output, leaving };
}

test.each([
  ["b\n", "b"],
  [" B \n", "b"],
  ["ben\n", "b"],
  ["b", "b"],
  ["\na\n", "a"],
  ["ab\nc\na\n", "a"],
])("of the lines %j the first that names an option chooses it", async (input, given) => {
  expect(await deskReading(input).desk.choose({ options, verb: "answer" })).toEqual({ given });
});

test("an empty line takes the usual option", async () => {
  expect(await deskReading("\n").desk.choose({ options, verb: "answer", usual: "b" })).toEqual({ given: "b" });
});

test.each([
  ["\n", []],
  ["b\n", ["b"]],
  ["b b\n", ["b"]],
  ["a, b\n", ["a", "b"]],
  ["BA\n", ["b", "a"]],
  ["a or b\na b\n", ["a", "b"]],
])("of the lines %j the first that is letters of options ticks them", async (input, given) => {
  expect(await deskReading(input).desk.tick({ options, which: "those you want", verb: "go on", none: "all" })).toEqual({
    given,
  });
});

test("where something must be ticked, an empty line is no answer", async () => {
  const { desk } = deskReading("\n , \na\n");
  expect(await desk.tick({ options, which: "those that are right", verb: "answer" })).toEqual({ given: ["a"] });
});

test("a typed line keeps its capitals; one that says nothing is told why, and how to type it", async () => {
  const { desk, output } = deskReading("tea\n Tea \n");
  const read = (given: string) => (given === "Tea" ? { given } : { problem: "A small letter." });
  expect(await desk.type({ how: "Type a word.", read })).toEqual({ given: "Tea" });
  output.end();
  expect(await text(output)).toBe("\nType a word.\nA small letter. Type a word.\n");
});

test("the end of the input and the wish to leave are departures", async () => {
  expect(await deskReading("x\n").desk.choose({ options, verb: "answer" })).toEqual({ departed: "input ended" });
  const { desk, leaving } = deskReading("a\n");
  leaving.abort();
  expect(await desk.waitTo("go on")).toBe("left");
});

test("lines are read no faster than what they cause is taken away", async () => {
  const { desk, output } = deskReading(`${"x\n".repeat(1000)}a\n`, new PassThrough({ highWaterMark: 1 }));
  const reply = desk.choose({ options, verb: "answer" });
  for (let turn = 0; turn < 10; turn++) await setImmediate();
  expect(output.writableLength).toBeLessThan(1000);
  const written = text(output);
  expect(await reply).toEqual({ given: "a" });
  output.end();
  expect((await written).match(/That is no answer here/g)).toHaveLength(1000);
});

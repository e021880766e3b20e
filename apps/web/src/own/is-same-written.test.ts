import { expect, test } from "vitest";
import { isSameWritten } from "./is-same-written.ts";
import { newWritten } from "./new-written.ts";

const single = newWritten("single choice");
const typed = newWritten("type the answer");

test("what says the same in another order of its parts is the same", () => {
  const turned = JSON.parse(
    JSON.stringify(single, Object.keys({ ...single, text: "", right: "", feedback: "" }).reverse()),
  );
  expect(isSameWritten(single, turned)).toBe(true);
  expect(isSameWritten(null, undefined)).toBe(true);
});

test.each([
  [single, null],
  [single, newWritten("several right")],
  [single, { ...single, stem: "Who?" }],
  [single, { ...single, rests: ["claim:one"] }],
  [typed, { ...typed, accepts: ["Ada"] }],
  [typed, { ...typed, form: "date" as const }],
  [newWritten("true or false"), { ...newWritten("true or false"), isTrue: false }],
])("what differs in anything is another: %#", (one, other) => {
  expect(isSameWritten(one, other as typeof one)).toBe(false);
});

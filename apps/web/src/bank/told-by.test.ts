import { expect, test } from "vitest";
import { isToldBy } from "./told-by.ts";

test.each([
  ["One. Two.", ["Two.", "One."], true],
  ["One. Two.", ["One."], false],
  ["One.", ["One.", "Three."], true],
])("whether “%s” is told by %j: %s", (text, says, told) => {
  expect(
    isToldBy(
      text,
      says.map((one) => ({ says: one })),
    ),
  ).toBe(told);
});

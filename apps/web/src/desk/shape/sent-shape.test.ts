import { expect, test } from "vitest";
import { sentShape } from "./sent-shape.ts";

test("texts are sent in one line, without signs that cannot be seen", () => {
  const section = { id: "a", at: 0, title: " The\u202a islands\u202c ", instruction: "Read\n\u2066first\u0007.\u2069" };
  const { sections } = sentShape({ items: [], points: {}, sections: [section] });
  expect(sections).toEqual([{ id: "a", at: 0, title: "The islands", instruction: "Read first." }]);
});

test("a title that says nothing is not sent", () => {
  const section = { id: "a", at: 0, title: "\u202a\u202c", instruction: "" };
  expect(sentShape({ items: [], points: {}, sections: [section] }).sections[0]?.title).toBe("Section");
});

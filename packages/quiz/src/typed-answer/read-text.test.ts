import fc from "fast-check";
import { expect, test } from "vitest";
import { foldText } from "./fold-text.ts";
import { readText } from "./read-text.ts";

const anything = fc
  .oneof(fc.string({ unit: "binary", maxLength: 40 }), fc.string({ unit: "grapheme", maxLength: 40 }))
  .filter((text) => foldText(text) !== "");

test("a text is right as it stands, and with other spaces and a full stop", () => {
  fc.assert(
    fc.property(anything, (text) => {
      const spaced = `  ${text.trim().replaceAll(/\s+/g, " \t ")}\n`;
      for (const typed of [text, spaced]) expect(readText(typed, [text]), typed).toEqual({ read: "accepted" });
    }),
    { numRuns: 2000 },
  );
});

test("a text is right in capitals and in small letters", () => {
  fc.assert(
    fc.property(anything, (text) => {
      for (const typed of [text.toUpperCase(), text.toLowerCase(), text.normalize("NFD")])
        expect(readText(typed, [text]), typed).toEqual({ read: "accepted" });
    }),
    { numRuns: 2000 },
  );
});

test("of two texts that differ in a sign, or in the order of theirs, only one is right", () => {
  const signs = fc.string({ unit: fc.constantFrom(..."0123456789+-*/:,;€$%#<>=≠!?()²½"), minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(signs, signs, (text, other) => {
      fc.pre(text !== other);
      expect(readText(other, [text]).read).toBe("unknown");
    }),
    { numRuns: 2000 },
  );
  fc.assert(
    fc.property(signs, fc.nat(), (text, by) => {
      const turned = text.slice(by % text.length) + text.slice(0, by % text.length);
      expect(readText(turned, [text]).read).toBe(turned === text ? "accepted" : "unknown");
    }),
  );
});

test.each([
  ["x".repeat(501), "unknown"],
  [" \u200B ", "empty"],
])("%j is %s", (typed, read) => {
  expect(readText(typed, ["x"])).toEqual({ read });
});

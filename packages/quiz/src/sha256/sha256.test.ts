import * as fc from "fast-check";
import { expect, test } from "vitest";
import { sha256 as ofAnyPlatform } from "./of-any-platform.ts";
import { sha256 as ofNode } from "./of-node.ts";

test("a text has the hash that the standard gives it", () => {
  expect(ofNode("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
});

test("a text has the same hash in Node as anywhere else, unpaired surrogates included", () => {
  const anyText = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), fc.constant("\ud800x"));
  fc.assert(
    fc.property(anyText, (text) => {
      expect(ofNode(text)).toBe(ofAnyPlatform(text));
    }),
  );
});

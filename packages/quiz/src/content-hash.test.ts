import canonicalize from "canonicalize";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson } from "./content-hash.ts";

const keys = fc
  .oneof(fc.string(), fc.constantFrom("b", "a", "É", "é"))
  .filter((key) => !/^(?:\d+|__proto__)$/.test(key));
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    fc.oneof(fc.string({ unit: "grapheme" }), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean()),
    fc.constantFrom(null, undefined),
    fc.array(tie("value")),
    fc.dictionary(keys, tie("value"), { noNullPrototype: true }),
  ),
}));

test("JSON is canonical as RFC 8785 has it", () => {
  fc.assert(
    fc.property(fc.dictionary(keys, value), (object) => {
      expect(canonicalJson(object)).toBe(canonicalize(object));
    }),
  );
});

import fc from "fast-check";

type Path = readonly (string | number)[];

/** Every place in some data: of the whole, of each of its parts, and so on. */
export function pathsIn(data: unknown, at: Path = []): readonly Path[] {
  if (typeof data !== "object" || data === null) return [at];
  const keys = Array.isArray(data) ? [...data.keys()] : Object.keys(data);
  return [at, ...keys.flatMap((key) => pathsIn((data as Record<string | number, unknown>)[key], [...at, key]))];
}

/** Texts that something is read off: dates, names, quotations, patterns, and what is long. */
const oddText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    ...["1–3 November 2000", "31 February 2000", "[(*", "“", "¶1.1", "paragraph 1", "return ".repeat(40), "Berg", " "],
    ...[
      "__proto__",
      "constructor",
      "event:talks",
      "event:talks#when",
      "person:berg",
      "not 12 May 1978",
      "\u0000",
      "𠮷野",
    ],
  ),
);

/** Anything that may stand where something else is meant. */
export const oddPart: fc.Arbitrary<unknown> = fc.oneof(
  { arbitrary: oddText, weight: 4 },
  { arbitrary: fc.jsonValue({ maxDepth: 2 }), weight: 2 },
  { arbitrary: fc.constantFrom<unknown>(undefined, Number.NaN, -0, 1e308, [], {}, { when: {} }), weight: 1 },
);

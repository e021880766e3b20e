import type { Statement } from "@communique/domain";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { withoutHabit } from "./without-habit.ts";

function asked(...keys: readonly string[]) {
  return keys.map((text, index) => ({ statement: told(`claim:${index}`, 1), key: { text } }));
}

function told(id: string, contrasts: number): Statement {
  return { id, fact: { contrasts: Array.from({ length: contrasts }) } } as unknown as Statement;
}

test("no answer is right in more than one of four, and no rarer one is left out", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("a", "b", "c", "d", "e", "f"), { maxLength: 60 }), (keys) => {
      const all = asked(...keys);
      const left = withoutHabit(all);
      const counts = new Map([...Map.groupBy(left, ({ key }) => key.text)].map(([text, some]) => [text, some.length]));
      const most = Math.max(0, ...counts.values());
      expect(most <= 1 || 4 * most <= left.length).toBe(true);
      for (const text of new Set(keys)) {
        expect(counts.get(text)).toBe(Math.min(most, keys.filter((key) => key === text).length));
      }
    }),
  );
});

test("a statement of whose words nothing is asked is the last to be left out", () => {
  const last = { statement: told("claim:x", 0), key: { text: "a" } };
  expect(withoutHabit([...asked("a", "a", "a", "b", "c", "d"), last])).toContain(last);
});

import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type Memory, rehearsalOf } from "./memory.ts";
import { preview } from "./preview.ts";
import { ratings } from "./rating.ts";
import { remember } from "./remember.ts";
import { replay } from "./replay.ts";
import { retrievability } from "./retrievability.ts";
import { cram, review } from "./review.ts";
import { anyMemory, anyRating, statements } from "./testing/any-memory.ts";
import { after, memoryOf } from "./testing/rehearse.ts";
import { undo } from "./undo.ts";

const anyStatement = fc.constantFrom(...statements);
const anyWait = fc.double({ min: 0, max: 400, noNaN: true });

test("a memory made entry by entry is the memory that its log replays to", () => {
  fc.assert(
    fc.property(anyMemory, ({ memory, log }) => {
      expect(replay(log, memory.seed)).toEqual({ outcome: "replayed", memory });
    }),
  );
});

test("a log that lost, repeats or swaps entries is refused by replay at the entry that remember refuses", () => {
  fc.assert(
    fc.property(anyMemory, fc.nat(), fc.nat(), ({ memory: { seed }, log }, one, other) => {
      const damaged = [...log];
      if (log.length > 0)
        damaged.splice(one % log.length, 1, ...log.slice(other % log.length, (other % log.length) + 2));
      let memory: Memory = memoryOf([], seed);
      for (const [index, entry] of damaged.entries()) {
        const result = remember(memory, entry);
        if (result.outcome !== "remembered") {
          expect(replay(damaged, seed)).toEqual({ outcome: "broken log", index, because: result });
          return;
        }
        memory = result.memory;
      }
      expect(replay(damaged, seed)).toEqual({ outcome: "replayed", memory });
    }),
  );
});

test("a log survives JSON, and how the entries of several statements are mixed does not matter", () => {
  fc.assert(
    fc.property(anyMemory, ({ memory, log }) => {
      const stored: typeof log = JSON.parse(JSON.stringify(log));
      const byStatement = statements.flatMap((statement) => stored.filter((entry) => entry.statement === statement));
      expect(replay(byStatement, memory.seed)).toEqual({ outcome: "replayed", memory });
      expect(JSON.parse(JSON.stringify(memory))).toEqual(memory);
    }),
  );
});

test("an undo restores the state to the millisecond, and leaves every entry in the log", () => {
  fc.assert(
    fc.property(anyMemory, anyStatement, anyRating, anyWait, ({ memory, days }, statement, rating, wait) => {
      const before = rehearsalOf(memory, statement);
      const reviewed = review(memory, { statement, rating, source: "self-rated card", now: after(days + wait) });
      if (reviewed.outcome !== "remembered") throw new Error(reviewed.outcome);
      const undone = undo(reviewed.memory, { statement, now: after(days + wait) });
      if (undone.outcome !== "remembered") throw new Error(undone.outcome);
      expect(rehearsalOf(undone.memory, statement)).toEqual({
        entries: [...before.entries, reviewed.entry, undone.entry],
        state: before.state,
      });
    }),
  );
});

test("cram is logged and changes no state", () => {
  fc.assert(
    fc.property(anyMemory, anyStatement, anyRating, anyWait, ({ memory, days }, statement, rating, wait) => {
      const before = rehearsalOf(memory, statement);
      const crammed = cram(memory, { statement, rating, source: "graded answer", now: after(days + wait) });
      if (crammed.outcome !== "remembered") throw new Error(crammed.outcome);
      expect(rehearsalOf(crammed.memory, statement)).toEqual({
        entries: [...before.entries, crammed.entry],
        state: before.state,
      });
    }),
  );
});

test("a preview is what each rating leads to, to the millisecond", () => {
  fc.assert(
    fc.property(anyMemory, anyStatement, anyWait, ({ memory, days }, statement, wait) => {
      const now = after(days + wait);
      const previewed = preview(memory, statement, now);
      if (previewed.outcome !== "previewed") throw new Error(previewed.outcome);
      for (const rating of ratings) {
        const reviewed = review(memory, { statement, rating, source: "self-rated card", now });
        if (reviewed.outcome !== "remembered") throw new Error(reviewed.outcome);
        expect(rehearsalOf(reviewed.memory, statement).state).toMatchObject(previewed.choices[rating]);
      }
    }),
  );
});

test("the better the rating, the later a statement is due; only in learning may easy be due with good", () => {
  fc.assert(
    fc.property(anyMemory, anyStatement, anyWait, ({ memory, days }, statement, wait) => {
      const previewed = preview(memory, statement, after(days + wait));
      if (previewed.outcome !== "previewed") throw new Error(previewed.outcome);
      const { again, hard, good, easy } = previewed.choices;
      expect(again.due < hard.due && hard.due < good.due && good.due <= easy.due).toBe(true);
      const phase = rehearsalOf(memory, statement).state?.phase;
      if (phase === undefined || phase === "review") expect(good.due < easy.due).toBe(true);
    }),
  );
});

test("retrievability lies between 0 and 1 and never rises with time", () => {
  fc.assert(
    fc.property(anyMemory, anyStatement, anyWait, anyWait, ({ memory, days }, statement, wait, longer) => {
      const [sooner, later] = [wait, wait + longer].map((more) =>
        retrievability(memory, statement, after(days + more)),
      );
      if (sooner?.outcome !== "found" || later?.outcome !== "found") {
        expect(rehearsalOf(memory, statement).state).toBeNull();
        return;
      }
      expect(later.retrievability).toBeGreaterThan(0);
      expect(later.retrievability).toBeLessThanOrEqual(sooner.retrievability);
      expect(sooner.retrievability).toBeLessThanOrEqual(1);
    }),
  );
});

test("another seed varies when statements are due, and nothing else", () => {
  fc.assert(
    fc.property(anyMemory, fc.string(), ({ memory, log }, seed) => {
      const other = memoryOf(log, seed);
      for (const statement of statements) {
        const [one, same] = [memory, other].map((either) => rehearsalOf(either, statement).state);
        expect(same?.stability).toBe(one?.stability);
        expect(same?.difficulty).toBe(one?.difficulty);
        expect(same?.interval.unit).toBe(one?.interval.unit);
      }
    }),
  );
});

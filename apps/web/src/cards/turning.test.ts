import type { CardView } from "@communique/api";
import { expect, test } from "vitest";
import { beginTurning, progressOf, type Turning, type TurningEvent, turn } from "./turning.ts";

const [a, b, c] = ["a", "b", "c"].map(card) as [CardView, CardView, CardView];

test("a card is rated only once its answer was shown", () => {
  const begun = beginTurning([a, b], null);
  expect(turn(begun, { type: "rated", rating: "good" })).toBe(begun);
  expect(after(begun, { type: "shown" }, { type: "rated", rating: "good" }).queue).toEqual([b]);
});

test("a card that was not known comes back at the end, under the next number", () => {
  const { queue, side } = after(beginTurning([a, b], null), { type: "shown" }, { type: "rated", rating: "again" });
  expect(queue.map(({ statement, number }) => [statement, number])).toEqual([
    ["b", 1],
    ["a", 2],
  ]);
  expect(side).toBe("front");
});

test("a rating taken back brings its card once, with its answer, under a number that nothing has", () => {
  const again = after(beginTurning([a, b], null), { type: "shown" }, { type: "rated", rating: "again" });
  const back = turn(again, { type: "taken back" });
  expect(back.queue.map(({ statement, number }) => [statement, number])).toEqual([
    ["a", 3],
    ["b", 1],
  ]);
  expect(back).toMatchObject({ side: "back", rated: [], last: null });
});

test("nothing is taken back twice", () => {
  const back = after(
    beginTurning([a], null),
    { type: "shown" },
    { type: "rated", rating: "good" },
    { type: "taken back" },
  );
  expect(turn(back, { type: "taken back" })).toBe(back);
});

test("a paused card leaves, counts for nothing and comes back as it was", () => {
  const paused = turn(beginTurning([a, b], null), { type: "paused" });
  expect(progressOf(paused)).toEqual({ done: 0, total: 1 });
  expect(turn(paused, { type: "taken back" }).queue).toEqual([a, b]);
});

test("what the server says of a card on screen changes its number and nothing that is read", () => {
  const renewed = { ...card("a"), number: 5, front: { ...a.front, stem: "Otherwise?" } };
  const { queue } = turn(beginTurning([a, b], null), { type: "entered", card: renewed });
  expect(queue[0]).toEqual({ ...a, number: 5 });
  const waiting = turn(beginTurning([b, a], null), { type: "entered", card: renewed });
  expect(waiting.queue[1]).toEqual(renewed);
});

test("what the server said before a rating was taken back is passed over", () => {
  const back = after(
    beginTurning([a], null),
    { type: "shown" },
    { type: "rated", rating: "good" },
    { type: "taken back" },
  );
  expect(turn(back, { type: "entered", card: { ...a, number: 2 } }).queue[0]?.number).toBe(3);
});

test("a card is done with when it does not come back", () => {
  const again = after(beginTurning([a, b, c], null), { type: "shown" }, { type: "rated", rating: "again" });
  expect(progressOf(again)).toEqual({ done: 0, total: 3 });
  expect(progressOf(after(again, { type: "shown" }, { type: "rated", rating: "good" }))).toEqual({ done: 1, total: 3 });
});

test("the card whose answer was being read is read on", () => {
  expect(beginTurning([a, b], "b")).toMatchObject({ queue: [b, a], side: "back" });
  expect(beginTurning([a, b], "gone")).toMatchObject({ queue: [a, b], side: "front" });
});

function after(turning: Turning, ...events: readonly TurningEvent[]): Turning {
  return events.reduce(turn, turning);
}

function card(statement: string): CardView {
  return {
    statement,
    about: "article",
    topics: ["talks"],
    front: { kind: "type the answer", stem: "Who?", sentence: null },
    back: { key: "Berg", explanation: "It was Berg.", grounds: [] },
    number: 1,
    isNew: true,
    choices: null,
  } as unknown as CardView;
}

import { backgroundFacts } from "@communique/domain/background";
import { articleFacts } from "@communique/domain/facts";
import { expect, test } from "vitest";
import { issuesCompared } from "./issues-compared.ts";

const compared = [...issuesCompared(articleFacts, articleFacts), ...issuesCompared(backgroundFacts, backgroundFacts)];
const positions = compared.flatMap((issue) => issue.positions);

test("every position of the facts stands on one side of its issue", () => {
  const all = [...articleFacts, ...backgroundFacts].filter(({ kind }) => kind === "position").map(({ id }) => id);
  expect(positions.map(({ position }) => position.id).toSorted()).toEqual(all.toSorted());
});

test("the positions of an issue are numbered through, Moscow's first", () => {
  for (const { positions: own } of compared) {
    expect(own.map(({ number }) => number)).toEqual(own.map((_, index) => index + 1));
    expect(own.map(({ side }) => side).toSorted()).toEqual(own.map(({ side }) => side));
  }
});

test("what is set against a position is on the other side, and has it set against itself", () => {
  for (const { position, side, against } of positions)
    for (const other of against) {
      expect(other.side).not.toBe(side);
      const back = positions.find((one) => one.position === other.position)?.against;
      expect(back?.map((one) => one.position.id)).toContain(position.id);
    }
});

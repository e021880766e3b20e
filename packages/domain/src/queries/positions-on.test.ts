import { expect, test } from "vitest";
import { alder, arcadia, arcadiaIsWilling } from "../invented-facts.ts";
import type { Position } from "../model/fact.ts";
import { positionsOn } from "./positions-on.ts";

const toll = arcadiaIsWilling.on;
const borea = { ...arcadia, id: "government:borea" } as const;
const unwilling: Position = {
  ...arcadiaIsWilling,
  id: "position:borea-is-not",
  holder: borea,
  opposes: [arcadiaIsWilling],
};
const slow: Position = { ...arcadiaIsWilling, id: "position:arcadia-is-slow" };
const elsewhere: Position = { ...slow, id: "position:elsewhere", on: { ...toll, id: "issue:bridge" } };

test("positions are grouped by their holder, and an opposition is seen from both its ends", () => {
  expect(positionsOn([toll, arcadiaIsWilling, unwilling, slow, elsewhere], "issue:toll")).toEqual({
    outcome: "found",
    issue: toll,
    holders: [
      {
        holder: arcadia,
        positions: [
          { position: arcadiaIsWilling, against: [unwilling] },
          { position: slow, against: [] },
        ],
      },
      { holder: borea, positions: [{ position: unwilling, against: [arcadiaIsWilling] }] },
    ],
  });
});

test("two positions that oppose each other are against each other once", () => {
  const mutual = { ...arcadiaIsWilling, opposes: [unwilling] };
  const answer = positionsOn([toll, mutual, unwilling], "issue:toll");
  expect(answer.outcome === "found" && answer.holders.flatMap(({ positions }) => positions)).toEqual([
    { position: mutual, against: [unwilling] },
    { position: unwilling, against: [mutual] },
  ]);
});

test("a position that is not among the facts is against nothing", () => {
  const answer = positionsOn([toll, unwilling], "issue:toll");
  expect(answer).toMatchObject({ holders: [{ positions: [{ position: unwilling, against: [] }] }] });
});

test("an issue without positions has no holders, and a person is no issue", () => {
  expect(positionsOn([toll], "issue:toll")).toEqual({ outcome: "found", issue: toll, holders: [] });
  const id: string = alder.id;
  expect(positionsOn([alder], id as `issue:${string}`)).toMatchObject({ outcome: "wrong kind", wanted: "issue" });
});

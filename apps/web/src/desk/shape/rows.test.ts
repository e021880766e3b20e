import type { SetItemView } from "@communique/api";
import { expect, test } from "vitest";
import { arrangedIn, rowsOf, sectionsAmong } from "./rows.ts";

const [river, lake, sea] = ["river", "lake", "sea"].map((id) => ({ id }) as SetItemView) as [
  SetItemView,
  SetItemView,
  SetItemView,
];
const still = { id: "still", at: 1, title: "Still", instruction: "" };
const none = { id: "none", at: 3, title: "None", instruction: "" };
const set = { items: [river, lake, sea], sections: [still, none] };

test("headings stand before the questions that come under them, and an empty one at the end", () => {
  expect(rowsOf(set).map(({ id }) => id)).toEqual(["river", "still", "lake", "sea", "none"]);
  expect(rowsOf(set)).toMatchObject([{ number: 1 }, { length: 2 }, { number: 2 }, { number: 3 }, { length: 0 }]);
});

test("rows that were not moved are the set that they were made of", () => {
  expect(arrangedIn(rowsOf(set))).toEqual(set);
  const twice = {
    items: [river],
    sections: [
      { ...none, at: 0 },
      { ...still, at: 0 },
    ],
  };
  expect(arrangedIn(rowsOf(twice))).toEqual(twice);
});

test("a heading that is moved parts the questions elsewhere", () => {
  const [first, heading, ...others] = rowsOf(set);
  const moved = arrangedIn([heading, first, ...others].flatMap((row) => row ?? []));
  expect(moved.sections).toEqual([{ ...still, at: 0 }, none]);
});

test("a question that is taken out leaves the others in their sections, and one that is put in comes into the last", () => {
  expect(sectionsAmong([lake, sea], set).map(({ at }) => at)).toEqual([0, 2]);
  expect(sectionsAmong([river, sea], set).map(({ at }) => at)).toEqual([1, 2]);
  const more = [river, lake, sea, { id: "pond" } as SetItemView];
  expect(
    rowsOf({ items: more, sections: sectionsAmong(more, set) })
      .map(({ id }) => id)
      .slice(-2),
  ).toEqual(["none", "pond"]);
});

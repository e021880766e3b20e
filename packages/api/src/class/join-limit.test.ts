import { expect, test } from "vitest";
import { limitJoins } from "./join-limit.ts";

test("a learner joins ten times in a quarter of an hour, and others at the address have theirs", async () => {
  const limit = limitJoins();
  const anna = { learner: "anna", address: "school", class: "8b" };
  for (let count = 0; count < 10; count++) expect((await limit(anna)).outcome).toBe("allowed");
  expect(await limit(anna)).toEqual({ outcome: "too many", minutes: 15 });
  expect((await limit({ ...anna, learner: "boris" })).outcome).toBe("allowed");
});

test("a class is joined five hundred times in a quarter of an hour, from wherever, and another has its own", async () => {
  const limit = limitJoins();
  const join = (index: number, joined = "8b") => limit({ learner: undefined, address: String(index), class: joined });
  for (let index = 0; index < 500; index++) await join(index);
  expect(await join(500)).toMatchObject({ outcome: "too many" });
  expect(await join(500, "7a")).toMatchObject({ outcome: "allowed" });
});

test("without a cookie an address joins five hundred times, whatever the classes, and another has its own", async () => {
  const limit = limitJoins();
  const join = (index: number, address = "school") => limit({ learner: undefined, address, class: String(index) });
  for (let index = 0; index < 500; index++) await join(index);
  expect(await join(500)).toMatchObject({ outcome: "too many" });
  expect(await join(500, "home")).toMatchObject({ outcome: "allowed" });
});

test("what is taken back, and what was not let through, does not count", async () => {
  const limit = limitJoins();
  const anna = { learner: "anna", address: "school", class: "8b" };
  for (let count = 0; count < 50; count++) {
    const joining = await limit(anna);
    expect(joining.outcome).toBe("allowed");
    if (joining.outcome === "allowed") await joining.takeBack();
  }
  for (let count = 0; count < 600; count++) await limit(anna);
  expect((await limit({ ...anna, learner: "boris" })).outcome).toBe("allowed");
});

import { expect, test } from "vitest";
import { cardsAddress, type LookedFor, readLookedFor } from "./cards-address.ts";

const read = (search: string) => readLookedFor(new URLSearchParams(search));

test("an address that looks for nothing shows every card of the article", () => {
  expect(read("")).toEqual({ about: "article", text: "", topic: null, standing: null });
  expect(cardsAddress(read(""))).toBe("/cards/all");
});

test("what is looked for survives the way into an address and back", () => {
  const wanted: LookedFor = {
    about: "background",
    text: "Katō & Kono",
    topic: "treaties and war",
    standing: "fragile",
  };
  expect(read(cardsAddress(wanted).split("?")[1] ?? "")).toEqual(wanted);
});

test("what is no topic and no state fits all", () => {
  expect(read("topic=weather&state=constructor&about=gossip")).toEqual(read(""));
});

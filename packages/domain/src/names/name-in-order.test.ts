import { expect, test } from "vitest";
import { ichiroKono } from "../background/index.ts";
import { kato, kono } from "../facts/index.ts";
import { nameInOrder } from "./name-in-order.ts";

test("a name is written in either order, and namesakes stay apart in both", () => {
  expect(nameInOrder(kato, "family first")).toBe("Kato Ryozo");
  expect(nameInOrder(kato, "given first")).toBe(kato.name);
  expect(nameInOrder(kono, "family first")).toBe("Kono Yohei");
  expect(nameInOrder(ichiroKono, "family first")).toBe("Kono Ichiro");
});

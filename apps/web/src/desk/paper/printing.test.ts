import { expect, test } from "vitest";
import { type Printing, printingAddress, readPrinting } from "./printing.ts";

const usual: Printing = {
  print: "forms",
  sheets: ["form-a", "form-b", "keys"],
  hasKey: true,
  hasOptions: true,
  turn: "long",
  paper: "a4",
};

const read = (address: string) => readPrinting(new URL(address, "http://x").searchParams);

test.each<[Partial<Printing>, string]>([
  [{}, "/desk/print?id=s%2F1"],
  [{ sheets: ["form-b", "keys"] }, "/desk/print?id=s%2F1&sheets=form-b%2Ckeys"],
  [{ sheets: [] }, "/desk/print?id=s%2F1&sheets="],
  [{ print: "worksheet", hasKey: false, hasOptions: false }, "/desk/print?id=s%2F1&print=worksheet&key=no&options=no"],
  [{ print: "cards", turn: "short", paper: "letter" }, "/desk/print?id=s%2F1&print=cards&turn=short&paper=letter"],
])("%j is printed at %s, and read from there", (changed, address) => {
  const printing = { ...usual, ...changed };
  expect(printingAddress("s/1", printing)).toBe(address);
  expect(read(address)).toEqual(printing);
});

test("an address that asks for what there is not prints what is usual", () => {
  expect(read("/desk/print?id=s&print=poster&sheets=form-c,form-a&turn=twice&paper=a5&key=perhaps")).toEqual({
    ...usual,
    sheets: ["form-a"],
  });
});

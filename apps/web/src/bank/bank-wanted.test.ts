import { expect, test } from "vitest";
import { anyQuestion, type BankWanted, bankAddress, readBankWanted } from "./bank-wanted.ts";

function read(address: string) {
  return readBankWanted(new URL(address, "http://localhost").searchParams, 7);
}

const narrow: BankWanted = {
  about: "article",
  topics: ["visits and summits", "islands"],
  kinds: ["who says so"],
  statuses: ["denied", "planned"],
  difficulties: ["hard"],
  paragraph: 4,
  text: "Katō & “no”",
};

test.each([anyQuestion, narrow, { ...anyQuestion, about: "background" as const, text: "a/b?c#d" }])(
  "an address keeps what is looked for: %j",
  (wanted) => {
    const back = read(bankAddress(wanted));
    expect(back.problems).toEqual([]);
    expect(back.value).toEqual({
      ...wanted,
      topics: expect.arrayContaining([...wanted.topics]),
      statuses: expect.arrayContaining([...wanted.statuses]),
    });
  },
);

test("whoever looks for anything needs no parameters", () => {
  expect(bankAddress(anyQuestion)).toBe("/bank");
});

test.each([
  ["/bank?topics=weather", "There is no topic “weather”."],
  ["/bank?kinds=essay", "There is no kind of question “essay”."],
  ["/bank?difficulties=fiendish", "There is no difficulty “fiendish”."],
  ["/bank?about=nothing", "There is no source “nothing”: it is article or background."],
  ["/bank?paragraph=8", "There is no paragraph “8”: the article has 7."],
  ["/bank?paragraph=two", "There is no paragraph “two”: the article has 7."],
  ["/bank?about=background&paragraph=2", "There is no paragraph “2” of the background: other sources tell it."],
])("%s says what is wrong, and looks for the rest", (address, problem) => {
  expect(read(address).problems).toEqual([problem]);
  expect(read(`${address}&statuses=denied`).value.statuses).toEqual(["denied"]);
});

test("half a sign that was typed does not break the address", () => {
  expect(bankAddress({ ...anyQuestion, text: "\ud83d" })).toBe("/bank?text=%EF%BF%BD");
});

test("a text that is too long is cut, and that is told", () => {
  const { value, problems } = read(`/bank?text=${"a".repeat(300)}`);
  expect(value.text).toHaveLength(200);
  expect(problems).toHaveLength(1);
});

import { expect, test } from "vitest";
import { makeCode, readCode } from "./join-code.ts";

test("a code has eight signs, none of which is taken for another, and no two codes are alike", () => {
  const codes = Array.from({ length: 1000 }, makeCode);
  expect(new Set(codes).size).toBe(1000);
  for (const code of codes) expect(code).toMatch(/^[34789CDFGHJKMNPQRTVWXY]{8}$/);
});

test("every sign has its turn at every place", () => {
  const codes = Array.from({ length: 2000 }, makeCode);
  for (let place = 0; place < 8; place++) expect(new Set(codes.map((code) => code[place])).size).toBe(22);
});

test.each(["HK7M-QRT4", "hk7mqrt4", " hk7m qrt4\n", "h-k-7-m-q-r-t-4", "HK7M–QRT4", "ＨＫ７Ｍ－ＱＲＴ４", "HK7M.QRT4"])(
  "%j is read as the code that is meant",
  (typed) => {
    expect(readCode(typed)).toEqual({ outcome: "code", code: "HK7MQRT4" });
  },
);

test.each([
  ["", 0],
  ["HK7M", 4],
  ["HK7M-QRT4-4", 9],
])("%j is no code, and how long it is is told", (typed, signs) => {
  expect(readCode(typed)).toEqual({ outcome: "wrong length", signs, expected: 8 });
});

test.each([
  ["HK7M-QRTO", "O"],
  ["hk7m-qrt1", "1"],
  ["HK7MQRTЖ", "Ж"],
  ["HK7MQRT👩", "👩"],
])("%j is no code, and the sign that is in none is told", (typed, sign) => {
  expect(readCode(typed)).toEqual({ outcome: "unknown sign", sign });
});

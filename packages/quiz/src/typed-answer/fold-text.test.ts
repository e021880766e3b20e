import { expect, test } from "vitest";
import { foldText } from "./fold-text.ts";

test.each([
  ["  Ada\t  LOVELACE\n", "ada lovelace"],
  ["Ａｄａ　Ｌｏｖｅｌａｃｅ", "ada lovelace"],
  ["Ryōzō Kato\u0304", "ryozo kato"],
  ["Straße", "strasse"],
  ["STRASSE", "strasse"],
  ["ΟΔΌΣ", "οδος"],
  ["Сергей", "сергей"],
  ["Серге\u0438\u0306", "сергей"],
  ["ﾌﾟｰﾁﾝ", "プーチン"],
  ["the", "the"],
  ["+", "+"],
  ["€", "€"],
  ["C++", "c++"],
  ["−3.5", "-3.5"],
  ["1956–57", "1956-57"],
  ["don’t", "don't"],
  ["“Yes”", '"yes"'],
  ["It rained.", "it rained"],
  ["3.", "3"],
  [".", "."],
  ["=\u0338", "≠"],
  ["10²", "10 2"],
  ["1½", "1 1/2"],
  ["\u0301", "\u0301"],
  ["\u200B \u200F", ""],
  ["", ""],
])("%j is compared as %j", (typed, expected) => {
  expect(foldText(typed)).toBe(expected);
});

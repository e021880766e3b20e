import fc from "fast-check";
import { expect, test } from "vitest";
import { foldName } from "./fold-name.ts";

test.each([
  ["Ryozo Kato", "ryozo kato"],
  ["RYOZO KATO", "ryozo kato"],
  ["  Ryozo\t Kato\n", "ryozo kato"],
  ["Ryōzō Katō", "ryozo kato"],
  ["Ryo\u0304zo\u0304 Kato\u0304", "ryozo kato"],
  ["Ｒｙｏｚｏ　Ｋａｔｏ", "ryozo kato"],
  ["𝐑𝐲𝐨𝐳𝐨 𝐊𝐚𝐭𝐨", "ryozo kato"],
  ["Kato, Ryozo.", "kato ryozo"],
  ["“Kato”", "kato"],
  ["Ka\u200Dt\u00ADo\u200F", "kato"],
  ["\u202BKato\u202C", "kato"],
  ["Kato 🙂🏽", "kato"],
  ["PUTİN", "putin"],
  ["Igor’ Ivanov", "igor ivanov"],
  ["Russian–Japanese", "russian japanese"],
  ["Russian − Japanese", "russian japanese"],
  ["Ёсиро Мори", "есиро мори"],
  ["Влади́мир Пу́тин", "владимир путин"],
  ["Сергей", "сергей"],
  ["Серге\u0438\u0306", "сергей"],
  ["プーチン", "ぷーちん"],
  ["ﾌﾟｰﾁﾝ", "ぷーちん"],
  ["フ\u309Aーチン", "ぷーちん"],
  ["イーゴリ・イワノフ", "いーごり いわのふ"],
  ["橋本　龍太郎", "橋本 龍太郎"],
  ["が", "が"],
  ["か", "か"],
  ["", ""],
  ["\u200B \u200F", ""],
  ["🙂", ""],
  ["\u0301", ""],
])("%j is compared as %j", (typed, expected) => {
  expect(foldName(typed)).toBe(expected);
});

const anything = fc.oneof(
  fc.string({ unit: "binary", maxLength: 50 }),
  fc.string({ unit: fc.constantFrom(...("иИйЙ\u0306\u0301\u0323\u200DかガｶﾞプヶKkÅſ" + "İıßΣς-–ー・ ")) }),
);

test("folding a second time changes nothing", () => {
  fc.assert(
    fc.property(anything, (text) => {
      expect(foldName(foldName(text))).toBe(foldName(text));
    }),
    { numRuns: 2000 },
  );
});

test("composed and decomposed letters are folded to the same", () => {
  fc.assert(
    fc.property(anything, (text) => {
      expect(foldName(text.normalize("NFD"))).toBe(foldName(text.normalize("NFC")));
    }),
    { numRuns: 2000 },
  );
});

import type { NonEmpty } from "@communique/domain";
import { kunashir } from "@communique/domain/background";
import * as facts from "@communique/domain/facts";
import { expect, test } from "vitest";
import { formsOf, type Nameable } from "./forms-of.ts";
import { type NameRead, readName } from "./read-name.ts";

const { hashimoto, ivanov, ivashov, kato, kono, losyukov, mori, putin, sergeev, yeltsin } = facts;
const people = [hashimoto, ivanov, ivashov, kato, kono, losyukov, mori, putin, sergeev, yeltsin];

function read(typed: string, asked: Nameable, among: readonly Nameable[]): NameRead {
  const others = among.filter((one) => one !== asked).map((one) => ({ accepts: formsOf(one) }));
  return readName(typed, { accepts: formsOf(asked), others });
}

test.each([
  ["Ryozo Kato", kato],
  ["kato", kato],
  ["KATO", kato],
  ["Kato, Ryozo", kato],
  ["Kato Ryozo", kato],
  ["Ryōzō Katō", kato],
  ["Katou", kato],
  ["Ｋａｔｏ　Ｒｙｏｚｏ", kato],
  ["加藤良三", kato],
  ["加藤 良三", kato],
  ["加藤さん", kato],
  ["かとう", kato],
  ["カトウ・リョウゾウ", kato],
  ["ｶﾄｳ ﾘｮｳｿﾞｳ", kato],
  ["Mr. Kato", kato],
  ["Kato-san", kato],
  ["R. Kato", kato],
  ["Kato.", kato],
  ["“Kato”", kato],
  ["«Kato»", kato],
  ["Ka\u200Dto\u200E", kato],
  ["Kato 🙂", kato],
  ["K A T O", kato],
  ["Deputy Foreign Minister Aleksandr Losyukov", losyukov],
  ["Alexander Losyukov", losyukov],
  ["Losyukov, Alexander Prokhorovich", losyukov],
  ["Лосюков", losyukov],
  ["Лосюков Александр Прохорович", losyukov],
  ["А. П. Лосюков", losyukov],
  ["замминистра иностранных дел Лосюков", losyukov],
  ["ロシュコフ", losyukov],
  ["President Putin", putin],
  ["Russian President Vladimir Putin", putin],
  ["the Russian president, Vladimir Putin", putin],
  ["Пу́тин", putin],
  ["президент Путин", putin],
  ["プーチン大統領", putin],
  ["ﾌﾟｰﾁﾝ", putin],
  ["Ёсиро Мори", mori],
  ["Есиро Мори", mori],
  ["森首相", mori],
  ["Japan's Prime Minister Mori", mori],
  ["Japanese Foreign Minister Yohei Kono", kono],
  ["Foreign Minister Ivanov", ivanov],
  ["Igor Sergeyevich Ivanov", ivanov],
  ["I.S. Ivanov", ivanov],
  ["Colonel General Leonid Ivashov", ivashov],
  ["Gen. Ivashov", ivashov],
  ["Igor Sergeyev", sergeev],
  ["Defense Minister Igor Sergeev", sergeev],
  ["Former President Boris Yeltsin", yeltsin],
  ["橋本龍太郎", hashimoto],
])("%j is accepted", (typed, asked) => {
  expect(read(typed, asked, people)).toEqual({ read: "accepted" });
});

test.each<readonly [string, Nameable]>([
  ["Japan", facts.landOfJapan],
  ["tokyo", facts.tokyo],
  ["Moscow", facts.moscow],
  ["Moscow", facts.russia],
  ["the Russian government", facts.russia],
  ["Soviet Union", facts.sovietUnion],
  ["The  Soviet  Union", facts.sovietUnion],
  ["Habomai", facts.habomai],
  ["the Habomai islets", facts.habomai],
  ["Habomai group of islets", facts.habomai],
  ["歯舞", facts.habomai],
  ["Khabomai", facts.habomai],
  ["Shikotan island", facts.shikotan],
  ["シコタン", facts.shikotan],
  ["остров Шикотан", facts.shikotan],
  ["Kunashir", kunashir],
  ["Kunashiri", kunashir],
  ["Kunashir/Kunashiri", kunashir],
  ["Kunashiri (Kunashir)", kunashir],
  ["Habomai and Shikotan", facts.twoIslands],
  ["Shikotan and the Habomai", facts.twoIslands],
  ["two islands", facts.twoIslands],
  ["Japan Times", facts.japanTimes],
  ["a.f.p.", facts.afp],
  ["foreign minister", facts.foreignMinisterOfRussia],
  ["the foreign minister of Russia", facts.foreignMinisterOfRussia],
  ["Russian Defense Minister", facts.defenceMinisterOfRussia],
  ["1956 declaration", facts.declarationOf1956],
  ["the declaration of 1956", facts.declarationOf1956],
  ["Russian-Japanese peace treaty", facts.peaceTreaty],
  ["a Japanese — Russian peace treaty", facts.peaceTreaty],
])("%j is accepted for a name that is no person's", (typed, asked) => {
  const named: readonly Nameable[] = [facts.russia, facts.japan, facts.moscow, facts.tokyo, facts.shikotan];
  expect(read(typed, asked, named)).toEqual({ read: "accepted" });
});

test.each([
  ["Ivashov", ivanov, ivashov],
  ["Ivanov", ivashov, ivanov],
  ["Igor Ivanov", sergeev, ivanov],
  ["Igor Sergeev", ivanov, sergeev],
  ["Kono", kato, kono],
  ["Kato", kono, kato],
  ["Foreign Minister Kono", ivanov, kono],
  ["河野", kato, kono],
  ["プーチン大統領", mori, putin],
  ["Мори", putin, mori],
])("%j is the name of another", (typed, asked, other) => {
  const others = people.filter((one) => one !== asked);
  expect(read(typed, asked, people)).toEqual({ read: "other", index: others.indexOf(other) });
});

test.each([
  ["Putni", putin, "Putin"],
  ["Puttin", putin, "Putin"],
  ["Vladimir Puten", putin, "Vladimir Putin"],
  ["President Putni", putin, "Putin"],
  ["Ivanof", ivanov, "Ivanov"],
  ["Igor Ivannov", ivanov, "Igor Ivanov"],
  ["Ivashev", ivashov, "Ivashov"],
  ["Losykov", losyukov, "Losyukov"],
  ["Losukov Aleksandr", losyukov, "Aleksandr Losyukov"],
  ["Aleksander Losukov", losyukov, "Aleksandr Losyukov"],
  ["Eltsin", yeltsin, "Yeltsin"],
  ["Hasimoto", hashimoto, "Hashimoto"],
  ["Ryutaro Hasimotto", hashimoto, "Ryutaro Hashimoto"],
  ["Yohei Kona", kono, "Yohei Kono"],
  ["Sergeyef", sergeev, "Sergeyev"],
])("%j is near, and gets a hint", (typed, asked, of) => {
  expect(read(typed, asked, people)).toEqual({ read: "near", of });
});

test.each<readonly [string, Nameable, string]>([
  ["Shikotn", facts.shikotan, "Shikotan"],
  ["Habomia", facts.habomai, "Habomai"],
  ["Moscw", facts.moscow, "Moscow"],
  ["Soviet Unoin", facts.sovietUnion, "the Soviet Union"],
  ["the 1956 declaraton", facts.declarationOf1956, "the 1956 declaration"],
])("%j is near a name that is no person's", (typed, asked, of) => {
  expect(read(typed, asked, [facts.russia, facts.japan, facts.tokyo])).toEqual({ read: "near", of });
});

test.each([
  // As near to somebody else.
  ["Ivasov", ivanov],
  ["Ivasov", ivashov],
  ["Igor Ivashv", ivanov],
  ["Yohei Kano", kono],
  ["Ryozo Kano", kato],
  // One's given name with another's family name.
  ["Leonid Ivanov", ivashov],
  ["Leonid Ivanov", ivanov],
  ["Ryozo Kono", kato],
  ["Yohei Kato", kono],
  // Another's initial.
  ["A. Ivanov", ivanov],
  ["L. Ivanov", ivanov],
  // Somebody of the same family name.
  ["Sergei Ivanov", ivanov],
  // Too short to be misspelt.
  ["Kata", kato],
  ["Mory", mori],
  // A given name is nobody's name.
  ["Igor", ivanov],
  ["Igor Sergeyevich", ivanov],
  // Two answers are none.
  ["Kato or Kono", kato],
  ["Kato, Kono", kato],
  ["Kato/Losyukov", kato],
  // Letters of two scripts, and a slip where some names in that script are not known.
  ["Рutin", putin],
  ["Путен", putin],
  // Not a misspelling of anything.
  ["Gorbachev", putin],
  ["President", putin],
  ["Prime Minister", mori],
  ["not Putin", putin],
  ["?", putin],
  ["🙂", putin],
])("%j is no reading of a name", (typed, asked) => {
  expect(read(typed, asked, people)).toEqual({ read: "unknown" });
});

test.each<readonly [string, Nameable]>([
  ["the 1955 declaration", facts.declarationOf1956],
  ["Deputy Foreign Minister", facts.foreignMinisterOfRussia],
  ["Japanese Foreign Minister", facts.foreignMinisterOfRussia],
  ["Prime Minister of Japan", facts.landOfJapan],
  ["the remaining two islands", facts.twoIslands],
  // The title says nothing of the name; what stands beside a title does, where there is none.
  ["the Japanese 1956 declaration", facts.declarationOf1956],
  ["Soviet Tokyo", facts.tokyo],
])("%j is not read as a part of itself", (typed, asked) => {
  expect(read(typed, asked, [])).toEqual({ read: "unknown" });
});

test("what is longer than any name is no reading of one, unless spaces make it so", () => {
  expect(read(`Putin${"!".repeat(600)}`, putin, people)).toEqual({ read: "unknown" });
  expect(read(`Vladimir${" ".repeat(9000)}Putin`, putin, people)).toEqual({ read: "accepted" });
});

test.each(["", " ", "\t\n", "\u3000", "\u200B\u200D\uFEFF", "\u202E", "\u00AD"])("%j is empty", (typed) => {
  expect(read(typed, putin, people)).toEqual({ read: "empty" });
});

const ascii: NonEmpty<string> = ["Sidorov"];

test.each<readonly [string, string, readonly NonEmpty<string>[], NameRead]>([
  [
    "a slip in a script in which the others' names are known",
    "Сидоров",
    [["Petrov", "Петров"]],
    { read: "near", of: "Сидорова" },
  ],
  ["a slip in a script in which one of the others has no name", "Сидоров", [["Petrov"]], { read: "unknown" }],
  ["a form that two share", "Sidorov", [["Sidorov"]], { read: "accepted" }],
  ["a slip in a form that two share", "Sidorof", [["Anna Sidorov", "Sidorov"]], { read: "near", of: "Sidorov" }],
])("%s", (_, typed, others, expected) => {
  const accepts: NonEmpty<string> = [...ascii, "Сидорова"];
  expect(readName(typed, { accepts, others: others.map((forms) => ({ accepts: forms })) })).toEqual(expected);
});

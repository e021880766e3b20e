import type { Fact } from "@communique/domain";
import { backgroundFacts, iturup, oskolki, treatyOfShimoda } from "@communique/domain/background";
import {
  articleFacts,
  declarationOf1956,
  defenceMinisterOfRussia,
  habomai,
  japanTimes,
  kato,
  losyukov,
  mori,
  remainingTwoIslands,
  russia,
  shikotan,
  sovietUnion,
  twoIslands,
} from "@communique/domain/facts";
import { expect, test } from "vitest";
import { foldName } from "./fold-name.ts";
import { formsOf, type Nameable } from "./forms-of.ts";

const kinds = ["person", "place", "government", "organisation", "outlet", "group", "unnamed", "office", "instrument"];
const nameable = [...articleFacts, ...backgroundFacts].filter((fact: Fact): fact is Nameable =>
  kinds.includes(fact.kind),
);

test.each<readonly [Nameable, readonly string[]]>([
  [
    kato,
    ["Ryozo Kato", "加藤良三", "Kato", "R. Kato", "加藤", "かとう りょうぞう", "かとう", "Katou Ryouzou", "Katou"],
  ],
  [
    mori,
    [
      ...["Yoshiro Mori", "Iosiro Mori", "Ёсиро Мори", "Иосиро Мори", "森喜朗"],
      ...["Mori", "Y. Mori", "I. Mori", "Мори", "Ё. Мори", "И. Мори", "森"],
    ],
  ],
  [russia, ["Russia", "Moscow", "the Russian government", "the government of Russia"]],
  [sovietUnion, ["the Soviet Union", "the Soviet government", "the government of the Soviet Union"]],
  [
    iturup,
    [
      ...["Iturup", "Etorofu", "択捉島", "択捉", "えとろふとう", "えとろふ", "Итуруп", "Iturup (Etorofu)"],
      ...["Iturup Island", "the island of Iturup", "Etorofu Island", "the island of Etorofu", "остров Итуруп"],
    ],
  ],
  [twoIslands, ["the two islands", "Shikotan and Habomai", "Habomai and Shikotan"]],
  [remainingTwoIslands, ["the remaining two islands"]],
  [
    defenceMinisterOfRussia,
    [
      ...["Russian Defence Minister", "Russian Defense Minister", "Defence Minister", "Defense Minister"],
      ...["Defence Minister of Russia", "Defense Minister of Russia"],
    ],
  ],
  [
    declarationOf1956,
    [
      ...["the 1956 declaration", "the 1956 agreement", "the 1956 accord"],
      ...["the declaration of 1956", "the agreement of 1956", "the accord of 1956"],
    ],
  ],
  [treatyOfShimoda, ["the Treaty of Shimoda", "the treaty of 1855", "the 1855 treaty"]],
  [japanTimes, ["the Japan Times"]],
])("the forms of $id", (fact, forms) => {
  expect(formsOf(fact)).toEqual(forms);
});

test.each<readonly [Nameable, readonly string[]]>([
  [losyukov, ["Alexander Losyukov", "А. П. Лосюков", "Александр Лосюков", "ロシュコフ", "A. P. Losyukov"]],
  [shikotan, ["色丹", "しこたん", "Шикотан", "остров Шикотан", "the island of Shikotan"]],
  [habomai, ["歯舞", "歯舞諸島", "はぼまい", "Habomai islets", "the Habomai group", "острова Хабомаи"]],
  [oskolki, ["Oskolki (Todo)", "Todo Islands", "海馬"]],
])("among the forms of $id are those that people type", (fact, forms) => {
  expect(formsOf(fact)).toEqual(expect.arrayContaining([...forms]));
});

test("no form stands twice, and none is empty", () => {
  for (const fact of nameable) {
    const forms = formsOf(fact);
    expect(new Set(forms).size, fact.id).toBe(forms.length);
    expect(forms.map(foldName), fact.id).not.toContain("");
  }
});

test("no two people of the article share a form", () => {
  const owners = new Map<string, string>();
  for (const fact of articleFacts.filter(({ kind }) => kind === "person")) {
    for (const form of new Set(formsOf(fact as Nameable).map(foldName))) {
      expect(owners.get(form), form).toBeUndefined();
      owners.set(form, fact.id);
    }
  }
});

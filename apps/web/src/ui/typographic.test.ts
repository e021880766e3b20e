import { articleFacts } from "@communique/domain/facts";
import { grade, keyText, questionsFrom } from "@communique/quiz";
import { expect, test } from "vitest";
import { typographic } from "./typographic.ts";

test.each([
  ["Putin's visit", "Putin’s visit"],
  ["the two sides' talks", "the two sides’ talks"],
  ["Kōno's plan, somebody else's words", "Kōno’s plan, somebody else’s words"],
  ["a height of 5' 3", "a height of 5' 3"],
  ["'quoted", "'quoted"],
  ["'s visit", "’s visit"],
  ["Monitor 6/201 ¶4.2", "Monitor 6/201 ¶4.2"],
  ["23–24 October 2000", "23–\u206024\u00A0October 2000"],
  ["the Russian–Japanese talks of 1 May", "the Russian–Japanese talks of 1\u00A0May"],
  ["Losyukov · Лосюков", "Losyukov\u00A0· Лосюков"],
  ["2 Mayors, 3 Marches", "2 Mayors, 3 Marches"],
  ["the end-of-2000 deadline, a so-called one", "the end-\u2060of-\u20602000 deadline, a so-called one"],
])("%s is shown as %s", (text, shown) => {
  expect(typographic(text)).toBe(shown);
});

test("what is copied from a page into an answer is taken as what stands there", () => {
  const typed = questionsFrom(articleFacts).filter(({ kind }) => kind === "type the answer" || kind === "fill the gap");
  expect(typed.length).toBeGreaterThan(50);
  for (const question of typed) {
    expect(grade(question, { text: typographic(keyText(question)) }).verdict, question.stem).toBe("right");
  }
});

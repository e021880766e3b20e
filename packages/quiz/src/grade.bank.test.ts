import { backgroundFacts } from "@communique/domain/background";
import { articleFacts } from "@communique/domain/facts";
import { expect, test } from "vitest";
import { questionsFrom } from "./bank.ts";
import { grade } from "./grade.ts";
import { keyText } from "./key-text.ts";
import { placed } from "./placed.ts";
import { randomFrom } from "./random.ts";
import { rightAnswer } from "./right-answer.ts";

const bank = questionsFrom([...articleFacts, ...backgroundFacts]);
const right = { verdict: "right", credit: 1 };

test("every question of the bank is answered rightly by its key, however it is placed", () => {
  const random = randomFrom("tea");
  for (const question of bank) {
    expect(grade(question, rightAnswer(question)), question.stem).toMatchObject(right);
    const other = placed(question, random);
    expect(grade(other, rightAnswer(other)), question.stem).toMatchObject(right);
  }
});

test("a wrong answer that was foreseen is wrong, and has its own feedback", () => {
  for (const question of bank) {
    for (const [index, { text, feedback }] of ("foils" in question ? question.foils : []).entries()) {
      const graded = grade(question, { text });
      expect(graded, `${question.stem} ${text}`).toMatchObject({ verdict: "wrong" });
      const note = { note: "feedback", part: `foil ${index + 1}`, right: false, text: feedback };
      expect("notes" in graded && graded.notes, `${question.stem} ${text}`).toContainEqual(note);
    }
  }
});

test("every question of the bank has its answer in words", () => {
  expect(bank.filter((question) => !/\p{L}|\p{N}/u.test(keyText(question))).map(({ stem }) => stem)).toEqual([]);
  expect(bank.filter((question) => /undefined/.test(keyText(question))).map(({ stem }) => stem)).toEqual([]);
});

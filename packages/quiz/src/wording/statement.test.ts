import { statementsIn } from "@communique/domain";
import { backgroundFacts } from "@communique/domain/background";
import { articleFacts } from "@communique/domain/facts";
import { expect, test } from "vitest";
import { sentenceOfStatement } from "./statement.ts";

const statements = statementsIn([...articleFacts, ...backgroundFacts]);

function sentenceOf(id: string): string | undefined {
  return statements.filter((statement) => statement.id === id).map(sentenceOfStatement)[0];
}

test.each([
  ["claim:no-new-proposals", /^Aleksandr Losyukov said that “no new proposals were advanced”/],
  ["tenure:ivanov-as-foreign-minister", /^Igor Ivanov was the Russian Foreign Minister in October 2000\.$/],
  ["event:kono-in-moscow#when", /^It was announced that Yohei Kono was due to visit Moscow/],
  ["event:october-talks#chairs", /^Aleksandr Losyukov and Ryozo Kato presided together over /],
])("%s is told as %s", (id, sentence) => {
  expect(sentenceOf(id)).toMatch(sentence);
});

test("whose act it was is told where the act does not say so itself, and only there", () => {
  expect(sentenceOf("event:meetings-cancelled#by")).toMatch(/were called off .* That was done by (Tokyo|Japan)\.$/);
  const told = statements.filter(({ relation }) => relation === "by").map(sentenceOfStatement);
  expect(told.filter((sentence) => /Soviet.*That was done by the Soviet Union\.$/.test(sentence))).toEqual([]);
});

test("every statement is a whole sentence, and a plan is told as a plan", () => {
  for (const statement of statements) {
    const sentence = sentenceOfStatement(statement);
    expect(sentence, statement.id).toMatch(/^[\p{Lu}\p{N}“].*[.”]$/u);
    if (statement.relation !== "when" && statement.relation !== "where") continue;
    if (statement.standing.status === "planned") expect(sentence).toMatch(/due to|would|might|scheduled/);
  }
});

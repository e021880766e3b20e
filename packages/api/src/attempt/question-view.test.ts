import { articleFacts } from "@communique/domain/facts";
import { type ChoiceQuestion, composeQuiz, isChoice, questionsFrom } from "@communique/quiz";
import { expect, test } from "vitest";
import { questionView } from "./views.ts";

const bank = { questions: questionsFrom(articleFacts).filter(isChoice), facts: articleFacts };
const shown = Array.from({ length: 200 }, (_, seed) =>
  composeQuiz(bank, { seed: String(seed), length: 10, topics: [], kinds: [] }),
).flatMap(({ questions }) => questions);

test("what a learner sees does not change when another option becomes the right one", () => {
  for (const question of shown) {
    expect(questionView(withKeyMoved(question))).toEqual(questionView(question));
  }
});

test("what a learner sees holds no feedback, explanation, citation or proof", () => {
  for (const question of shown) {
    const view = JSON.stringify(questionView(question));
    const { explanation, cites, options } = question;
    const hidden = [...cites.map(({ label }) => label), ...options.map(({ because }) => because.statement)];
    expect(hidden.filter((text) => view.includes(JSON.stringify(text)))).toEqual([]);
    expect(view).not.toMatch(
      /"(right|because|verdict|feedback|explanation|status|cites|statement|reveals|value|asks)":/,
    );
    expect(questionView(question)).not.toHaveProperty("explanation", explanation);
  }
});

/** The same question with its proofs turned by one option; the id, a hash of all of it, is held back. */
function withKeyMoved(question: ChoiceQuestion): ChoiceQuestion {
  const proofs = question.options.map(({ because, feedback }) => ({ because, feedback }));
  const options = question.options.map((option, index) => ({ ...option, ...proofs[(index + 1) % proofs.length] }));
  return JSON.parse(JSON.stringify({ ...question, options }));
}

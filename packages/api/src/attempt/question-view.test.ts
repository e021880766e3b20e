import { backgroundFacts } from "@communique/domain/background";
import { articleFacts } from "@communique/domain/facts";
import { publicView, questionKinds, questionsFrom } from "@communique/quiz";
import { expect, test } from "vitest";

const questions = [...questionsFrom(articleFacts), ...questionsFrom(backgroundFacts)];

test.each(questionKinds)("what a learner sees of a question of the kind %s holds nothing that tells", (kind) => {
  const shown = questions.filter((question) => question.kind === kind);
  expect(shown).not.toEqual([]);
  for (const question of shown) {
    const view = JSON.stringify(publicView(question));
    const hidden = [...question.cites.map(({ label }) => label), ...question.asked];
    expect(hidden.filter((text) => view.includes(JSON.stringify(text)))).toEqual([]);
    expect(view).not.toMatch(
      /"(right|because|verdict|feedback|explanation|statuses|cites|statement|reveals|value|asks|key|order|pairs|places)":/,
    );
  }
});

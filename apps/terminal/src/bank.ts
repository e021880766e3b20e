import { articleFacts } from "@communique/domain/facts";
import { type Bank, type ChoiceQuestion, isChoice, questionsFrom } from "@communique/quiz";

export const bank: Bank<ChoiceQuestion> = {
  questions: questionsFrom(articleFacts).filter(isChoice),
  facts: articleFacts,
};

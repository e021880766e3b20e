import { articleFacts } from "@communique/domain/facts";
import { type Bank, questionsFrom } from "@communique/quiz";

export const bank: Bank = { questions: questionsFrom(articleFacts), facts: articleFacts };

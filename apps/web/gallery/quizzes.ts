import type { AttemptView } from "@communique/api";
import { articleFacts } from "@communique/domain/facts";
import { bankFrom, composeQuiz, type QuestionKind, rightAnswer } from "@communique/quiz";
import type { Page } from "@playwright/test";
import { apiCall } from "./api-call.ts";
import { notRightAnswer } from "./not-right-answer.ts";

interface QuizWishes {
  readonly seed: string;
  readonly length: number;
  readonly kinds?: readonly QuestionKind[];
}

type How = "right" | "not right" | "in turn";

const bank = bankFrom(articleFacts);

/** Answers the first questions of a quiz as this browser's learner, without a look at its page. */
export async function answered(page: Page, wishes: QuizWishes, how: How = "right", count = wishes.length) {
  const { id, items } = (await apiCall(page, "attempt.start", wishes)) as AttemptView;
  const { questions } = composeQuiz(bank, { topics: [], kinds: [], ...wishes });
  for (const [index, question] of questions.slice(0, count).entries()) {
    const isRight = how === "in turn" ? index % 2 === 0 : how === "right";
    const answer = isRight ? rightAnswer(question) : notRightAnswer(question);
    await apiCall(page, "attempt.answer", { attempt: id, question: items[index]?.question.id, answer });
  }
  return id;
}

export async function finished(page: Page, wishes: QuizWishes, how?: How): Promise<string> {
  const attempt = await answered(page, wishes, how);
  await apiCall(page, "attempt.finish", { attempt });
  return attempt;
}

/** The result of a quiz. */
export async function result(page: Page, wishes: QuizWishes, how?: How): Promise<void> {
  await page.goto(`/result?attempt=${await finished(page, wishes, how)}`);
}

import type { Question } from "@communique/quiz";
import { bankListSchema, toldListSchema } from "../bank/bank-input.ts";
import { foundIn } from "../bank/found-in.ts";
import { bankQuestionView, toldView } from "../bank/question-view.ts";
import { toldIn } from "../bank/told-in.ts";
import type { BankPageView } from "../bank-views.ts";
import { Refusal } from "../refusal.ts";
import type { ToldView } from "../set-views.ts";
import { procedure } from "../trpc.ts";

export const bankRouter = {
  /** The questions that fit, page by page, each with its answer and its proof; anybody may look. */
  list: procedure.input(bankListSchema).query(({ ctx, input }): BankPageView => {
    const catalogue = ctx.service.catalogues[input.about];
    const { paragraph, cursor, limit } = input;
    if (paragraph !== null && paragraph > catalogue.paragraphs) throw noParagraph(paragraph, catalogue.paragraphs);
    const { questions, isNear, counts } = foundIn(catalogue, input);
    const start = cursor ? placeAfter(questions, cursor) : 0;
    const shown = questions.slice(start, start + limit);
    return {
      questions: shown.map((question) => bankQuestionView(question, catalogue.statements())),
      found: questions.length,
      all: catalogue.questions().length,
      isNear,
      counts,
      next: start + limit < questions.length ? (shown.at(-1)?.id ?? null) : null,
    };
  }),

  /** The statements of the article and the background that have these words, the best first; anybody may look. */
  statements: procedure
    .input(toldListSchema)
    .query(({ input }): readonly ToldView[] => toldIn(input.text).map(toldView)),
};

function noParagraph(paragraph: number, paragraphs: number): Refusal {
  return paragraphs === 0
    ? new Refusal(
        "invalid-input",
        `The background has no paragraph ${paragraph}: other sources tell it.`,
        "Leave the paragraph out, or ask about the article.",
      )
    : new Refusal(
        "invalid-input",
        `The article has no paragraph ${paragraph}.`,
        `Ask for one from 1 to ${paragraphs}, or leave it out.`,
      );
}

function placeAfter(questions: readonly Question[], cursor: string): number {
  const place = questions.findIndex(({ id }) => id === cursor);
  if (place >= 0) return place + 1;
  throw new Refusal(
    "invalid-input",
    "The question after which to go on is not among those that are found.",
    "Leave the cursor out, to begin with the first page.",
  );
}

export { audit } from "./audit/audit.ts";
export type { Problem, ProblemCode, Where } from "./audit/problem.ts";
export { problemClause, problemMessage } from "./audit/problem-message.ts";
export { type Weight, weightOf } from "./audit/problem-weight.ts";
export { bankFrom, questionsFrom } from "./bank.ts";
export { type Card, cardsFrom, type Face, faceAt } from "./cards/cards-from.ts";
export { type Bank, bankOf } from "./compose/bank.ts";
export { composeQuiz, type Quiz, rearrange } from "./compose/compose-quiz.ts";
export { drawEvenly, type Stratum } from "./compose/draw-evenly.ts";
export { isGuessedUnread } from "./compose/guessed-unread.ts";
export { isWished } from "./compose/is-wished.ts";
export type { Offer, Wish } from "./compose/offer.ts";
export type { Wishes } from "./compose/wishes.ts";
export { contentHash } from "./content-hash.ts";
export { answerTexts } from "./correction/answer-texts.ts";
export { type Correction, takesOtherAnswers, type Worth, worthOf } from "./correction/correction.ts";
export { grade, keyOf } from "./grade.ts";
export { keyText } from "./key-text.ts";
export type * from "./kinds/answer.ts";
export { answerSchemaFor } from "./kinds/index.ts";
export type * from "./kinds/public-view.ts";
export type { AnswerProblem, Grade, Graded, Note, Unreadable } from "./kinds/verdict.ts";
export { type Due, dueQueue, type QueueWishes } from "./memory/due-queue.ts";
export { type ForecastWishes, forecast } from "./memory/forecast.ts";
export { isInstant } from "./memory/instant.ts";
export type { LogEntry, Review, Undo } from "./memory/log-entry.ts";
export { type Interval, type Memory, type MemoryState, type Rehearsal, stateOf } from "./memory/memory.ts";
export { preview, type Scheduled } from "./memory/preview.ts";
export { type Rating, ratingOf, ratings } from "./memory/rating.ts";
export type { Refusal } from "./memory/refusal.ts";
export { type Rehearsed, rehearsedBy } from "./memory/rehearsed-by.ts";
export { type Remembered, remember } from "./memory/remember.ts";
export { replay } from "./memory/replay.ts";
export { retention } from "./memory/retention.ts";
export { retrievability } from "./memory/retrievability.ts";
export { cram, type Rated, review } from "./memory/review.ts";
export { type Undoing, undo } from "./memory/undo.ts";
export { type BorneOut, judgeOwn, type OwnJudgement } from "./own/judge-own.ts";
export { type AnyQuestion, isOwn, type OwnQuestion } from "./own/own-question.ts";
export { ownQuestionFrom } from "./own/own-question-from.ts";
export { ownQuestionSchema } from "./own/own-question-schema.ts";
export { type Unfinished, unfinishedIn } from "./own/unfinished-in.ts";
export type { Written, WrittenOption } from "./own/written.ts";
export { placed } from "./placed.ts";
export { pose } from "./pose.ts";
export { publicView } from "./public-view.ts";
export type * from "./question/because.ts";
export { type Part, partsOf } from "./question/parts-of.ts";
export type * from "./question/question.ts";
export { choiceKinds, isChoice, questionKinds } from "./question/question.ts";
export { questionSchema } from "./question/question-schema.ts";
export type * from "./question/values.ts";
export { isSwappable, type OtherOption, otherWrongOptions, swapped } from "./reword/other-wrong-options.ts";
export { type OwnTexts, ownTextsIn, reworded } from "./reword/reworded.ts";
export { type Wordable, wordablesOf } from "./reword/wordable.ts";
export { rightAnswer } from "./right-answer.ts";
export {
  type Answered,
  type AnswerRow,
  type AnswerTable,
  answerTable,
  type ByThirds,
  countOf,
} from "./statistics/answer-table.ts";
export { type Finding, findingOf } from "./statistics/finding.ts";
export { type Credits, type ItemStatistics, itemStatistics } from "./statistics/item-statistics.ts";
export type { Measure, Unmeasured } from "./statistics/measure.ts";
export { type QuizStatistics, quizStatistics, totalOf } from "./statistics/quiz-statistics.ts";
export { type Third, thirdsOf } from "./statistics/thirds.ts";
export { pointsFor } from "./statistics/units.ts";
export { foldName } from "./typed-answer/fold-name.ts";
export { formsOf } from "./typed-answer/forms-of.ts";
export { markTyped } from "./typed-answer/mark-typed.ts";
export { wordsOf } from "./typed-answer/words-of.ts";
export { citationViews } from "./wording/citation.ts";
export { sentenceOfStatement } from "./wording/statement.ts";

import type { Status, Topic } from "@communique/domain";
import type { ChoiceQuestion, CitationView } from "@communique/quiz";

/** The kinds of question that a quiz of this contract has: those that one option answers. */
export type QuestionKind = ChoiceQuestion["kind"];

/** A question as a learner sees it before answering: nothing in it tells the right option. */
export interface QuestionView {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly stem: string;
  readonly options: readonly { readonly id: string; readonly text: string }[];
}

/** What a learner sees of a question once its answer is accepted. */
export interface FeedbackView {
  readonly chosen: string;
  readonly key: string;
  readonly right: boolean;
  /** For each option, in the question's order: whether it is right, and why. */
  readonly options: readonly { readonly id: string; readonly right: boolean; readonly feedback: string }[];
  readonly explanation: string;
  readonly status: Status;
  readonly topics: readonly Topic[];
  readonly cites: readonly CitationView[];
}

export interface ItemView {
  readonly question: QuestionView;
  /** Null until the question is answered; for good in a finished attempt that passed it over. */
  readonly feedback: FeedbackView | null;
}

/** What a quiz was asked to be. */
export interface WishesView {
  readonly seed: string;
  readonly length: number;
  readonly topics: readonly Topic[];
  readonly kinds: readonly QuestionKind[];
  /** The id of the attempt whose missed questions this one practises again; null for a quiz from the whole bank. */
  readonly retry: string | null;
}

export interface AttemptView {
  readonly id: string;
  readonly wishes: WishesView;
  /** ISO 8601. */
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly items: readonly ItemView[];
}

/** `kept earlier`: this question already had another answer, from another tab perhaps, and that one counts. */
export interface AnswerView {
  readonly outcome: "recorded" | "repeated" | "kept earlier";
  readonly feedback: FeedbackView;
}

export interface ResultView {
  readonly attempt: AttemptView;
  readonly right: number;
  readonly answered: number;
  readonly total: number;
  readonly byTopic: readonly { readonly topic: Topic; readonly right: number; readonly total: number }[];
  /** Of the answered questions. */
  readonly byStatus: readonly { readonly status: Status; readonly right: number; readonly total: number }[];
  /** Ids of the questions that were not answered rightly, to practise again. */
  readonly missed: readonly string[];
}

export interface AttemptSummaryView {
  readonly id: string;
  readonly wishes: WishesView;
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly total: number;
  readonly answered: number;
  readonly right: number;
}

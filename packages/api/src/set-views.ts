import type { Answer, Question } from "@communique/quiz";
import type { FeedbackView, QuestionView } from "./views.ts";

/** A set in the list of all. */
export interface SetSummaryView {
  readonly id: string;
  readonly title: string;
  /** How many questions it has. */
  readonly length: number;
  /** How many versions of it have a link. */
  readonly published: number;
  /** ISO 8601. */
  readonly updatedAt: string;
  readonly archivedAt: string | null;
}

/** A question of a set with its key: for whoever put it there, and not for those who answer it. */
export interface SetItemView extends Pick<FeedbackView, "key">, Pick<Question, "difficulty" | "cites"> {
  /** That of the question in the bank. */
  readonly id: string;
  /** As it is put before whoever answers. */
  readonly question: QuestionView;
}

/** What was published of a set, and can be taken by anybody who has the link. */
export interface SetVersionView {
  readonly title: string;
  /** What the link to the quiz names. */
  readonly shared: string;
  readonly publishedAt: string;
  /** Whether it is the set as it is now. */
  readonly isLatest: boolean;
}

export interface SetView {
  readonly id: string;
  readonly title: string;
  /** A save says on which revision it rests. */
  readonly revision: number;
  readonly updatedAt: string;
  readonly archivedAt: string | null;
  readonly items: readonly SetItemView[];
  /** In the order of publishing. */
  readonly versions: readonly SetVersionView[];
}

/** The set was saved elsewhere since it was opened: nothing was changed, and this is what is there now. */
interface ChangedMeanwhile {
  readonly outcome: "changed meanwhile";
  readonly set: SetView;
}

export type SavedSetView = { readonly outcome: "saved"; readonly revision: number } | ChangedMeanwhile;

export type PublishedSetView = { readonly outcome: "published"; readonly set: SetView } | ChangedMeanwhile;

/** One arrangement of a set, to be printed. */
export interface FormView {
  readonly name: "A" | "B";
  readonly items: readonly FormItemView[];
}

/** A question on paper, with what is printed of it in the key. */
export interface FormItemView extends Pick<SetItemView, "question" | "key" | "cites"> {
  /** By the letters and numbers of this form. */
  readonly rightAnswer: Answer;
}

/** A question as a worksheet and a card have it, with what is to be learnt from it. */
export interface SheetItemView extends FormItemView, Pick<FeedbackView, "explanation" | "grounds"> {}

export interface FormsView {
  readonly title: string;
  readonly forms: readonly FormView[];
  /** In the order of the set. */
  readonly items: readonly SheetItemView[];
}

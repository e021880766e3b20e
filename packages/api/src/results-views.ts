import type { Topic } from "@communique/domain";
import type { AnswerRow, AnswerTable, ItemStatistics, QuizStatistics, Worth } from "@communique/quiz";
import type { StatementView } from "./bank-views.ts";
import type { CorrectionView } from "./correction-views.ts";
import type { PointsView } from "./shape-views.ts";
import type { FeedbackView, QuestionView, ShareView } from "./views.ts";

/** Which attempts of a student count: the first, the last or the best that is handed in, or each of them. */
export type Counting = "first" | "last" | "best" | "all";

export interface ResultsView {
  readonly assignment: {
    readonly id: string;
    readonly title: string;
    readonly class: { readonly id: string; readonly title: string };
    /** ISO 8601. */
    readonly opensAt: string;
    readonly closesAt: string | null;
    readonly timeZone: string;
  };
  readonly counting: Counting;
  readonly overview: OverviewView;
  /** By name. */
  readonly students: readonly StudentResultView[];
  /** In the order in which they were given out. */
  readonly questions: readonly QuestionResultView[];
}

export interface OverviewView {
  readonly students: number;
  readonly handedIn: number;
  readonly working: number;
  /** How many were taken off the list of the class: they are left out, unless they are asked for. */
  readonly removed: number;
  /** How many attempts the statistics rest on. */
  readonly attempts: number;
  /** How many points there are in the questions that count. */
  readonly of: number;
  /** Whether questions are worth other numbers of points than one. */
  readonly isWeighed: boolean;
  readonly statistics: QuizStatistics;
  /** How many of the attempts have a share of the points from `from` to below `until`, in percent; the last has 100 as well. Empty where no question counts. */
  readonly histogram: readonly { readonly from: number; readonly until: number; readonly attempts: number }[];
}

export interface StudentResultView {
  /** The id by which the class knows the student. */
  readonly id: string;
  readonly name: string;
  readonly isRemoved: boolean;
  readonly state: "not begun" | "working" | "handed in";
  /** How many were begun. */
  readonly attempts: number;
  /** In the attempt that is shown, or that is under way. */
  readonly answered: number;
  /** Of the attempt that counts; where each does, of the best. Null where none is handed in. */
  readonly result: AttemptResultView | null;
  /** Whether less than half of the points were had. */
  readonly needsHelp: boolean;
}

export interface AttemptResultView extends PointsView {
  readonly right: number;
  /** What it was worth before anything was corrected; null where that changed nothing. */
  readonly before: PointsView | null;
  /** Until it was handed in, or until its last answer where its time ran out. */
  readonly seconds: number | null;
}

export interface QuestionResultView {
  /** The id by which it is corrected. */
  readonly id: string;
  readonly number: number;
  /** What it is worth. */
  readonly points: number;
  readonly question: QuestionView;
  readonly key: string;
  /** Null for a question that was withdrawn. */
  readonly statistics: ItemStatistics | null;
  readonly table: AnswerTable;
  readonly finding: FindingView | null;
  readonly correction: CorrectionView | null;
  /** All that was done to it, latest first. */
  readonly history: readonly CorrectionView[];
  /** What students doubt of it, earliest first. */
  readonly doubts: readonly DoubtView[];
  /** The answers that can be taken as right too; empty where that cannot be. */
  readonly others: readonly AnswerRow[];
}

export interface DoubtView {
  /** The student's name. */
  readonly name: string;
  readonly text: string;
  /** ISO 8601. */
  readonly raisedAt: string;
}

/** What is worth knowing of a question, in words. */
export interface FindingView {
  readonly words: string;
  /** What is told to whoever gives the answer that it is about. */
  readonly reason: string | null;
  /** On which that rests; null where it is about no answer, or the facts have changed since. */
  readonly statement: StatementView | null;
}

/** One student's answers. */
export interface StudentAnswersView {
  readonly id: string;
  readonly name: string;
  /** In the order of starting. */
  readonly attempts: readonly StudentAttemptView[];
  /** The topics of which not all was right in the latest attempt, the weakest first. */
  readonly practise: readonly ({ readonly topic: Topic } & ShareView)[];
}

export interface StudentAttemptView {
  readonly id: string;
  readonly startedAt: string;
  /** Null while it is under way. */
  readonly result: AttemptResultView | null;
  /** In the order in which they were given out. */
  readonly items: readonly StudentAnswerView[];
}

export interface StudentAnswerView {
  readonly number: number;
  /** As the student saw it. */
  readonly question: QuestionView;
  /** Null where it was left out. */
  readonly feedback: FeedbackView | null;
  /** Null where the question was withdrawn. */
  readonly worth: Worth | null;
  /** The same in points, of those of the question; null where each is worth one. */
  readonly points: PointsView | null;
  readonly correction: CorrectionView | null;
}

/** A file to be saved. */
export interface FileView {
  readonly name: string;
  readonly type: string;
  /** Text as it is, anything else in Base64. */
  readonly encoding: "text" | "base64";
  readonly content: string;
}

import type { Feedback } from "@communique/db";
import type { Status, Topic } from "@communique/domain";
import type {
  Answer,
  AnyQuestion,
  CitationView,
  Graded,
  LogEntry,
  Note,
  Offer,
  PublicView,
  Question,
  QuestionKind,
  Written,
} from "@communique/quiz";
import type { CorrectionView, OwnCorrectionView } from "./correction-views.ts";
import type { PointsView, ShapeView } from "./shape-views.ts";

/** A question as a learner sees it before answering: nothing in it tells the answer. */
export type QuestionView = PublicView;

/** What a learner sees of a question once its answer is accepted and may be told. */
export interface FeedbackView {
  /** What was answered. */
  readonly given: Answer;
  readonly verdict: Graded["verdict"];
  /** From 0 to 1. */
  readonly credit: number;
  /** What is said of the parts of the answer, or of all of it. */
  readonly notes: readonly Note[];
  readonly rightAnswer: Answer;
  /** The same in words. */
  readonly key: string;
  /** Why it is right, where the answer is no choice among parts that each have a reason; null elsewhere. */
  readonly keyReason: string | null;
  /** For each option, in the question's order, whether it is right, and why; empty where there are none. */
  readonly options: readonly { readonly id: string; readonly right: boolean; readonly feedback: string }[];
  readonly explanation: string;
  /** None of a question that a teacher wrote. */
  readonly topics: readonly Topic[];
  readonly grounds: readonly GroundView[];
}

/** Where in the sources something stands, and of which kinds the statements are that stand there. */
export interface GroundView {
  readonly cites: readonly CitationView[];
  readonly statuses: readonly Status[];
}

export interface ItemView {
  readonly question: QuestionView;
  readonly isAnswered: boolean;
  /** To be come back to. */
  readonly isFlagged: boolean;
  /** What the learner doubts of it. */
  readonly doubt: string | null;
  /** Null until the question is answered, or, in an exam, until that is finished; for good where it was passed over. */
  readonly feedback: FeedbackView | null;
}

/** In practice each answer is explained at once, in an exam when it is finished. */
export type Mode = "practice" | "exam";

/** What a quiz was asked to be. */
export interface WishesView {
  readonly seed: string;
  readonly length: number;
  readonly about: Question["about"];
  readonly mode: Mode;
  readonly topics: readonly Topic[];
  readonly kinds: readonly QuestionKind[];
  /** Only questions that ask statements of these kinds; none means any. */
  readonly statuses: readonly Status[];
  /** The id of the attempt whose missed questions this one practises again, or "missed" for what is missed time and again. */
  readonly retry: string | null;
  /** The id of the shared quiz that this is; null for one composed anew. */
  readonly shared: string | null;
}

export interface AttemptView extends ShapeView {
  readonly id: string;
  /** What the one who gave the questions out calls them; null for a quiz of one's own. */
  readonly title: string | null;
  readonly wishes: WishesView;
  /** ISO 8601. */
  readonly startedAt: string;
  /** Also of what nobody handed in, and whose time is over. */
  readonly finishedAt: string | null;
  readonly items: readonly ItemView[];
  /** Null where somebody studies alone. */
  readonly bounds: BoundsView | null;
}

/** What an attempt is bound to that a teacher gave out. */
export interface BoundsView {
  /** Ids. */
  readonly assignment: string;
  readonly class: string;
  readonly feedback: Feedback;
  /** When the window closes, for everybody, and in which time zone the teacher reads that. */
  readonly closesAt: string | null;
  readonly timeZone: string;
  /** When nothing is taken any more of this attempt. */
  readonly endsAt: string | null;
  /** What the server's clock showed when it told this. */
  readonly now: string;
}

/** `kept earlier`: this question already had another answer, from another tab perhaps, and that one counts. */
export interface AnswerView {
  readonly outcome: "recorded" | "repeated" | "kept earlier";
  /** Null in an exam. */
  readonly feedback: FeedbackView | null;
}

/** How many of some questions were right. */
export interface ShareView {
  readonly right: number;
  readonly total: number;
}

/** How many were right, as it counts after all that a teacher corrected since. */
export interface ScoreView extends ShareView {
  /** The same before anything was corrected; null where that changed nothing. */
  readonly before: ShareView | null;
}

export interface ResultView extends ScoreView {
  readonly attempt: AttemptView;
  /** The sum of what the answers are worth, each from 0 to 1; and what it was before anything was corrected. */
  readonly credit: number;
  readonly creditBefore: number;
  /** The same in points, where not each question is worth one; else null; and before anything was corrected, null where that changed nothing. */
  readonly points: PointsView | null;
  readonly pointsBefore: PointsView | null;
  readonly answered: number;
  /** Empty where the quiz is in one part. */
  readonly bySection: readonly ({ readonly title: string } & ShareView)[];
  readonly byTopic: readonly ({ readonly topic: Topic } & ShareView)[];
  /** Of the answered questions. */
  readonly byStatus: readonly ({ readonly status: Status } & ShareView)[];
  readonly byKind: readonly ({ readonly kind: QuestionKind } & ShareView)[];
  /** Ids of the questions that were not answered rightly, to practise again. */
  readonly missed: readonly string[];
  /** In the order of the quiz. */
  readonly corrections: readonly OwnCorrectionView[];
}

/** A finished attempt whose score and keys its teacher does not tell, or not yet. */
export interface HandedInView extends Pick<ResultView, "attempt" | "answered" | "total" | "corrections"> {
  readonly right: null;
}

/** What the bank has for some wishes. */
export interface OfferView {
  /** How many questions fit. */
  readonly fitting: number;
  /** How many of them a fair quiz can hold, up to the longest there is. */
  readonly most: number;
  /** The wishes that were made, each with the questions that a fair quiz could hold without it. */
  readonly without: Offer["without"];
}

/** Something that is missed time and again. */
export interface WeakView {
  readonly stem: string;
  readonly key: string;
  readonly misses: number;
  /** Whether a teacher wrote it. */
  readonly isOwn: boolean;
}

/** All that is kept of a learner, as it is saved in a file. */
export interface SavedFile {
  readonly program: string;
  readonly version: number;
  /** Tells whose it is from whose it is not, and nothing more. */
  readonly mark: string;
  readonly exportedAt: string;
  /** Those that are finished and may be told, with their questions as they were. */
  readonly attempts: readonly SavedAttempt[];
  /** Those that are not, or may not be told yet, without the keys of what is open in them: they are not brought back. */
  readonly unfinished: readonly AttemptView[];
  /** The log, in its own order. */
  readonly reviews: readonly LogEntry[];
  readonly paused: readonly string[];
  readonly sets: readonly SavedSet[];
  /** They are there to be taken away: they are not brought back. */
  readonly classes: readonly SavedClass[];
  /** In the classes of others. */
  readonly places: readonly SavedPlace[];
}

export interface SavedClass {
  readonly title: string;
  readonly createdAt: string;
  readonly archivedAt: string | null;
  readonly students: readonly Omit<SavedPlace, "title">[];
}

/** What a class knows of a student. */
export interface SavedPlace {
  /** That of the class. */
  readonly title: string;
  readonly name: string;
  readonly joinedAt: string;
  readonly removedAt: string | null;
  readonly extraTime: number;
  readonly extraAttempts: number;
}

export interface SavedSet {
  readonly title: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly archivedAt: string | null;
  /** What a save of it would send: it is made anew of this, which is read as a save is. */
  readonly draft: object;
  /** Its questions as they are asked, to be read, with what was typed of those that the teacher wrote. */
  readonly items: readonly (Pick<SavedItem, "hash" | "question"> & { readonly written: Written | null })[];
  readonly versions: readonly { readonly title: string; readonly shared: string; readonly publishedAt: string }[];
}

export interface SavedAttempt extends Omit<AttemptView, "finishedAt" | "items" | "bounds"> {
  readonly finishedAt: string;
  readonly items: readonly SavedItem[];
}

export interface SavedItem {
  /** Of the question, as `contentHash` makes it. */
  readonly hash: string;
  readonly question: AnyQuestion;
  /** Whether it was right, as it counts after what was corrected. */
  readonly answer: { readonly given: Answer; readonly right: boolean; readonly answeredAt: string } | null;
  /** What a teacher corrected of the question since. */
  readonly correction: CorrectionView | null;
  readonly isFlagged: boolean;
  readonly doubt: { readonly text: string; readonly raisedAt: string } | null;
}

export interface ExportView {
  readonly data: SavedFile;
  /** The answers as a table: comma-separated values with a heading. */
  readonly csv: string;
}

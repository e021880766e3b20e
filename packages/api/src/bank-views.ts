import type { Status, Topic } from "@communique/domain";
import type { CitationView, Difficulty, Ground, Question, QuestionKind } from "@communique/quiz";
import type { FeedbackView, QuestionView } from "./views.ts";

/** A statement on which a proof rests. */
export interface StatementView {
  readonly id: string;
  /** A sentence that can be printed alone, with hedge and speaker. */
  readonly says: string;
  readonly status: Status;
  readonly cites: readonly CitationView[];
}

/** One of the things that a question puts before whoever answers, or expects, and what proves it right or wrong. */
export interface PartView {
  readonly id: string;
  readonly text: string;
  readonly right: boolean;
  /** Where it belongs, of what is to be matched or sorted; null elsewhere. */
  readonly belongsTo: string | null;
  /** What whoever answers is told of it. */
  readonly feedback: string;
  /** On what ground it is wrong; null where it is right. */
  readonly ground: Ground | null;
  /** The id of the statement that makes it so: one of the question's `statements`. */
  readonly statement: string;
}

/** A question of the bank with its answer and its proof: for those who choose questions, and not for those who answer them. */
export interface BankQuestionView
  extends Pick<FeedbackView, "key" | "keyReason" | "explanation" | "topics">,
    Pick<Question, "statuses" | "cites"> {
  readonly id: string;
  readonly about: Question["about"];
  /** The same as it is put before whoever answers. */
  readonly question: QuestionView;
  readonly difficulty: Difficulty;
  /** Whether those who had not read the article chose the right option clearly oftener than by chance. */
  readonly guessedUnread: boolean;
  /** What it asks of the facts. */
  readonly relation: Question["asks"]["relation"];
  /** Its options; its items, in the right order where that is asked; or what is to be typed, with wrong answers that are foreseen. */
  readonly parts: readonly PartView[];
  /** What may be typed as well as the key; empty where nothing is typed, or a date. */
  readonly accepts: readonly string[];
  /** What it asks, and whatever else its proof rests on, each once. */
  readonly statements: readonly StatementView[];
}

/** How many questions would be found with this choice alone among those of its sort, and all other wishes as they are. */
export interface BankCountsView {
  readonly topics: Readonly<Record<Topic, number>>;
  readonly kinds: Readonly<Record<QuestionKind, number>>;
  readonly statuses: Readonly<Record<Status, number>>;
  readonly difficulties: Readonly<Record<Difficulty, number>>;
  /** Of each paragraph of the article, from the first; empty where other sources are asked about. */
  readonly paragraphs: readonly number[];
}

/** Some of the questions that are found. */
export interface BankPageView {
  readonly questions: readonly BankQuestionView[];
  readonly found: number;
  /** Of how many. */
  readonly all: number;
  /** Whether some of the words searched for stand nowhere, and what is found has others that look like them. */
  readonly isNear: boolean;
  readonly counts: BankCountsView;
  /** The cursor of those that come after these; null where there are none. */
  readonly next: string | null;
}

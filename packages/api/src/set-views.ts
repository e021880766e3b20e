import type { Statement } from "@communique/domain";
import type { Answer, CitationView, Difficulty, Weight, Wordable, Written } from "@communique/quiz";
import type { PartView, StatementView } from "./bank-views.ts";
import type { SectionView } from "./shape-views.ts";
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

/** What of a question is in a teacher's own words. */
export interface OwnView {
  /** By their places, as `Wordable` names them. */
  readonly texts: Readonly<Record<string, string>>;
  /** The sources of other wrong options, by the letters of those whose place they take. */
  readonly swaps: Readonly<Record<string, string>>;
}

/** A wrong option that may take the place of another, and its proof. */
export interface OtherOptionView extends Pick<PartView, "text" | "feedback" | "ground"> {
  readonly source: string;
  /** That which refutes it. */
  readonly statement: StatementView | null;
}

/** Proved, as all of the bank is and options from it are; in own words, in which the facts find nothing wrong, or something. */
export type StandingView = "proved" | "not checked" | "wrong";

/** Something that the audit finds in a teacher's own words. */
export interface FoundInWordsView {
  /** Where; null where it is about no text by itself. */
  readonly place: string | null;
  readonly weight: Weight;
  /** A sentence. */
  readonly words: string;
  /** The ids of the statements behind it. */
  readonly statements: readonly string[];
}

/** A question of a set in the words that it would have, as the audit sees it. */
export interface CheckedView {
  /** Its texts as the bank has them, with the options that were taken in. */
  readonly wordables: readonly Wordable[];
  readonly standing: StandingView;
  readonly findings: readonly FoundInWordsView[];
  /** Those behind what is found. */
  readonly statements: readonly StatementView[];
}

/** Something that is said of a question that was written from nothing. */
export interface FoundInWrittenView extends Omit<FoundInWordsView, "place" | "weight"> {
  /** "stem", "explanation", "rests", "truth", "options", "options a", "feedback a" or "accepts 1"; null where it is about none by itself. */
  readonly place: string | null;
  /** Missing is what is still to be written, and borne out what is marked as the facts have it. */
  readonly weight: Weight | "missing" | "borne out";
}

/** A statement on which a question may rest. */
export interface ToldView extends StatementView {
  /** What of it is told: when an event was, where, or who was there; or all of it. */
  readonly tells: Statement["relation"];
}

/** A written question as the audit sees it. */
export interface CheckedWrittenView {
  readonly standing: StandingView;
  readonly findings: readonly FoundInWrittenView[];
  /** Those on which it rests, and those behind what is found. */
  readonly statements: readonly ToldView[];
}

/** A question of a set with its key: for whoever put it there, and not for those who answer it. */
export interface SetItemView extends Pick<FeedbackView, "key"> {
  /** That of the question in the bank; of one that the teacher wrote, the one that it was given when it was begun. */
  readonly id: string;
  /** Null of one that the teacher wrote. */
  readonly difficulty: Difficulty | null;
  readonly cites: readonly CitationView[];
  /** As it is put before whoever answers. */
  readonly question: QuestionView;
  /** Null where it is in the words of the bank. */
  readonly own: OwnView | null;
  /** What the teacher wrote from nothing; null of a question of the bank. */
  readonly written: Written | null;
  readonly standing: StandingView;
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
  /** What questions are worth by their ids; one point where nothing is said. */
  readonly points: Readonly<Record<string, number>>;
  /** Also those under which nothing stands yet. */
  readonly sections: readonly SectionView[];
  /** In the order of publishing. */
  readonly versions: readonly SetVersionView[];
}

/** The set was saved elsewhere since it was opened: nothing was changed, and this is what is there now. */
interface ChangedMeanwhile {
  readonly outcome: "changed meanwhile";
  readonly set: SetView;
}

interface SavedView {
  readonly outcome: "saved";
  readonly revision: number;
  /** The items that are, or were, in own words, as they are now. */
  readonly changed: readonly SetItemView[];
}

export type SavedSetView = SavedView | ChangedMeanwhile;

export type PublishedSetView = { readonly outcome: "published"; readonly set: SetView } | ChangedMeanwhile;

/** One arrangement of a set, to be printed. */
export interface FormView {
  readonly name: "A" | "B";
  readonly items: readonly FormItemView[];
  readonly sections: readonly SectionView[];
}

/** A question on paper, with what is printed of it in the key. */
export interface FormItemView extends Pick<SetItemView, "question" | "key" | "cites" | "standing"> {
  /** By the letters and numbers of this form. */
  readonly rightAnswer: Answer;
  /** What it is worth. */
  readonly points: number;
}

/** A question as a worksheet and a card have it, with what is to be learnt from it. */
export interface SheetItemView extends FormItemView, Pick<FeedbackView, "explanation" | "grounds"> {}

export interface FormsView {
  readonly title: string;
  readonly forms: readonly FormView[];
  /** In the order of the set. */
  readonly items: readonly SheetItemView[];
  readonly sections: readonly SectionView[];
}

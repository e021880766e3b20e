import type { FrozenQuestion } from "./frozen-question.ts";
import type { JsonObject } from "./json.ts";

/** The part of the store that keeps sets of questions. What is another learner's, and an id that is none, are not found. */
export interface SetStore {
  /** Answers the new set's id, a UUID; undefined where the learner has `most` sets already. */
  createSet(of: SetStart): Promise<string | undefined>;
  /** The learner's sets, changed last first. */
  sets(of: { readonly learner: string }): Promise<readonly SetSummary[]>;
  openSet(of: SetOfLearner): Promise<StoredSet | undefined>;
  /** All of the learner's sets with their questions, oldest first. */
  setsWhole(of: { readonly learner: string }): Promise<readonly StoredSet[]>;
  /** Only on the revision that it rests on: what was saved meanwhile is never overwritten. */
  saveSet(save: SetSave): Promise<SetSaved>;
  /** Puts a set away, or brings it back. Doing it twice is doing it once. False where there is no such set. */
  archiveSet(of: SetOfLearner & { readonly archived: boolean; readonly now: Date }): Promise<boolean>;
  /** Removes a set; what was published of it can still be taken. False where there is no such set. */
  deleteSet(of: SetOfLearner): Promise<boolean>;
  /** Freezes this revision of a set as a shared quiz: always the same one for one revision. */
  publishSet(of: SetPublication): Promise<SetPublished>;
}

interface SetOfLearner {
  readonly learner: string;
  readonly set: string;
}

/** The items in their order. */
export interface SetDocument extends JsonObject {
  readonly items: readonly SetItem[];
}

/** The hash of its question; where that was made of another one, `original` is the hash of that. What else a set says of it is the caller's. */
export interface SetItem extends JsonObject {
  readonly question: string;
}

interface SetStart {
  readonly learner: string;
  readonly title: string;
  /** Of questions that are frozen already. */
  readonly document: SetDocument;
  readonly most: number;
  readonly now: Date;
}

interface SetSave extends SetOfLearner {
  /** The revision that was opened. */
  readonly revision: number;
  readonly title: string;
  readonly document: SetDocument;
  /** Those of the document that may not be frozen yet. */
  readonly questions: readonly FrozenQuestion[];
  readonly now: Date;
}

type SetSaved =
  | { readonly outcome: "saved"; readonly revision: number }
  | { readonly outcome: "changed-meanwhile" | "no-set" };

interface SetPublication extends SetOfLearner {
  readonly revision: number;
  readonly wishes: JsonObject;
  readonly now: Date;
}

type SetPublished =
  | { readonly outcome: "published"; readonly shared: string }
  | { readonly outcome: "changed-meanwhile" | "no-set" };

interface SetDates {
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly archivedAt: Date | null;
}

export interface SetSummary extends SetDates {
  readonly id: string;
  readonly title: string;
  /** How many items it has. */
  readonly length: number;
  /** How many versions of it were published. */
  readonly published: number;
}

export interface StoredSet extends SetDates {
  readonly id: string;
  readonly title: string;
  readonly document: SetDocument;
  readonly revision: number;
  /** Those of the items, in their order. */
  readonly questions: readonly FrozenQuestion[];
  /** Those that items were made of, each once, in no order. */
  readonly originals: readonly FrozenQuestion[];
  /** In the order of publishing. */
  readonly versions: readonly SetVersion[];
}

export interface SetVersion {
  readonly revision: number;
  readonly title: string;
  /** The id of the shared quiz. */
  readonly shared: string;
  readonly publishedAt: Date;
}

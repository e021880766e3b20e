import type { Topic } from "@communique/domain";
import type { Face, MemoryState, Question, Rating, Scheduled } from "@communique/quiz";
import type { GroundView } from "./views.ts";

/** What is asked. */
export interface FrontView {
  readonly kind: Face["kind"];
  readonly stem: string;
  /** The words around the gap, where there is one. */
  readonly sentence: { readonly before: string; readonly after: string } | null;
}

/** What is to be remembered. */
export interface BackView {
  readonly key: string;
  readonly explanation: string;
  readonly grounds: readonly GroundView[];
}

/** A card to be turned. */
export interface CardView {
  readonly statement: string;
  readonly about: Question["about"];
  readonly topics: readonly Topic[];
  readonly front: FrontView;
  readonly back: BackView;
  /** The number that its next entry in the log gets: sent with the rating, so that one sent twice is entered once. */
  readonly number: number;
  readonly isNew: boolean;
  /** What each rating leads to; null where the clock stands before the last review. */
  readonly choices: Readonly<Record<Rating, Scheduled>> | null;
}

/** How well a card is known. */
export interface CardStateView
  extends Pick<MemoryState, "phase" | "stability" | "difficulty" | "due" | "reviews" | "lapses" | "reviewedAt"> {
  /** The chance, from 0 to 1, that it would be recalled now. */
  readonly retrievability: number;
}

/** A card in the list of all. */
export interface KnownCardView {
  readonly statement: string;
  readonly topics: readonly Topic[];
  readonly front: FrontView;
  readonly back: BackView;
  /** Null as long as it was never reviewed. */
  readonly state: CardStateView | null;
  readonly paused: boolean;
}

/** What is to be turned now: what is due, the most forgotten first, and then what is new. */
export interface SessionView {
  readonly cards: readonly CardView[];
  /** How many of all are due, and how many new ones today still allows. */
  readonly due: number;
  readonly fresh: number;
  /** When the next one falls due, where none is now. */
  readonly nextDue: string | null;
}

export interface RatedView {
  /** `repeated`: this rating was there already. `kept earlier`: another one has this number, from another tab perhaps. */
  readonly outcome: "recorded" | "repeated" | "kept earlier";
  readonly state: CardStateView | null;
  /** The number of the entry, for undoing it. */
  readonly number: number;
  /** The card at its next turn, for a session in which it comes back. */
  readonly card: CardView;
}

/** How much of a topic is learnt. */
export interface TopicShareView {
  readonly topic: Topic;
  readonly total: number;
  /** Reviewed, and more likely than not to be recalled for some time: retrievability 0.9 or more. */
  readonly learned: number;
  /** Reviewed, and slipping: below that. */
  readonly fragile: number;
  readonly unseen: number;
}

export interface StudyView {
  /** How many fall due on each of the next thirty days; what is overdue counts to the first. */
  readonly forecast: readonly { readonly day: string; readonly due: number }[];
  /** Of what had been learnt for good (an interval of 21 days), the share that was recalled in the last ninety days; null without reviews. */
  readonly retention: { readonly reviews: number; readonly recalled: number; readonly share: number | null };
  readonly topics: readonly TopicShareView[];
  readonly reviewed: number;
  readonly total: number;
  readonly paused: number;
}

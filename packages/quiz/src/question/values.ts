import type { NonEmpty, Status, When } from "@communique/domain";

/** Who says something: the actors of the chain by id, outermost first; or the source's writer. */
export type Speaker = { readonly chain: NonEmpty<string> } | "the writer" | "reports with no author";

interface PersonValue {
  readonly person: string;
}
interface ActorValue {
  readonly actor: string;
}
interface OfficeValue {
  readonly office: string;
}
interface PlaceValue {
  readonly place: string;
}
interface EventValue {
  /** The id of an event, or of a document that is dated as one. */
  readonly event: string;
}
interface WhenValue {
  readonly when: When;
}
interface StatementValue {
  readonly statement: string;
}

/** What a question asks of the facts that has one answer: ids of facts, and which of their relations. */
export type Relation =
  | { readonly relation: "holder"; readonly office: string }
  | { readonly relation: "office"; readonly person: string }
  | { readonly relation: "when"; readonly event: string }
  /** In which year, of something whose date is more exact. */
  | { readonly relation: "year"; readonly event: string }
  | { readonly relation: "where"; readonly event: string }
  | { readonly relation: "chairs"; readonly event: string }
  /** Beside whom a person presided, or did what the two did together. */
  | { readonly relation: "partner"; readonly event: string; readonly person: string }
  | { readonly relation: "met"; readonly event: string; readonly person: string }
  | { readonly relation: "by"; readonly event: string }
  /** Which of some events is the one of this date. */
  | { readonly relation: "dated"; readonly when: When }
  /** What a term stands for. */
  | { readonly relation: "meaning"; readonly term: string }
  /** Whose word a contested one is. */
  | { readonly relation: "used by"; readonly usage: string }
  /** Which words stand at this place of a statement: those of the contrast with this index, or others. */
  | { readonly relation: "words"; readonly statement: string; readonly contrast: number }
  /** Which words of a statement's sentence are left out of it. */
  | { readonly relation: "left out"; readonly statement: string };

/** What the answer to a relation is. */
export interface ValueOf {
  readonly holder: PersonValue;
  readonly office: OfficeValue;
  readonly when: WhenValue;
  readonly year: WhenValue;
  readonly where: PlaceValue;
  readonly chairs: { readonly persons: readonly string[] };
  readonly partner: PersonValue;
  readonly met: PersonValue;
  readonly by: ActorValue;
  readonly dated: EventValue;
  readonly meaning: { readonly words: string };
  readonly "used by": ActorValue;
  readonly words: { readonly words: string };
  readonly "left out": { readonly words: string };
}

/** The value of an option: of the type that the question's relation asks for. */
export type RelationValue = ValueOf[Relation["relation"]];

/** Relations that may hold between many things and many others, each with what stands at its two ends. */
export interface Pairings {
  /** A person holds an office. */
  readonly holds: readonly [PersonValue, OfficeValue];
  /** A person's office is one of a government, or of a ministry of it. */
  readonly serves: readonly [PersonValue, ActorValue];
  /** An event, or the making of a document, falls in a time. */
  readonly dated: readonly [EventValue, WhenValue];
  /** An event is, or is due, in a place. */
  readonly "took place in": readonly [EventValue, PlaceValue];
  /** A person presides over an event. */
  readonly presided: readonly [PersonValue, EventValue];
  /** A place is one of those that another counts together. */
  readonly "is among": readonly [PlaceValue, PlaceValue];
  /** A statement is in somebody's mouth. */
  readonly "said by": readonly [StatementValue, { readonly speaker: Speaker }];
  /** A statement is of a kind. */
  readonly "told as": readonly [StatementValue, { readonly status: Status }];
  /** A position is that of a side. */
  readonly "held by": readonly [StatementValue, ActorValue];
  /** A contested word is that of a side. */
  readonly "used by": readonly [{ readonly usage: string }, ActorValue];
}

export type PairingName = keyof Pairings;

/** What stands at the one end of a pairing. */
export type OneEnd = Pairings[PairingName][0];

/** What stands at its other end. */
export type OtherEnd = Pairings[PairingName][1];

/** How a statement is worded in a true-or-false question: as it is told, or in a way that the facts refute. */
export type Wording =
  | { readonly form: "as told" }
  /** The content with the other words of one of the fact's contrasts, each by its number. */
  | { readonly form: "contrasted"; readonly contrast: number; readonly against: number }
  /** The content in the mouth of these speakers, who do not say it. */
  | { readonly form: "other speaker"; readonly chain: NonEmpty<string> }
  /** The content put in the mouth of this side, which holds an opposed position. */
  | { readonly form: "other holder"; readonly holder: string; readonly opposedPosition: string };

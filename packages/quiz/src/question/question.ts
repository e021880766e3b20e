import type { NonEmpty, Status, Topic, When } from "@communique/domain";
import type { Because } from "./because.ts";
import type { OneEnd, OtherEnd, PairingName, Pairings, Relation, RelationValue, Speaker, Wording } from "./values.ts";

/** Where a sentence of the article stands, or which page tells it. */
export type CitationView =
  | {
      readonly source: string;
      /** "Monitor 6/201 ¶5.1" */
      readonly label: string;
      readonly paragraph: number;
      readonly sentence: number;
    }
  | {
      readonly source: string;
      /** The name of the page. */
      readonly label: string;
      /** Its address without the scheme. */
      readonly address: string;
    };

/** What a learner needs for it: to recognise one thing, to recall or tell apart, to hold several things together. */
export type Difficulty = "easy" | "medium" | "hard";

/** What questions of every kind have. */
interface Posed<Kind extends string> {
  readonly kind: Kind;
  /** The name of the recipe that made it. */
  readonly recipe: string;
  /**
   * SHA-256 of all the rest as the recipe wrote it, in hexadecimal: the same question has the same id on every machine, in
   * whatever order its options are shown.
   */
  readonly id: string;
  /** What it asks about: the article, or what other sources tell around it. The two are never mixed. */
  readonly about: "article" | "background";
  readonly stem: string;
  /** What to learn from it, with hedge and speaker. */
  readonly explanation: string;
  /** The ids of the statements it asks. No quiz asks one statement twice. */
  readonly asked: NonEmpty<string>;
  /** Ids of further statements that stem or explanation tell; no quiz that shows this question asks one of them. */
  readonly reveals: readonly string[];
  /** The kinds of the asked statements, each once. */
  readonly statuses: NonEmpty<Status>;
  readonly cites: NonEmpty<CitationView>;
  readonly topics: NonEmpty<Topic>;
  readonly difficulty: Difficulty;
}

/** Something on the page, by a letter that tells nothing of it, and what its text means to a program. */
export interface Thing<Value> {
  readonly id: string;
  readonly text: string;
  readonly value: Value;
}

export interface Option<Value> extends Thing<Value> {
  readonly because: Because;
  readonly feedback: string;
}

interface OneOf<Kind extends string, Asks, Value> extends Posed<Kind> {
  readonly asks: Asks;
  readonly options: NonEmpty<Option<Value>>;
}

export type SingleChoice = OneOf<"single choice", Relation, RelationValue>;

export type TrueOrFalse = OneOf<
  "true or false",
  { readonly relation: "truth"; readonly statement: string; readonly wording: Wording },
  boolean
>;

export type WhoSaysSo = OneOf<"who says so", { readonly relation: "speaker"; readonly statement: string }, Speaker>;

export type KindOfStatement = OneOf<
  "kind of statement",
  { readonly relation: "status"; readonly statement: string },
  Status
>;

/** Several of the options stand in the relation to the one thing asked about; every other is proved not to. */
export type SeveralRight = OneOf<"several right", { readonly relation: PairingName; readonly with: OtherEnd }, OneEnd>;

/** What a typed answer has to say: any of these forms of a name, or a time. */
export type Expected =
  | {
      readonly form: "words";
      readonly accepts: NonEmpty<string>;
      /** Names of others, which are never taken for a misspelling of these. */
      readonly apartFrom: readonly string[];
    }
  | { readonly form: "date"; readonly when: When };

/** What might be typed, whether right or wrong, and why. */
export interface Typed<Value> {
  readonly text: string;
  readonly value: Value;
  readonly expected: Expected;
  readonly because: Because;
  readonly feedback: string;
}

interface Recalled<Kind extends string> extends Posed<Kind> {
  readonly asks: Relation;
  readonly key: Typed<RelationValue>;
  /** Wrong answers that learners come to, each refuted; any other answer is just not the one. */
  readonly foils: readonly Typed<RelationValue>[];
}

export interface TypeTheAnswer extends Recalled<"type the answer"> {}

/** The statement as a sentence in which the words of the answer are left out. */
export interface FillTheGap extends Recalled<"fill the gap"> {
  readonly sentence: { readonly before: string; readonly after: string };
}

/** One of the things to be put in their places, with the statement that proves its own place. */
export interface Item<Value> extends Thing<Value> {
  readonly statement: string;
  readonly feedback: string;
}

export interface PutInOrder extends Posed<"put in order"> {
  readonly asks: { readonly relation: "order" };
  readonly items: NonEmpty<Item<Pairings["dated"][0]>>;
  /** The ids of the items from the earliest to the latest. */
  readonly order: NonEmpty<string>;
}

/** Every left has just one right, and the other way round. */
export interface MatchPairs extends Posed<"match pairs"> {
  readonly asks: { readonly relation: PairingName };
  readonly lefts: NonEmpty<Item<OneEnd>>;
  readonly rights: NonEmpty<Thing<OtherEnd>>;
  /** Ids of a left and of the right that belongs to it. */
  readonly pairs: NonEmpty<Pair>;
}

export type Pair = {
  readonly left: string;
  readonly right: string;
};

/** Every item belongs into just one of the groups. */
export interface SortIntoGroups extends Posed<"sort into groups"> {
  readonly asks: { readonly relation: PairingName };
  readonly items: NonEmpty<Item<OneEnd>>;
  readonly groups: NonEmpty<Thing<OtherEnd>>;
  /** Ids of an item and of the group it belongs into. */
  readonly places: NonEmpty<Placed>;
}

export type Placed = {
  readonly item: string;
  readonly group: string;
};

/** A time to be marked on a line from one day to another. */
export interface PlaceOnTimeline extends Posed<"place on the timeline"> {
  readonly asks: Extract<Relation, { readonly relation: "when" }>;
  readonly line: {
    /** The first and the last year that the line shows. */
    readonly from: number;
    readonly until: number;
    /** What is marked: the day, the month, the year or the decade. */
    readonly unit: "day" | "month" | "year" | "decade";
  };
  readonly key: Omit<Typed<{ readonly when: When }>, "expected">;
}

/** A place to be pointed at on the map of the islands; each option is the outlines of one of them. */
export type FindOnMap = OneOf<
  "find on the map",
  { readonly relation: "outline"; readonly place: string },
  { readonly place: string }
>;

/** Questions that are answered by the choice of one option. */
export type ChoiceQuestion = SingleChoice | TrueOrFalse | WhoSaysSo | KindOfStatement;

export type Question =
  | ChoiceQuestion
  | SeveralRight
  | FillTheGap
  | TypeTheAnswer
  | PutInOrder
  | MatchPairs
  | SortIntoGroups
  | PlaceOnTimeline
  | FindOnMap;

export type QuestionKind = Question["kind"];

export type QuestionOf<Kind extends QuestionKind> = Extract<Question, { readonly kind: Kind }>;

const all: Readonly<Record<QuestionKind, true>> = {
  "single choice": true,
  "several right": true,
  "true or false": true,
  "fill the gap": true,
  "type the answer": true,
  "put in order": true,
  "match pairs": true,
  "sort into groups": true,
  "place on the timeline": true,
  "find on the map": true,
  "who says so": true,
  "kind of statement": true,
};

/** Every kind of question. */
export const questionKinds: readonly QuestionKind[] = Object.keys(all) as QuestionKind[];

const choices: Readonly<Record<ChoiceQuestion["kind"], true>> = {
  "single choice": true,
  "true or false": true,
  "who says so": true,
  "kind of statement": true,
};

/** The kinds that are answered by the choice of one option. */
export const choiceKinds: readonly ChoiceQuestion["kind"][] = Object.keys(choices) as ChoiceQuestion["kind"][];

/** Whether it is answered by the choice of one option. */
export function isChoice(question: Question): question is ChoiceQuestion {
  return question.kind in choices;
}

import type { NonEmpty, Status, Topic, When } from "@communique/domain";

/** Why an option is right, or on what ground it is wrong, and the id of the statement that makes it so. */
export type Because =
  | { readonly verdict: "right"; readonly statement: string }
  | {
      readonly verdict: "wrong";
      /**
       * `functional`: the relation has one value for its subject, and the statement gives another.
       * `closed list`: the statement names all the members, and this is not one of them.
       * `contradiction`: the statement says otherwise.
       */
      readonly ground: "functional" | "closed list" | "contradiction";
      readonly statement: string;
    };

export interface Option<Value> {
  /** Its place on the page, `a`, `b`, `c`…: tells nothing of what it is. */
  readonly id: string;
  readonly text: string;
  /** What the text means, in a form that a program can check against the facts. */
  readonly value: Value;
  readonly because: Because;
  readonly feedback: string;
}

/** Where a statement stands in the article. */
export interface CitationView {
  readonly source: string;
  /** "Monitor 6/201 ¶5.1" */
  readonly label: string;
  readonly paragraph: number;
  readonly sentence: number;
}

/** Who says something: the actors of the chain by id, outermost first; or the article's writer. */
export type Speaker = { readonly chain: NonEmpty<string> } | "the writer" | "reports with no author";

/** How a statement is worded in a true-or-false question: as it is told, or in a way that the facts refute. */
export type Wording =
  | { readonly form: "as told" }
  /** The clause at this index of the fact's `rulesOut`. */
  | { readonly form: "ruled out"; readonly index: number }
  /** The content put in the mouth of this side, which holds an opposed position. */
  | { readonly form: "other holder"; readonly holder: string; readonly opposedPosition: string };

/** What a single-choice question asks of the facts: ids of facts, and which of their relations. */
export type Relation =
  | { readonly relation: "holder"; readonly office: string }
  | { readonly relation: "office"; readonly person: string }
  | { readonly relation: "when"; readonly event: string }
  | { readonly relation: "where"; readonly event: string }
  | { readonly relation: "chairs"; readonly event: string }
  | { readonly relation: "met"; readonly event: string; readonly person: string };

/** The value of an option of a single-choice question: of the type that its relation asks for. */
export type RelationValue =
  | { readonly person: string }
  | { readonly persons: readonly string[] }
  | { readonly office: string }
  | { readonly place: string }
  | { readonly when: When };

interface Posed<Kind extends string, Asks, Value> {
  readonly kind: Kind;
  /** The name of the recipe that made it. */
  readonly recipe: string;
  /** SHA-256 of all the rest, in hexadecimal: the same question has the same id on every machine. */
  readonly id: string;
  readonly asks: Asks;
  readonly stem: string;
  readonly options: NonEmpty<Option<Value>>;
  /** What to learn from it, with hedge and speaker. */
  readonly explanation: string;
  /** The id of the statement it asks. No quiz asks one statement twice. */
  readonly statement: string;
  /** Ids of further statements that stem or explanation tell; no quiz that shows this question asks one of them. */
  readonly reveals: readonly string[];
  readonly status: Status;
  readonly cites: NonEmpty<CitationView>;
  readonly topics: NonEmpty<Topic>;
}

export type SingleChoice = Posed<"single choice", Relation, RelationValue>;
export type TrueOrFalse = Posed<
  "true or false",
  { readonly relation: "truth"; readonly statement: string; readonly wording: Wording },
  boolean
>;
export type WhoSaysSo = Posed<"who says so", { readonly relation: "speaker"; readonly statement: string }, Speaker>;
export type KindOfStatement = Posed<
  "kind of statement",
  { readonly relation: "status"; readonly statement: string },
  Status
>;

export type Question = SingleChoice | TrueOrFalse | WhoSaysSo | KindOfStatement;
export type QuestionKind = Question["kind"];

const all: Readonly<Record<QuestionKind, true>> = {
  "single choice": true,
  "true or false": true,
  "who says so": true,
  "kind of statement": true,
};

export const questionKinds: readonly QuestionKind[] = Object.keys(all) as QuestionKind[];

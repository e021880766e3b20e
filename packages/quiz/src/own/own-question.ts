import type { NonEmpty, Status } from "@communique/domain";
import type { Because } from "../question/because.ts";
import type { CitationView, Expected, Question } from "../question/question.ts";

/** Whether something is right or wrong; that nobody proved. */
type Said = Pick<Because, "verdict">;

/** What questions have that a teacher wrote: what they say is the teacher's, and rests on nothing that was checked. */
interface Own<Kind extends string> {
  readonly kind: Kind;
  /** SHA-256 of all the rest, in hexadecimal, in whatever order its options are shown. */
  readonly id: string;
  readonly about: "own";
  /** What its author's set calls it: two that say the same are two. */
  readonly item: string;
  readonly stem: string;
  readonly explanation: string;
  /** The ids of the statements on which it rests, as its author says. */
  readonly rests: readonly string[];
  /** The kinds of those statements, each once, and where they stand. */
  readonly statuses: readonly Status[];
  readonly cites: readonly CitationView[];
}

export interface OwnOption {
  readonly id: string;
  readonly text: string;
  readonly because: Said;
  readonly feedback: string;
}

interface OwnOptions<Kind extends string> extends Own<Kind> {
  readonly options: NonEmpty<OwnOption>;
}

type OwnChoice = OwnOptions<"single choice"> | OwnOptions<"true or false">;

type OwnSeveral = OwnOptions<"several right">;

/** What a typed answer has to say that may be anything: one of these texts, in which each sign counts. */
interface ExpectedText {
  readonly form: "text";
  readonly accepts: NonEmpty<string>;
}

interface OwnExpected {
  readonly text: string;
  /** Words only where the question was kept before it could be a text. */
  readonly expected: Expected | ExpectedText;
  readonly because: Said;
  readonly feedback: string;
}

export interface OwnTyped extends Own<"type the answer"> {
  readonly key: OwnExpected;
  readonly foils: readonly OwnExpected[];
}

/** A question of a teacher's own, which is graded as any other of its kind. */
export type OwnQuestion = OwnChoice | OwnSeveral | OwnTyped;

/** A question as it is asked and graded, whoever wrote it. */
export type AnyQuestion = Question | OwnQuestion;

export function isOwn(question: AnyQuestion): question is OwnQuestion {
  return question.about === "own";
}

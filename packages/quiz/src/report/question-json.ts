import type { Status, Topic } from "@communique/domain";
import { keyText } from "../key-text.ts";
import type { Because } from "../question/because.ts";
import { partsOf } from "../question/parts-of.ts";
import type { CitationView, Difficulty, Question, QuestionKind } from "../question/question.ts";

/** A question with its answer and its proofs, alike for all kinds, for people and programs that look at the bank. */
export interface QuestionJson {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly recipe: string;
  readonly about: Question["about"];
  readonly stem: string;
  /** Only where a gap is to be filled: the sentence around it. */
  readonly sentence?: string;
  /** Its options; or its items, each with the proof of its own place; or what is to be typed, with wrong answers that are foreseen. */
  readonly options: readonly {
    readonly id: string;
    readonly text: string;
    readonly right: boolean;
    readonly feedback: string;
    readonly because: Because;
  }[];
  readonly answer: string;
  readonly explanation: string;
  readonly cites: readonly (
    | { readonly source: string; readonly paragraph: number; readonly sentence: number }
    | { readonly source: string; readonly address: string }
  )[];
  readonly statuses: readonly Status[];
  readonly topics: readonly Topic[];
  readonly difficulty: Difficulty;
}

export function questionJson(question: Question): QuestionJson {
  const { id, kind, recipe, about, stem, explanation, cites, statuses, topics, difficulty } = question;
  return {
    ...{ id, kind, recipe, about, stem },
    ...(question.kind === "fill the gap" && { sentence: `${question.sentence.before}____${question.sentence.after}` }),
    options: partsOf(question).map(({ id, text, because, feedback }) => {
      return { id, text, right: because.verdict === "right", feedback, because };
    }),
    answer: keyText(question),
    explanation,
    cites: cites.map(citationJson),
    ...{ statuses, topics, difficulty },
  };
}

function citationJson({ label: _, ...cite }: CitationView) {
  return cite;
}

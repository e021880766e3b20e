import type { NonEmpty } from "@communique/domain";
import type { Question } from "../question/question.ts";

/** A question that can stand on the front of a card: its answer is recalled, not chosen or arranged. */
export type Face = Extract<Question, { readonly kind: CardKind }>;

/** Those that make sense to whoever sees no options. */
type CardKind = "type the answer" | "fill the gap" | "single choice" | "who says so" | "kind of statement";

const kinds: Readonly<Record<CardKind, true>> = {
  "type the answer": true,
  "fill the gap": true,
  "single choice": true,
  "who says so": true,
  "kind of statement": true,
};

/** A statement to be remembered, in each of the wordings that ask for it. */
export interface Card {
  readonly statement: string;
  readonly faces: NonEmpty<Face>;
}

/**
 * A card for each statement that some question asks by itself, in the order of the questions.
 *
 * @example
 * cardsFrom(questionsFrom(articleFacts)).find(({ statement }) => statement === "claim:momentum")?.faces.length; // 5
 */
export function cardsFrom(questions: readonly Question[]): readonly Card[] {
  const faces = questions.filter(isFace).filter(({ asked }) => asked.length === 1);
  return [...Map.groupBy(faces, ({ asked: [statement] }) => statement)].flatMap(([statement, alike]) => {
    const [first, ...rest] = withoutTwins(alike);
    return first ? [{ statement, faces: [first, ...rest] }] : [];
  });
}

/** Which of its wordings a card shows at its first turn, its second and so on: each in turn. */
export function faceAt({ faces }: Card, turn: number): Face {
  return faces[turn % faces.length] ?? faces[0];
}

function isFace(question: Question): question is Face {
  return question.kind in kinds;
}

/** Without those that read alike: a typed answer and a choice may have one stem. */
function withoutTwins(faces: readonly Face[]): readonly Face[] {
  return [...new Map(faces.map((face) => [frontOf(face), face])).values()];
}

function frontOf(face: Face): string {
  return face.kind === "fill the gap" ? `${face.sentence.before}____${face.sentence.after}` : face.stem;
}

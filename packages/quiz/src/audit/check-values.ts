import type { Question } from "../question/question.ts";
import type { PairingName, Pairings, Relation, ValueOf } from "../question/values.ts";
import { isOnMap } from "./derive-truth/places-of-outlines.ts";
import type { KnownFacts } from "./known-facts/known-facts.ts";
import { type Piece, piecesOf } from "./pieces.ts";
import type { Problem, WhereInPiece } from "./problem.ts";
import { idsInValue } from "./value-ids.ts";

const keyOfValue: { readonly [Name in Relation["relation"]]: keyof ValueOf[Name] } = {
  holder: "person",
  office: "office",
  when: "when",
  year: "when",
  where: "place",
  chairs: "persons",
  partner: "person",
  met: "person",
  by: "actor",
  dated: "event",
  meaning: "words",
  "used by": "actor",
  words: "words",
  "left out": "words",
};

const keysOfEnds: {
  readonly [Name in PairingName]: readonly [keyof Pairings[Name][0], keyof Pairings[Name][1]];
} = {
  holds: ["person", "office"],
  serves: ["person", "actor"],
  dated: ["event", "when"],
  "took place in": ["event", "place"],
  presided: ["person", "event"],
  "is among": ["place", "place"],
  "said by": ["statement", "speaker"],
  "told as": ["statement", "status"],
  "held by": ["statement", "actor"],
  "used by": ["usage", "actor"],
};

/** Whether each value is of the type that the question asks for, and means facts that there are. */
export function checkValues(question: Question, known: KnownFacts): readonly Problem[] {
  return [...checkWith(question), ...piecesOf(question).flatMap((piece) => checkPiece(question, piece, known))];
}

function checkWith({ asks, asked }: Question): readonly Problem[] {
  if (!("with" in asks) || keysOfEnds[asks.relation][1] in asks.with) return [];
  return [{ code: "value-of-other-type", where: "asks", relation: asks.relation, statements: asked }];
}

function checkPiece(question: Question, piece: Piece, known: KnownFacts): readonly Problem[] {
  const where: WhereInPiece = { list: piece.list, id: piece.id, part: "value" };
  const statements = question.asked;
  const key = keyFor(question, piece);
  const isOfType = key === null || (typeof piece.value === "object" && key in piece.value);
  if (!isOfType) return [{ code: "value-of-other-type", where, relation: question.asks.relation, statements }];
  return missingIn(piece.value, where, known).map((problem) => ({ ...problem, statements }));
}

/** Null for values whose type the kind of question fixes. */
function keyFor(question: Question, { list }: Piece): string | null {
  switch (question.kind) {
    case "single choice":
    case "type the answer":
    case "fill the gap":
      return keyOfValue[question.asks.relation];
    case "several right":
    case "match pairs":
    case "sort into groups":
      return keysOfEnds[question.asks.relation][list === "rights" || list === "groups" ? 1 : 0];
    default:
      return null;
  }
}

/** The ids in a value, or in what a question asks, that are of no fact and no statement. */
export function missingIn(
  value: Parameters<typeof idsInValue>[0],
  where: Problem["where"],
  known: KnownFacts,
): readonly Problem[] {
  const { facts, statements } = idsInValue(value);
  return [
    ...facts
      .filter((id) => !known.byId.has(id) && !isOnMap(id))
      .map((id): Problem => ({ code: "unknown-fact", where, id, statements: [] })),
    ...statements
      .filter((id) => !known.statements.has(id))
      .map((id): Problem => ({ code: "unknown-statement", where, id, statements: [] })),
  ];
}

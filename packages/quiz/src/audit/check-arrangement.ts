import type { MatchPairs, PutInOrder, Question, SortIntoGroups } from "../question/question.ts";
import { isMarkedRight, type Piece, piecesOf } from "./pieces.ts";
import type { Problem, Where } from "./problem.ts";

/** Whether ids are unique, as many are marked right as the kind wants, and everything has its place exactly once. */
export function checkArrangement(question: Question): readonly Problem[] {
  const pieces = piecesOf(question);
  return [...checkIds(question, pieces), ...checkMarks(question, pieces), ...checkPlaces(question)];
}

function checkIds({ asked }: Question, pieces: readonly Piece[]): readonly Problem[] {
  const seen = new Set<string>();
  return pieces.flatMap(({ list, id }): readonly Problem[] => {
    const key = `${list} ${id}`;
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [{ code: "same-id-twice", where: list, id, statements: asked }];
  });
}

function checkMarks(question: Question, pieces: readonly Piece[]): readonly Problem[] {
  const { asked } = question;
  const marked = pieces.filter(isMarkedRight).map(({ id }) => id);
  const found = { code: "right-option-count", marked, statements: asked } as const;
  switch (question.kind) {
    case "several right": {
      const isMixed = marked.length > 0 && marked.length < pieces.length;
      return isMixed ? [] : [{ ...found, where: "options" }];
    }
    case "type the answer":
    case "fill the gap":
    case "place on the timeline":
      return marked.join() === "key" ? [] : [{ ...found, where: "key" }];
    case "put in order":
    case "sort into groups":
      return pieces.length < 2 ? [{ code: "too-few", where: "items", least: 2, statements: asked }] : [];
    case "match pairs":
      return question.lefts.length < 2 ? [{ code: "too-few", where: "lefts", least: 2, statements: asked }] : [];
    default:
      if (marked.length !== 1) return [{ ...found, where: "options" }];
      return pieces.length < 2 ? [{ code: "too-few", where: "options", least: 2, statements: asked }] : [];
  }
}

function checkPlaces(question: Question): readonly Problem[] {
  switch (question.kind) {
    case "put in order":
      return checkOrdered(question);
    case "match pairs":
      return checkPaired(question);
    case "sort into groups":
      return checkSorted(question);
    default:
      return [];
  }
}

function checkOrdered({ items, order, asked }: PutInOrder): readonly Problem[] {
  return checkCovered(order, { things: items, where: "order", statements: asked });
}

function checkPaired({ lefts, rights, pairs, asked }: MatchPairs): readonly Problem[] {
  const found = { where: "pairs", statements: asked } as const;
  return [
    ...checkCovered(
      pairs.map(({ left }) => left),
      { things: lefts, ...found },
    ),
    ...checkCovered(
      pairs.map(({ right }) => right),
      { things: rights, ...found },
    ),
  ];
}

function checkSorted({ items, groups, places, asked }: SortIntoGroups): readonly Problem[] {
  const found = { where: "places", statements: asked } as const;
  const known = new Set(groups.map(({ id }) => id));
  const filled = new Set(places.map(({ group }) => group));
  return [
    ...checkCovered(
      places.map(({ item }) => item),
      { things: items, ...found },
    ),
    ...[...filled].filter((id) => !known.has(id)).map((id): Problem => misplaced(id, "no such thing", found)),
    ...(filled.size < 2 ? [{ code: "too-few", where: "groups", least: 2, statements: asked } as const] : []),
  ];
}

interface Covered {
  readonly things: readonly { readonly id: string }[];
  readonly where: Where;
  readonly statements: readonly string[];
}

function checkCovered(placed: readonly string[], { things, ...found }: Covered): readonly Problem[] {
  const ids = things.map(({ id }) => id);
  const [known, given] = [new Set(ids), new Set(placed)];
  const twice = placed.filter((id, place) => placed.indexOf(id) !== place);
  return [
    ...[...given].filter((id) => !known.has(id)).map((id) => misplaced(id, "no such thing", found)),
    ...ids.filter((id) => !given.has(id)).map((id) => misplaced(id, "missing", found)),
    ...[...new Set(twice)].map((id) => misplaced(id, "twice", found)),
  ];
}

function misplaced(
  id: string,
  mismatch: Extract<Problem, { readonly code: "arrangement-mismatch" }>["mismatch"],
  found: Pick<Covered, "where" | "statements">,
): Problem {
  return { code: "arrangement-mismatch", ...found, id, mismatch };
}

import type { AnswerProblem } from "./verdict.ts";

/** An id in an answer, and where in it. */
export interface GivenId {
  readonly id: string;
  readonly where: string;
}

/** The things that an answer may name, and what one of them is called. */
export interface Known {
  readonly noun: "option" | "item" | "group" | "left" | "right";
  readonly things: readonly { readonly id: string }[];
}

export function problemIfUnknown(given: readonly GivenId[], { noun, things }: Known): AnswerProblem | undefined {
  const ids = things.map(({ id }) => id);
  const unknown = given.find(({ id }) => !ids.includes(id));
  return (
    unknown && {
      code: "unknown id",
      where: unknown.where,
      message: `This question has no such ${noun}: it has ${ids.join(", ")}.`,
      hint: "Choose one of them.",
    }
  );
}

export function problemIfTwice(given: readonly GivenId[], { noun }: Known): AnswerProblem | undefined {
  const seen = new Set<string>();
  // An id is added where it is looked up, so that it is found at its second place.
  const twice = given.find(({ id }) => seen.has(id) || !seen.add(id));
  return (
    twice && {
      code: "given twice",
      where: twice.where,
      message: `The ${noun} ${twice.id} is given twice.`,
      hint: `Give each ${noun} once.`,
    }
  );
}

/** What keeps given ids from being those of all the things, each once. */
export function problemUnlessAll(given: readonly GivenId[], known: Known, where: string): AnswerProblem | undefined {
  return problemIfUnknown(given, known) ?? problemIfTwice(given, known) ?? problemIfLeftOut(given, known, where);
}

function problemIfLeftOut(
  given: readonly GivenId[],
  { noun, things }: Known,
  where: string,
): AnswerProblem | undefined {
  const missing = things.filter(({ id }) => !given.some((other) => other.id === id));
  if (missing.length === 0) return undefined;
  return {
    code: "left out",
    where,
    message: `Left out: ${missing.map(({ id }) => `${noun} ${id}`).join(", ")}.`,
    hint: `Give each ${noun} once.`,
  };
}

import { expect, test } from "vitest";
import type { Question } from "../question/question.ts";
import { audit } from "./audit.ts";
import { problemMessage } from "./problem-message.ts";
import { changed } from "./testing/change-question.ts";
import { everyGoodQuestion } from "./testing/every-good-question.ts";
import { allInventedFacts } from "./testing/invented-matters.ts";

interface Swap {
  readonly list: string;
  readonly places: readonly [number, number];
  readonly part: string;
}

type Things = readonly Readonly<Record<string, unknown>>[];

function thingsIn(question: Question, list: string): Things {
  const things = (question as object as Readonly<Record<string, Things | undefined>>)[list];
  return things ?? [];
}

/** All pairs of things of a list of which one belongs where the other does not, and what of them may change places. */
function swapsIn(question: Question): readonly Swap[] {
  return ["options", "items", "lefts", "rights", "groups"].flatMap((list) => {
    const things = thingsIn(question, list);
    return things.flatMap((thing, place) =>
      things
        .flatMap((other, after) => (after > place && isApart(thing, other) ? [after] : []))
        .flatMap((after) =>
          ["text", "value", "because", "statement"]
            .filter((part) => part in thing)
            .map((part): Swap => ({ list, places: [place, after], part })),
        ),
    );
  });
}

/** Two right options, or two wrong ones, may be told alike. */
function isApart(one: Things[0], other: Things[0]): boolean {
  const verdict = ({ because }: Things[0]) => (because as { readonly verdict: string } | undefined)?.verdict;
  return verdict(one) === undefined || verdict(one) !== verdict(other);
}

function swapped(question: Question, { list, places: [one, other], part }: Swap): unknown {
  const things = thingsIn(question, list);
  const half = changed(question, [list, one, part], things[other]?.[part]);
  return changed(half, [list, other, part], things[one]?.[part]);
}

const swaps = Object.entries(everyGoodQuestion).flatMap(([name, question]) =>
  swapsIn(question).map(
    (swap) => [`${name}: ${swap.list} ${swap.places.join(" and ")}, ${swap.part}`, question, swap] as const,
  ),
);

test.each(swaps)("nothing passes when what belongs apart has changed places: %s", (_, question, swap) => {
  expect(audit(swapped(question, swap), allInventedFacts)).not.toEqual([]);
});

test.each(Object.entries(everyGoodQuestion))(
  "nothing passes when the facts that prove it are gone: %s",
  (_, question) => {
    const proofs = question.asked.map((id) => id.split("#")[0]);
    const problems = audit(
      question,
      allInventedFacts.filter(({ id }) => !proofs.includes(id)),
    );
    expect(problems).not.toEqual([]);
    expect(problems.map(problemMessage).every((message) => message.includes(": "))).toBe(true);
  },
);

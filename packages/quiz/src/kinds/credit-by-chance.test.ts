import type { NonEmpty } from "@communique/domain";
import { expect, test } from "vitest";
import { grade } from "../grade.ts";
import type { Question } from "../question/question.ts";
import { inventedQuestions } from "./testing/invented-questions.ts";

/** A fraction of whole numbers: its numerator and its denominator. */
type Fraction = readonly [number, number];

interface Guessed {
  readonly name: string;
  readonly question: Question;
  /** Every answer, each as likely as any other, with its credit as docs/decisions/grading.md has it, before the floor. */
  readonly answers: readonly { readonly answer: object; readonly worth: Fraction }[];
  /** What a guess is worth on average, once nothing is worth less than nothing. */
  readonly average: number;
}

function names(count: number): readonly string[] {
  return Array.from({ length: count }, (_, place) => String(place));
}

function nonEmpty<T>([first, ...rest]: readonly T[]): NonEmpty<T> {
  if (first === undefined) throw new Error("there are none");
  return [first, ...rest];
}

function permutationsOf<T>(elements: readonly T[]): readonly (readonly T[])[] {
  if (elements.length === 0) return [[]];
  return elements.flatMap((first) =>
    permutationsOf(elements.filter((element) => element !== first)).map((rest) => [first, ...rest]),
  );
}

/** Every way to draw as many of the elements, one and the same as often as one likes. */
function drawsOf<T>(elements: readonly T[], count: number): readonly (readonly T[])[] {
  return count === 0 ? [[]] : drawsOf(elements, count - 1).flatMap((some) => elements.map((one) => [...some, one]));
}

function ticking(right: number, wrong: number, average: number): Guessed {
  const [isRight, isWrong] = inventedQuestions["several right"].options;
  if (!isWrong) throw new Error("the second option is wrong");
  const options = names(right + wrong).map((id, place) => ({ ...(place < right ? isRight : isWrong), id }));
  return {
    name: `ticking at random, ${right} right and ${wrong} wrong`,
    question: { ...inventedQuestions["several right"], options: nonEmpty(options) },
    answers: drawsOf([true, false], right + wrong).map((ticks) => {
      const hits = ticks.filter((tick, place) => tick && place < right).length;
      const falseAlarms = ticks.filter((tick, place) => tick && place >= right).length;
      return {
        answer: { options: names(ticks.length).filter((_, place) => ticks[place]) },
        worth: [hits * wrong - falseAlarms * right, right * wrong],
      };
    }),
    average,
  };
}

function ordering(count: number, average: number): Guessed {
  const [item] = inventedQuestions["put in order"].items;
  const ids = names(count);
  return {
    name: `an order at random of ${count}`,
    question: {
      ...inventedQuestions["put in order"],
      items: nonEmpty(ids.map((id) => ({ ...item, id }))),
      order: nonEmpty(ids),
    },
    answers: permutationsOf(ids).map((order) => {
      const twos = order.flatMap((one, place) => order.slice(place + 1).map((other) => one < other));
      const inOrder = twos.filter(Boolean).length;
      return { answer: { order }, worth: [inOrder - (twos.length - inOrder), twos.length] };
    }),
    average,
  };
}

function matching(count: number, average: number): Guessed {
  const [left] = inventedQuestions["match pairs"].lefts;
  const [right] = inventedQuestions["match pairs"].rights;
  const ids = names(count);
  const pairsWith = (rights: readonly string[]) => ids.map((id, place) => ({ left: id, right: rights[place] ?? "" }));
  return {
    name: `a matching at random of ${count}`,
    question: {
      ...inventedQuestions["match pairs"],
      lefts: nonEmpty(ids.map((id) => ({ ...left, id }))),
      rights: nonEmpty(ids.map((id) => ({ ...right, id }))),
      pairs: nonEmpty(pairsWith(ids)),
    },
    answers: permutationsOf(ids).map((rights) => ({
      answer: { pairs: pairsWith(rights) },
      worth: [rights.filter((right, place) => right === ids[place]).length - 1, count - 1],
    })),
    average,
  };
}

function sorting(sizes: readonly number[], average: number): Guessed {
  const [item] = inventedQuestions["sort into groups"].items;
  const [group] = inventedQuestions["sort into groups"].groups;
  const key = sizes.flatMap((size, place) => Array.from({ length: size }, () => String(place)));
  const placesIn = (groups: readonly string[]) => groups.map((id, place) => ({ item: String(place), group: id }));
  const unit = sizes.reduce((product, size) => product * size);
  return {
    name: `sorting at random into groups of ${sizes.join(", ")}`,
    question: {
      ...inventedQuestions["sort into groups"],
      items: nonEmpty(names(key.length).map((id) => ({ ...item, id }))),
      groups: nonEmpty(names(sizes.length).map((id) => ({ ...group, id }))),
      places: nonEmpty(placesIn(key)),
    },
    answers: drawsOf(names(sizes.length), key.length).map((groups) => {
      const share = sizes.map((size, place) => {
        const right = groups.filter((id, at) => id === key[at] && id === String(place)).length;
        return (right * unit) / size;
      });
      return {
        answer: { places: placesIn(groups) },
        worth: [share.reduce((sum, of) => sum + of) - unit, unit * (sizes.length - 1)],
      };
    }),
    average,
  };
}

const guesses = [
  ticking(2, 2, 0.1875),
  ticking(2, 3, 0.1875),
  ticking(3, 3, 0.1563),
  ordering(3, 0.2778),
  ordering(4, 0.1944),
  ordering(5, 0.1633),
  matching(3, 0.1667),
  matching(4, 0.125),
  matching(5, 0.0917),
  sorting([3, 3], 0.1563),
  sorting([4, 2], 0.1719),
  sorting([2, 2, 2], 0.1097),
];

test.each(guesses)("$name has a worth of nothing on average, before the floor", ({ answers }) => {
  expect(answers.reduce((sum, { worth: [numerator] }) => sum + numerator, 0)).toBe(0);
});

test.each(guesses)("$name is given as much credit as its worth, and never less than none", ({ question, answers }) => {
  for (const { answer, worth } of answers) {
    const credit = Math.max(0, Math.round((worth[0] / worth[1]) * 10_000) / 10_000);
    expect(grade(question, answer), JSON.stringify(answer)).toMatchObject({ credit });
  }
});

test.each(guesses)("$name is given a credit of $average on average", ({ answers, average }) => {
  const sum = answers.reduce((sum, { worth: [numerator] }) => sum + Math.max(0, numerator), 0);
  const denominator = answers[0]?.worth[1] ?? 0;
  expect(sum / (answers.length * denominator)).toBeCloseTo(average, 4);
});

test("of a matching, all but one cannot be right", () => {
  for (const { answers } of [matching(3, 0), matching(4, 0), matching(5, 0)]) {
    const rights = answers.map(({ worth: [numerator] }) => numerator + 1);
    const [all = 0] = answers[0] ? [answers[0].worth[1] + 1] : [];
    expect(rights).toContain(all);
    expect(rights).not.toContain(all - 1);
  }
});

const blind = [
  ["all options ticked", inventedQuestions["several right"], { options: ["a", "b", "c", "d", "e"] }],
  [
    "all items in the largest group",
    inventedQuestions["sort into groups"],
    { places: ["a", "b", "c", "d"].map((item) => ({ item, group: "1" })) },
  ],
] as const;

test.each(blind)("an answer that looks at nothing is worth nothing: %s", (_name, question, answer) => {
  expect(grade(question, answer)).toMatchObject({ verdict: "wrong", credit: 0 });
});

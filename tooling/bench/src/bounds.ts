import type { Measured } from "./measured.ts";

/** Something that is promised of the speed or the size, what was measured, and whether it held this time. */
export interface Bound {
  readonly promise: string;
  readonly measured: string;
  readonly isHeld: boolean;
}

const composing = { name: "compose ten questions", atMost: 5 };
const growing = ["derive the bank", "audit the bank"];
const cold = { below: 2 };
const scripts = { atMost: 1.5 };

export function boundsIn({ besideFloors, grown, coldStart, quizPage }: Measured): readonly Bound[] {
  return [
    ...besideFloors.flatMap(({ name, median, clone }) =>
      name === composing.name
        ? {
            promise: `composing takes at most ${composing.atMost} times as long as a clone of the quiz`,
            measured: `${(median / clone).toFixed(1)} times`,
            isHeld: median <= composing.atMost * clone,
          }
        : [],
    ),
    ...grown.flatMap(({ name, growth, exponent, exponentOfNLogN }) =>
      growing.includes(name)
        ? {
            promise: `to ${name} grows no worse than n log n with ${growth}`,
            measured: `exponent ${exponent.toFixed(2)}, n log n ${exponentOfNLogN.toFixed(2)}`,
            isHeld: exponent <= exponentOfNLogN,
          }
        : [],
    ),
    {
      promise: `a cold process serves its first question in under ${cold.below} times the time it takes to load`,
      measured: `${(coldStart.serve.clock / coldStart.load.clock).toFixed(2)} times`,
      isHeld: coldStart.serve.clock < cold.below * coldStart.load.clock,
    },
    ...(quizPage
      ? [
          {
            promise: `the quiz page has at most ${scripts.atMost} times the JavaScript of an empty page`,
            measured: `${(quizPage.bytes / quizPage.empty).toFixed(2)} times`,
            isHeld: quizPage.bytes <= scripts.atMost * quizPage.empty,
          },
        ]
      : []),
  ];
}

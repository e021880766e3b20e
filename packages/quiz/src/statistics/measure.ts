/** Why a statistic cannot be worked out: each would divide by nothing. */
export type Unmeasured =
  | "too few students"
  | "too few questions"
  | "no spread in the question"
  | "no spread in the rest"
  | "no spread in the totals";

/** A number, or why there is none. It is never `NaN` and never infinite. */
export type Measure =
  | { readonly outcome: "measured"; readonly value: number }
  | { readonly outcome: "unmeasured"; readonly reason: Unmeasured };

export function measured(value: number): Measure {
  return { outcome: "measured", value };
}

export function unmeasured(reason: Unmeasured): Measure {
  return { outcome: "unmeasured", reason };
}

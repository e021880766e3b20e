import type { MemberView } from "@communique/api";

/** What a student has more than the others: "25% more time, 1 more attempt"; nothing where there is no more. */
export function extraWords({ extraTime, extraAttempts }: Pick<MemberView, "extraTime" | "extraAttempts">): string {
  return [
    ...(extraTime > 0 ? [`${extraTime}% more time`] : []),
    ...(extraAttempts > 0 ? [`${extraAttempts} more ${extraAttempts === 1 ? "attempt" : "attempts"}`] : []),
  ].join(", ");
}

import type { AnsweredProps } from "./answered-props.ts";
import type { PartLook } from "./part-row.tsx";

/** What is said of each option where one is chosen. */
export function oneWords(reasons: AnsweredProps<"single choice">["reasons"]): Readonly<Record<PartLook, string>> {
  // Where every option has its verdict, colour alone would tell which one was chosen.
  const own = reasons === "all";
  return {
    right: own ? "Your answer: right" : "Right",
    wrong: own ? "Your answer: not right" : "Not right",
    "right, not given": "The right answer",
    "wrong, not given": "Not right",
  };
}

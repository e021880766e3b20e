import { ofPairs } from "../quiz/answering/assigning.ts";
import { AnsweredAssigned } from "./answered-assigned.tsx";
import type { AnsweredProps } from "./answered-props.ts";

export function AnsweredPairs({ question, feedback, given, right }: AnsweredProps<"match pairs">) {
  return (
    <AnsweredAssigned
      feedback={feedback}
      given={ofPairs(given.pairs)}
      right={ofPairs(right.pairs)}
      stem={question.stem}
      targets={question.rights}
      things={question.lefts}
    />
  );
}

import { ofPlaces } from "../quiz/answering/assigning.ts";
import { AnsweredAssigned } from "./answered-assigned.tsx";
import type { AnsweredProps } from "./answered-props.ts";

export function AnsweredGroups({ question, feedback, given, right }: AnsweredProps<"sort into groups">) {
  return (
    <AnsweredAssigned
      feedback={feedback}
      given={ofPlaces(given.places)}
      right={ofPlaces(right.places)}
      stem={question.stem}
      targets={question.groups}
      things={question.items}
    />
  );
}

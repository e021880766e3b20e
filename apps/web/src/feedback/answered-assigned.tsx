import type { FeedbackView } from "@communique/api";
import type { ThingView } from "@communique/quiz";
import { ArrowRight } from "lucide-react";
import type { Assigned } from "../quiz/answering/assigning.ts";
import { typographic } from "../ui/typographic.ts";
import { lessonOf } from "./lesson.ts";
import { PartRow } from "./part-row.tsx";
import { PartVerdict } from "./part-verdict.tsx";

interface AnsweredAssignedProps {
  readonly things: readonly ThingView[];
  readonly targets: readonly ThingView[];
  readonly given: Assigned;
  readonly right: Assigned;
  readonly feedback: FeedbackView;
}

/** Each thing with where it was put, and where it belongs. */
export function AnsweredAssigned({ things, targets, given, right, feedback }: AnsweredAssignedProps) {
  const { reasonFor } = lessonOf(feedback);
  const textOf = (id: string | undefined) => typographic(targets.find((target) => target.id === id)?.text ?? "");
  return (
    <ol className="grid gap-3">
      {things.map(({ id, text }) => {
        const isRight = given.get(id) === right.get(id);
        const look = isRight ? "right" : "wrong";
        return (
          <PartRow isGiven key={id} look={look}>
            <p>{typographic(text)}</p>
            <p className="flex gap-2 font-medium">
              <span className="sr-only">Its right place: </span>
              <ArrowRight aria-hidden className="mt-0.5 size-5 shrink-0" />
              {textOf(right.get(id))}
            </p>
            <PartVerdict
              look={look}
              reason={reasonFor(id)}
              words={isRight ? "Right" : `Not right: you chose “${textOf(given.get(id))}”`}
            />
          </PartRow>
        );
      })}
    </ol>
  );
}

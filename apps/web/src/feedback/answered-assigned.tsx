import type { FeedbackView } from "@communique/api";
import type { ThingView } from "@communique/quiz";
import { ArrowRight, CircleCheck } from "lucide-react";
import type { Assigned } from "../quiz/answering/assigning.ts";
import { typographic } from "../ui/typographic.ts";
import { lessonOf } from "./lesson.ts";
import { PartRow } from "./part-row.tsx";
import { PartVerdict } from "./part-verdict.tsx";
import { saysMore } from "./says-more.ts";

interface AnsweredAssignedProps {
  readonly stem: string;
  readonly things: readonly ThingView[];
  readonly targets: readonly ThingView[];
  readonly given: Assigned;
  readonly right: Assigned;
  readonly feedback: FeedbackView;
}

/** Each thing with where it was put, and under it, where that is not right, with where it belongs. */
export function AnsweredAssigned({ stem, things, targets, given, right, feedback }: AnsweredAssignedProps) {
  const { reasonFor } = lessonOf(feedback);
  const textOf = (id: string | undefined) => typographic(targets.find((target) => target.id === id)?.text ?? "");
  return (
    <ol className="grid gap-3">
      {things.map(({ id, text }) => {
        const isRight = given.get(id) === right.get(id);
        const look = isRight ? "right" : "wrong";
        const target = textOf(right.get(id));
        const reason = reasonFor(id);
        const told = reason !== null && saysMore(reason, [stem, text, target]) ? reason : null;
        return (
          <PartRow isGiven key={id} look={look}>
            <p>{typographic(text)}</p>
            <p className="flex gap-2">
              <span className="sr-only">Your answer: </span>
              <ArrowRight aria-hidden className="mt-0.5 size-5 shrink-0" />
              <span className="min-w-0">{textOf(given.get(id))}</span>
            </p>
            <PartVerdict look={look} reason={isRight ? told : null} words={isRight ? "Right" : "Not right"} />
            {!isRight && <RightTarget reason={told} target={target} />}
          </PartRow>
        );
      })}
    </ol>
  );
}

/** Where a thing belongs that was put elsewhere, and why. */
function RightTarget({ target, reason }: { readonly target: string; readonly reason: string | null }) {
  return (
    <div className="unfold">
      <div className="grid gap-1 pt-1">
        <p className="flex gap-2">
          <CircleCheck aria-hidden className="mt-0.5 size-5 shrink-0 text-correct" />
          <span className="min-w-0">
            <strong className="font-semibold text-base text-correct">The right answer:</strong> {target}
          </span>
        </p>
        {reason && <p className="font-serif text-lg leading-snug">{reason}</p>}
      </div>
    </div>
  );
}

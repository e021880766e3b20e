import type { FeedbackView } from "@communique/api";
import type { ReactNode } from "react";
import { lessonOf } from "./lesson.ts";
import { PartRow } from "./part-row.tsx";
import { PartVerdict } from "./part-verdict.tsx";

interface GivenAndKeyProps {
  readonly feedback: FeedbackView;
  readonly given: ReactNode;
  readonly right: ReactNode;
}

/** An answer that is right or wrong as a whole, and under it the right one, where it is another. */
export function GivenAndKey({ feedback, given, right }: GivenAndKeyProps) {
  const { hints } = lessonOf(feedback);
  const said = feedback.notes.flatMap(({ note, text }) => (note === "feedback" ? [text] : []));
  const isRight = feedback.verdict === "right";
  const look = isRight ? "right" : "wrong";
  return (
    <ol className="grid gap-3">
      <PartRow isGiven look={look}>
        <p>
          <span className="sr-only">Your answer: </span>
          {given}
        </p>
        <PartVerdict
          look={look}
          reason={[...said, ...hints].join(" ") || null}
          words={isRight ? "Right" : "Not right"}
        />
      </PartRow>
      {!isRight && (
        <PartRow isGiven={false} look="right, not given">
          <p>{right}</p>
          <PartVerdict look="right, not given" reason={feedback.keyReason} words="The right answer" />
        </PartRow>
      )}
    </ol>
  );
}

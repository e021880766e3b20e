import type { FeedbackView } from "@communique/api";
import type { TextAnswer } from "@communique/quiz";
import { InScripts } from "../ui/in-scripts.tsx";
import { GivenAndKey } from "./given-and-key.tsx";

interface AnsweredTextProps {
  readonly feedback: FeedbackView;
  readonly given: TextAnswer;
}

export function AnsweredText({ feedback, given }: AnsweredTextProps) {
  return (
    <GivenAndKey
      feedback={feedback}
      given={<InScripts text={given.text} />}
      right={<InScripts text={feedback.key} />}
    />
  );
}

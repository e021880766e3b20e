import type { FeedbackView } from "@communique/api";
import type { OptionAnswer, ThingView } from "@communique/quiz";
import { AnsweredOptions } from "./answered-options.tsx";
import type { AnsweredProps } from "./answered-props.ts";
import { oneWords } from "./one-words.ts";

interface AnsweredOneProps {
  readonly question: { readonly options: readonly ThingView[] };
  readonly feedback: FeedbackView;
  readonly given: OptionAnswer;
  readonly reasons: AnsweredProps<"single choice">["reasons"];
}

export function AnsweredOne({ question, feedback, given, reasons }: AnsweredOneProps) {
  return (
    <AnsweredOptions
      chosen={[given.option]}
      feedback={feedback}
      options={question.options}
      reasons={reasons}
      words={oneWords(reasons)}
    />
  );
}

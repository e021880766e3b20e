import { InScripts } from "../ui/in-scripts.tsx";
import { typographic } from "../ui/typographic.ts";
import type { AnsweredProps } from "./answered-props.ts";
import { GivenAndKey } from "./given-and-key.tsx";

/** The sentence as it was filled, and as it is. */
export function AnsweredGap({ question: { sentence }, feedback, given }: AnsweredProps<"fill the gap">) {
  const filled = (text: string) => (
    <>
      {typographic(sentence.before)}
      <strong className="font-semibold underline decoration-2 underline-offset-4">
        <InScripts text={text} />
      </strong>
      {typographic(sentence.after)}
    </>
  );
  return <GivenAndKey feedback={feedback} given={filled(given.text)} right={filled(feedback.key)} />;
}

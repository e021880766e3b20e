import { useEffect, useId, useRef } from "react";
import { action } from "../ui/action.ts";

interface FinishQuestionProps {
  readonly question: string;
  readonly yesWords: string;
  readonly yes: () => void;
  readonly no: () => void;
}

/** Asks whether a quiz shall end. What loses nothing comes first, where a second press would land by mistake. */
export function FinishQuestion({ question, yesWords, yes, no }: FinishQuestionProps) {
  const asked = useId();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <>
      <p className="font-medium" id={asked}>
        {question}
      </p>
      <button aria-describedby={asked} className={action.main} onClick={no} ref={first} type="button">
        No, go on answering
      </button>
      <button aria-describedby={asked} className={action.other} onClick={yes} type="button">
        {yesWords}
      </button>
    </>
  );
}

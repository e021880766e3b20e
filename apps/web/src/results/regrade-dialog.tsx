import type { QuestionResultView } from "@communique/api";
import { PencilLine } from "lucide-react";
import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { action } from "../ui/action.ts";
import { RegradeForm } from "./regrade-form.tsx";

interface RegradeDialogProps {
  readonly assignment: string;
  readonly result: QuestionResultView;
}

/** Opens the form that corrects a question. It is kept as it was filled in until it was sent. */
export function RegradeDialog({ assignment, result }: RegradeDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpened, setOpened] = useState(false);
  const [sent, setSent] = useState(0);
  const heading = `correct-${result.number}`;
  return (
    <>
      <button
        aria-label={`Correct question ${result.number}…`}
        className={action.other}
        onClick={() => {
          // What is in the dialog is there before it takes the focus.
          flushSync(() => setOpened(true));
          dialog.current?.showModal();
        }}
        type="button"
      >
        <PencilLine aria-hidden className="size-5" />
        Correct…
      </button>
      <p className="sr-only" role="status">
        {sent > 0 && `Question ${result.number} is corrected.`}
      </p>
      <dialog
        aria-labelledby={heading}
        className="m-auto w-[min(34rem,calc(100vw-2rem))] rounded-xl border border-edge bg-sheet p-5 text-ink sm:p-6"
        ref={dialog}
      >
        <h3 className="font-semibold text-xl" id={heading}>
          Correct question {result.number}
        </h3>
        {isOpened && (
          <RegradeForm
            assignment={assignment}
            key={sent}
            onClose={() => dialog.current?.close()}
            onSent={() => {
              setSent(sent + 1);
              dialog.current?.close();
            }}
            result={result}
          />
        )}
      </dialog>
    </>
  );
}

import { Check, Circle, CloudOff, Flag } from "lucide-react";
import { type ActionDispatch, type RefObject, useRef, useState } from "react";
import { action } from "../ui/action.ts";
import { FinishButton } from "./finish-button.tsx";
import { answeredIn, type Run, type RunEvent, stepOf } from "./run.ts";

interface OverviewDialogProps {
  readonly run: Run;
  readonly dispatch: ActionDispatch<[RunEvent]>;
  readonly ref: RefObject<HTMLDialogElement | null>;
}

/** All questions of the quiz: which have an answer, a way to each, and the end. */
export function OverviewDialog({ run, dispatch, ref }: OverviewDialogProps) {
  const finish = useRef<HTMLButtonElement>(null);
  const [timesClosed, setTimesClosed] = useState(0);
  const open = run.items.length - answeredIn(run);
  const exam = run.mode === "exam";
  return (
    <dialog
      aria-labelledby="overview-title"
      className="m-auto w-[min(30rem,calc(100vw-2rem))] rounded-xl border border-edge bg-sheet p-5 text-ink sm:p-6"
      onClose={() => setTimesClosed(timesClosed + 1)}
      ref={ref}
    >
      <h2 className="font-semibold text-xl" id="overview-title">
        All questions
      </h2>
      <ol className="my-4 grid grid-cols-[repeat(auto-fill,minmax(6.5rem,1fr))] gap-2">
        {run.items.map((item, at) => {
          const { icon: Icon, word } = looks[stateOf(run, at)];
          return (
            <li key={item.question.id}>
              <button
                aria-current={at === run.at ? "step" : undefined}
                className="grid min-h-14 w-full grid-cols-[auto_1fr] items-center gap-x-2 rounded-lg border border-edge px-3 py-2 text-left hover:border-accent aria-[current]:border-accent aria-[current]:bg-wash"
                onClick={() => {
                  dispatch({ type: "went to", at });
                  ref.current?.close();
                }}
                type="button"
              >
                <Icon aria-hidden className="size-5 text-accent" />
                <span>
                  <span className="sr-only">Question </span>
                  <span className="flex items-center gap-1 font-medium tabular-nums leading-tight">
                    {at + 1}
                    {item.isFlagged && <Flag aria-label="flagged" className="size-4 fill-current text-accent" />}
                  </span>
                  <span className="block text-soft text-sm leading-tight">{word}</span>
                </span>
              </button>
            </li>
          );
        })}
      </ol>
      <p className="mb-3 text-soft">
        {open === 0 ? "Every question has its answer." : `${openWords(open)} What is not answered counts as not right.`}
      </p>
      <div className="grid gap-3">
        <FinishButton
          attempt={run.attempt}
          dispatch={dispatch}
          // Opened again, it asks again.
          key={timesClosed}
          look={open === 0 ? action.main : action.other}
          label={exam ? "Hand in" : "See your result"}
          question={open === 0 ? null : `${openWords(open)} ${exam ? "Hand in" : "End the quiz"} all the same?`}
          ref={finish}
        />
        <form method="dialog">
          <button className={`${open === 0 ? action.other : action.main} w-full`} type="submit">
            Back to the question
          </button>
        </form>
      </div>
    </dialog>
  );
}

const looks = {
  answered: { icon: Check, word: "answered" },
  open: { icon: Circle, word: "open" },
  "not sent": { icon: CloudOff, word: "not sent" },
} as const;

function stateOf(run: Run, at: number): keyof typeof looks {
  const item = run.items[at];
  const step = item && stepOf(run, item).name;
  if (step === "answered") return "answered";
  return step === "choosing" ? "open" : "not sent";
}

function openWords(open: number): string {
  return open === 1 ? "One question is open." : `${open} questions are open.`;
}

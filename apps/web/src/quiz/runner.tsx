import type { AttemptView } from "@communique/api";
import { useEffect, useReducer, useRef } from "react";
import { typographic } from "../ui/typographic.ts";
import { useTitle } from "../ui/use-title.ts";
import { announcementOf } from "./announcement.ts";
import { answerReadIn, keepAnswerRead } from "./answer-read.ts";
import { Answered } from "./answered.tsx";
import { desk } from "./desk.ts";
import { KeysDialog } from "./keys-dialog.tsx";
import { Progress } from "./progress.tsx";
import { QuestionForm } from "./question-form.tsx";
import { RefusedRun } from "./refused-run.tsx";
import { answeredIn, begin, proceed } from "./run.ts";
import { unsentAt } from "./unsent-answers.ts";
import { useRunKeys } from "./use-run-keys.ts";
import { useSending } from "./use-sending.ts";

/** A quiz being taken: one question a screen. */
export function Runner({ attempt }: { readonly attempt: AttemptView }) {
  const [run, dispatch] = useReducer(proceed, attempt, (view) =>
    begin(view, {
      unsentFor: (question) => unsentAt({ attempt: view.id, question }),
      reading: answerReadIn(view.id),
    }),
  );
  const keys = useRef<HTMLDialogElement>(null);
  const stem = useRef<HTMLHeadingElement>(null);
  const { items, at, step } = run;
  const item = items[at];
  const place = `Question ${at + 1} of ${items.length}`;

  useSending(run, dispatch);
  useRunKeys({ run, dispatch, openKeys: () => keys.current?.showModal() });
  useTitle(step.name === "refused" ? null : place);
  useFocusOnChange(stem, at);
  const reading = step.name === "answered" && item ? item.question.id : null;
  useEffect(() => keepAnswerRead(attempt.id, reading), [attempt.id, reading]);

  if (!item) return null;
  if (step.name === "refused") return <RefusedRun attempt={attempt.id} failure={step.failure} />;
  return (
    <div className={desk.page}>
      <div className={desk.column}>
        <Progress
          answered={answeredIn(run)}
          openKeys={() => keys.current?.showModal()}
          place={place}
          total={items.length}
        />
        <h1 className="max-w-prose text-pretty font-medium text-stem" id="stem" ref={stem} tabIndex={-1}>
          <span className="sr-only">{place}: </span>
          {typographic(item.question.stem)}
        </h1>
      </div>
      {step.name === "answered" && item.feedback ? (
        <Answered feedback={item.feedback} key={item.question.id} run={run} dispatch={dispatch} />
      ) : (
        <QuestionForm dispatch={dispatch} key={item.question.id} run={run} />
      )}
      <p className="sr-only" role="status">
        {announcementOf(run)}
      </p>
      <KeysDialog ref={keys} />
    </div>
  );
}

/** The next question starts at its stem, for the eye and for those who read by ear. */
function useFocusOnChange(stem: React.RefObject<HTMLElement | null>, at: number): void {
  const shown = useRef(at);
  useEffect(() => {
    if (shown.current === at) return;
    shown.current = at;
    stem.current?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }, [stem, at]);
}

import type { AttemptView, ItemView } from "@communique/api";
import { type ReactNode, useEffect, useReducer, useRef } from "react";
import { OwnMark } from "../own/own-mark.tsx";
import { KeysDialog } from "../ui/keys-dialog.tsx";
import { isWeighed, pointsIn } from "../ui/points-words.ts";
import { typographic } from "../ui/typographic.ts";
import { useLostFocus } from "../ui/use-lost-focus.ts";
import { useTitle } from "../ui/use-title.ts";
import { announcementOf } from "./announcement.ts";
import { answerReadIn, keepAnswerRead } from "./answer-read.ts";
import { Answered } from "./answered.tsx";
import { restoredFor } from "./answering/answerings.ts";
import { desk } from "./desk.ts";
import { fetchForms } from "./forms/fetched-forms.ts";
import { KeptAnswer } from "./kept-answer.tsx";
import { keptAnswer } from "./kept-answers.ts";
import { OnTheWay } from "./on-the-way.tsx";
import { OverviewDialog } from "./overview-dialog.tsx";
import { Progress } from "./progress.tsx";
import { QuestionForm } from "./question-form.tsx";
import { QuestionMarks } from "./question-marks.tsx";
import { RefusedRun } from "./refused-run.tsx";
import { answeredIn, begin, proceed, type Remembered, stepOf } from "./run.ts";
import { SectionHead, sectionWords } from "./section-head.tsx";
import { useAnswersKept } from "./use-answers-kept.ts";
import { useFocusOnChange } from "./use-focus-on-change.ts";
import { runKeys, useRunKeys } from "./use-run-keys.ts";

/** How long the first question has the connection to itself, in milliseconds. */
const firstSight = 1000;

interface RunnerProps {
  readonly attempt: AttemptView;
  /** What is told under its title. */
  readonly note?: ReactNode;
}

/** A quiz being taken: one question a screen. */
export function Runner({ attempt, note }: RunnerProps) {
  const [run, dispatch] = useReducer(proceed, attempt, (view) => begin(view, rememberedOf(view)));
  const keys = useRef<HTMLDialogElement>(null);
  const overview = useRef<HTMLDialogElement>(null);
  const stem = useRef<HTMLHeadingElement>(null);
  const { items, at, refusal } = run;
  const item = items[at];
  const step = item && stepOf(run, item);
  const place = `Question ${at + 1} of ${items.length}`;

  useRunKeys({ run, dispatch, openKeys: () => keys.current?.showModal() });
  useTitle(refusal ? null : place);
  useLostFocus(stem);
  useFocusOnChange(stem, at);
  useAnswersKept(run);
  useEffect(() => {
    const soon = setTimeout(() => fetchForms(attempt.items.map(({ question }) => question.kind)), firstSight);
    return () => clearTimeout(soon);
  }, [attempt]);
  const reading = step?.name === "answered" && item?.feedback ? item.question.id : null;
  useEffect(() => keepAnswerRead(attempt.id, reading), [attempt.id, reading]);

  if (!item || !step) return null;
  if (refusal) return <RefusedRun attempt={attempt.id} failure={refusal} />;
  return (
    <div className={desk.page}>
      <div className={desk.column}>
        {attempt.title !== null && (
          <div className="grid gap-1">
            <p className="font-heading font-medium text-lg wrap-anywhere">{attempt.title}</p>
            {note}
          </div>
        )}
        <Progress
          answered={answeredIn(run)}
          justKept={run.justKept}
          openKeys={() => keys.current?.showModal()}
          openOverview={() => overview.current?.showModal()}
          place={place}
          total={items.length}
          worth={isWeighed(attempt.points) ? pointsIn(attempt.points[at] ?? 1) : null}
        />
        <SectionHead at={at} sections={attempt.sections} />
        <h1 className="max-w-prose text-pretty font-medium text-stem" id="stem" ref={stem} tabIndex={-1}>
          <span className="sr-only">
            {sectionWords(attempt.sections, at)}
            {place}:{" "}
          </span>
          <bdi className="wrap-anywhere">{typographic(item.question.stem)}</bdi>
        </h1>
        <OwnMark question={item.question} />
      </div>
      {step.name !== "answered" ? (
        <QuestionForm dispatch={dispatch} key={item.question.id} run={run} step={step} />
      ) : item.feedback ? (
        <Answered dispatch={dispatch} feedback={item.feedback} key={item.question.id} run={run} />
      ) : (
        <KeptAnswer
          dispatch={dispatch}
          isExplained={!attempt.bounds || attempt.bounds.feedback === "at the end"}
          key={item.question.id}
          run={run}
        />
      )}
      <div className={desk.column}>
        <QuestionMarks attempt={attempt} dispatch={dispatch} item={item} key={item.question.id} />
      </div>
      <OnTheWay dispatch={dispatch} run={run} />
      <p className="sr-only" role="status">
        {announcementOf(run)}
      </p>
      <KeysDialog keys={runKeys} ref={keys} single="Keys 1–9 and ?" />
      <OverviewDialog dispatch={dispatch} ref={overview} run={run} />
    </div>
  );
}

function rememberedOf({ id }: AttemptView): Remembered {
  const from = (shelf: "begun" | "unsent") => (item: ItemView) =>
    restoredFor(item.question, keptAnswer(shelf, { attempt: id, question: item.question.id }));
  return { unsentFor: from("unsent"), begunFor: from("begun"), reading: answerReadIn(id) };
}

import type { AssignmentView } from "@communique/api";
import Link from "next/link";
import { useRef } from "react";
import { questionsIn } from "../desk/questions-in.ts";
import { resultsAddress } from "../results/addresses.ts";
import { action } from "../ui/action.ts";
import { assignmentAddress } from "./addresses.ts";
import { feedbackWords } from "./feedback-words.ts";
import { NewerSet } from "./newer-set.tsx";
import { TakeBackDialog } from "./take-back-dialog.tsx";
import { whenWords } from "./when-words.ts";

interface GivenRowProps {
  readonly assignment: AssignmentView;
  readonly onTakenBack: () => void;
}

/** One thing that a class was given: its terms, and how many have handed in. */
export function GivenRow({ assignment, onTakenBack }: GivenRowProps) {
  const question = useRef<HTMLDialogElement>(null);
  const { id, title, begun, handedIn, size } = assignment;
  return (
    <li className="grid gap-3 rounded-xl border border-rule bg-sheet px-4 py-4 sm:px-5">
      <div className="grid gap-1">
        <h3 className="font-medium text-lg leading-snug wrap-anywhere">
          <bdi>{title}</bdi>
        </h3>
        <p className="text-soft tabular-nums">{termsOf(assignment).join(" · ")}</p>
        <p className="text-soft">{feedbackWords[assignment.feedback]}</p>
        <p className="font-medium tabular-nums">
          {`${handedIn} of ${size} handed in`}
          {begun > handedIn && <span className="font-normal">{`, ${begun - handedIn} under way`}</span>}
        </p>
        {assignment.set?.isNewer && <NewerSet assignment={assignment} set={assignment.set.id} />}
      </div>
      <div className="flex flex-wrap gap-3">
        <Link className={action.other} href={resultsAddress(id)} prefetch={false}>
          Results
          <span className="sr-only">: {title}</span>
        </Link>
        <Link className={action.other} href={assignmentAddress(id)} prefetch={false}>
          Change
          <span className="sr-only">: {title}</span>
        </Link>
        <button
          aria-label={`Take back…: ${title}`}
          className={action.other}
          onClick={() => question.current?.showModal()}
          type="button"
        >
          Take back…
        </button>
      </div>
      <TakeBackDialog assignment={assignment} onTakenBack={onTakenBack} ref={question} />
    </li>
  );
}

function termsOf({
  length,
  opensAt,
  closesAt,
  timeZone,
  minutes,
  attemptsAllowed,
  isShuffled,
}: AssignmentView): readonly string[] {
  const now = new Date();
  const opens = new Date(opensAt) > now ? [`opens ${whenWords(opensAt, timeZone, now)}`] : [];
  const isOver = closesAt !== null && new Date(closesAt) <= now;
  return [
    questionsIn(length),
    ...opens,
    closesAt === null ? "no end" : `${isOver ? "closed" : "until"} ${whenWords(closesAt, timeZone, now)}`,
    ...(minutes === null ? [] : [minutes === 1 ? "1 minute" : `${minutes} minutes`]),
    attemptsAllowed === 1 ? "one attempt" : `${attemptsAllowed} attempts`,
    isShuffled ? "an order for each" : "one order for all",
  ];
}

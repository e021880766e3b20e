import type { Reason } from "@communique/api";
import { CircleAlert, WifiOff } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import type { Failure } from "../api/failure.ts";
import { action } from "./action.ts";
import { Notice } from "./notice.tsx";
import { StartOverButton } from "./start-over-button.tsx";

interface FailureNoticeProps {
  readonly failure: Failure;
  readonly retry: () => void;
  /** What to do instead, where the page knows better than the usual. */
  readonly instead?: ReactNode;
}

const titles: Readonly<Record<Reason, string>> = {
  "bad-cookie": "This browser’s record cannot be read",
  "unknown-attempt": "This quiz is not kept in this browser",
  "unknown-question": "That question is not in this quiz",
  "unknown-option": "This option is not there any more",
  "unreadable-answer": "That is no answer to this question",
  "unknown-fact": "There is no such fact",
  "unknown-card": "There is no such card",
  "unknown-phrase": "No study is kept under this phrase",
  "unknown-share": "The quiz of this link is not kept here",
  "unknown-set": "This set is not kept for this browser",
  "unknown-results": "These results are not kept for this browser",
  "unknown-student": "This student is not in the class",
  "too-many-sets": "There are too many sets",
  "unknown-class": "This class is not kept for this browser",
  "unknown-member": "This student is not on the list",
  "too-many-classes": "There are too many classes",
  "name-taken": "This name is taken",
  "has-more": "This student has more than a place in a class",
  "invalid-code": "That is no code",
  "unknown-code": "No class has this code",
  "too-many-guesses": "Too many codes were tried",
  "too-many-joins": "Too many join at once",
  "too-many-listeners": "The results are open too often",
  "class-closed": "Nobody can join this class at the moment",
  "class-full": "This class is full",
  "removed-from-class": "You are not on the list of this class",
  "invalid-file": "That is no saved file",
  "anothers-file": "That file is of another study",
  "invalid-phrase": "That is no phrase",
  "would-leave": "This browser has something of its own",
  "out-of-turn": "That card was turned elsewhere",
  "attempt-finished": "This quiz is already finished",
  "attempt-unfinished": "This quiz is not finished yet",
  "not-told": "What was missed is not told yet",
  "not-open-yet": "It is not open yet",
  "time-over": "The time is over",
  "no-attempt-left": "You have no attempt left",
  "given-out": "A teacher gave this quiz out",
  "unknown-assignment": "Nothing was given to you here",
  "too-many-assignments": "This class has too many assignments",
  "nothing-to-ask": "There is nothing to ask",
  "found-wrong": "Something in your own words is wrong",
  "invalid-input": "The server could not read that",
  "unknown-call": "The server does not know that",
  "foreign-origin": "The server took this for another site",
  "too-large": "That is too much at once",
  unexpected: "Something went wrong",
};

/** A page that could not get what it shows: what happened, what is kept, what to do. */
export function FailureNotice({ failure, retry, instead }: FailureNoticeProps) {
  const again = (
    <button className={action.main} onClick={retry} type="button">
      Try again
    </button>
  );
  if (failure.kind === "connection") {
    return (
      <Notice actions={again} icon={<WifiOff aria-hidden />} title="No connection">
        <p>Communiqué cannot reach its server. Every answer you gave is kept.</p>
        <p>This page loads by itself when the connection is back, or try now.</p>
      </Notice>
    );
  }
  if (failure.kind === "server") {
    return (
      <Notice actions={again} icon={<CircleAlert aria-hidden />} title="The server has a problem">
        <p>It did not answer as it should. Every answer you gave is kept.</p>
        <p>Try again in a moment.</p>
      </Notice>
    );
  }
  const { reason, message, hint } = failure;
  return (
    <Notice
      actions={instead || <UsualActions again={again} reason={reason} />}
      icon={<CircleAlert aria-hidden />}
      title={titles[reason]}
    >
      {message !== `${titles[reason]}.` && <p>{message}</p>}
      {hint && <p>{hint}</p>}
    </Notice>
  );
}

function UsualActions({ reason, again }: { readonly reason: Reason; readonly again: ReactNode }) {
  switch (reason) {
    case "bad-cookie":
      return <StartOverButton />;
    case "unknown-attempt":
      return (
        <>
          <Link className={action.main} href="/quiz">
            Start a new quiz
          </Link>
          <Link className={action.other} href="/">
            Choose what to ask
          </Link>
        </>
      );
    case "unknown-set":
      return (
        <Link className={action.main} href="/desk">
          Your desk
        </Link>
      );
    case "unknown-results":
    case "unknown-student":
    case "unknown-class":
      return (
        <>
          <Link className={action.main} href="/join">
            Join a class
          </Link>
          <Link className={action.other} href="/desk/classes">
            Your classes as a teacher
          </Link>
        </>
      );
    default:
      return again;
  }
}

import type { Failure } from "../api/failure.ts";
import { action } from "../ui/action.ts";
import { StartOverButton } from "../ui/start-over-button.tsx";

interface RecentFailureProps {
  readonly failure: Failure;
  readonly retry: () => void;
}

/** The list of quizzes could not be had; the rest of the page is of use without it. */
export function RecentFailure({ failure, retry }: RecentFailureProps) {
  const badCookie = failure.kind === "refused" && failure.reason === "bad-cookie";
  return (
    <div className="grid justify-items-start gap-3 rounded-xl border border-edge bg-sheet p-5">
      <p>{wordsOf(failure)}</p>
      {badCookie ? (
        <StartOverButton />
      ) : (
        <button className={action.other} onClick={retry} type="button">
          Try again
        </button>
      )}
    </div>
  );
}

function wordsOf(failure: Failure): string {
  switch (failure.kind) {
    case "connection":
      return "No connection: your quizzes cannot be shown just now. They are kept.";
    case "server":
      return "The server has a problem: your quizzes cannot be shown just now. They are kept.";
    case "refused":
      return [failure.message, failure.hint].filter(Boolean).join(" ");
  }
}

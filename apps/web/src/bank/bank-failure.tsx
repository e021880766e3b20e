import type { Failure } from "../api/failure.ts";
import { action } from "../ui/action.ts";

interface BankFailureProps {
  readonly failure: Failure;
  readonly retry: () => void;
}

/** The questions could not be had, or no more of them: what is chosen stays. */
export function BankFailure({ failure, retry }: BankFailureProps) {
  return (
    <div className="grid justify-items-start gap-3 rounded-xl border border-edge bg-sheet p-5">
      <p role="alert">{wordsOf(failure)}</p>
      <button className={action.other} onClick={retry} type="button">
        Try again
      </button>
    </div>
  );
}

function wordsOf(failure: Failure): string {
  switch (failure.kind) {
    case "connection":
      return "No connection: the questions cannot be shown just now. What you chose is kept, and they come by themselves when the connection is back.";
    case "server":
      return "The server has a problem: the questions cannot be shown just now. What you chose is kept. Try again in a moment.";
    case "refused":
      return [failure.message, failure.hint].filter(Boolean).join(" ");
  }
}

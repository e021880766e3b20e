import type { Failure } from "../api/failure.ts";
import { action } from "./action.ts";
import { StartOverButton } from "./start-over-button.tsx";

interface PartFailureProps {
  readonly failure: Failure;
  readonly retry: () => void;
  /** What could not be had, as a sentence begins with it after a colon. */
  readonly of: string;
  /** What is not lost by it, in a sentence. */
  readonly kept: string;
}

/** A part of a page could not be had, and the rest of it is of use all the same. */
export function PartFailure({ failure, retry, of, kept }: PartFailureProps) {
  const badCookie = failure.kind === "refused" && failure.reason === "bad-cookie";
  return (
    <div className="grid justify-items-start gap-3 rounded-xl border border-edge bg-sheet p-5">
      <p role="alert">{wordsOf(failure, `${of} cannot be shown just now. ${kept}`)}</p>
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

function wordsOf(failure: Failure, what: string): string {
  switch (failure.kind) {
    case "connection":
      return `No connection: ${what} They come by themselves when the connection is back.`;
    case "server":
      return `The server has a problem: ${what} Try again in a moment.`;
    case "refused":
      return [failure.message, failure.hint].filter(Boolean).join(" ");
  }
}

import { CircleAlert } from "lucide-react";
import { failureOf } from "../api/failure.ts";

interface WrongWordsProps {
  readonly error: unknown;
  /** For the field that they are about. */
  readonly id?: string;
  /** What is to be said instead, where the page knows better. */
  readonly instead?: string | undefined;
}

/** What a call that failed says for itself, where it stands on a page that works. */
export function WrongWords({ error, id, instead }: WrongWordsProps) {
  const words = instead ?? (error ? wordsFor(error) : null);
  return (
    <p aria-live="polite" className="flex gap-2 text-wrong empty:sr-only" id={id}>
      {words && (
        <>
          <CircleAlert aria-hidden className="mt-0.5 size-5 shrink-0" />
          <span>{words}</span>
        </>
      )}
    </p>
  );
}

function wordsFor(error: unknown): string {
  const failure = failureOf(error);
  switch (failure.kind) {
    case "connection":
      return "The server could not be reached, so nothing was changed. Try again.";
    case "server":
      return "The server has a problem, so nothing was changed. Try again in a moment.";
    case "refused":
      return [failure.message, failure.hint].filter(Boolean).join(" ");
  }
}

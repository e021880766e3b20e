import type { AssignmentView } from "@communique/api";

/** The terms of an assignment as a form has them: what was typed, word for word. */
export interface Terms extends Pick<AssignmentView, "title" | "timeZone" | "feedback"> {
  /** What the teacher's clock shows then; empty for at once, or for no end. */
  readonly opens: string;
  readonly closes: string;
  readonly attempts: string;
}

export function usualTerms(title: string): Terms {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return { title, opens: "", closes: "", timeZone, attempts: "1", feedback: "at the end" };
}

export function termsOf({ title, opens, closes, timeZone, attemptsAllowed, feedback }: AssignmentView): Terms {
  return { title, opens, closes: closes ?? "", timeZone, attempts: String(attemptsAllowed), feedback };
}

/** The same as the server takes it. */
export function wantedFrom({ opens, closes, attempts, title, timeZone, feedback }: Terms) {
  return {
    title: title.toWellFormed(),
    ...{ timeZone, feedback },
    opens: opens || null,
    closes: closes || null,
    attemptsAllowed: Number(attempts),
  };
}

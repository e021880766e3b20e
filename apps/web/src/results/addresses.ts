/** Where a teacher reads what a class did. */
export function resultsAddress(assignment: string): string {
  return `/desk/results?${new URLSearchParams({ assignment })}`;
}

/** Where one student's answers are. */
export function studentAddress(assignment: string, student: string): string {
  return `/desk/results?${new URLSearchParams({ assignment, student })}`;
}

/** @example questionAnchor(3) // "question-3" */
export function questionAnchor(number: number): string {
  return `question-${number}`;
}

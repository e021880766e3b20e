/** @example questionsIn(1) // "1 question" */
export function questionsIn(length: number): string {
  if (length === 0) return "no questions yet";
  return length === 1 ? "1 question" : `${length} questions`;
}

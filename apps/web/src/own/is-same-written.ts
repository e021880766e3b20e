import type { Written } from "@communique/quiz";

/** Whether two say the same; what is kept by the database has its parts in another order. */
export function isSameWritten(one: Written | null | undefined, other: Written | null | undefined): boolean {
  return one === other || JSON.stringify(partsOf(one)) === JSON.stringify(partsOf(other));
}

function partsOf(written: Written | null | undefined): unknown {
  if (!written) return null;
  const { kind, stem, explanation, rests } = written;
  const head = [kind, stem, explanation, rests];
  switch (written.kind) {
    case "true or false":
      return [...head, written.isTrue];
    case "type the answer":
      return [...head, written.form, written.accepts];
    default:
      return [...head, written.options.map(({ text, right, feedback }) => [text, right, feedback])];
  }
}

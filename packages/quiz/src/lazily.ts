/** The answer of a function, worked out when it is first asked for, and once. */
export function lazily<Answer>(find: () => Answer): () => Answer {
  let known: { readonly answer: Answer } | undefined;
  return () => {
    known ??= { answer: find() };
    return known.answer;
  };
}

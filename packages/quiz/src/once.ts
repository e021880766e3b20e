/** The same function, which works out its answer for an object once: what it is given is never changed. */
export function once<From extends object, To>(find: (from: From) => To): (from: From) => To {
  const known = new WeakMap<From, { readonly answer: To }>();
  return (from) => {
    const before = known.get(from);
    if (before) return before.answer;
    const answer = find(from);
    known.set(from, { answer });
    return answer;
  };
}

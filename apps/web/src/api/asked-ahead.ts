/** What was asked, under a name that tells it from any other question. */
interface Asked<Answer> {
  readonly name: string;
  readonly answer: Promise<Answer>;
}

/**
 * Asks for what a page begins with as soon as its code is there: on a slow telephone the page comes alive later than the answer
 * comes. What is returned takes the answer, once, where that was asked.
 */
export function askedAhead<Answer>(
  path: string,
  ask: () => Asked<Answer> | null,
): (name: string) => Promise<Answer> | undefined {
  let asked = typeof location !== "undefined" && location.pathname === path ? ask() : null;
  // Whoever takes the answer takes its failure too.
  asked?.answer.catch(() => undefined);
  return (name) => {
    const taken = asked;
    asked = null;
    return taken?.name === name ? taken.answer : undefined;
  };
}

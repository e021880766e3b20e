interface Place {
  readonly attempt: string;
  readonly question: string;
}

/** An answer that is confirmed stays here until the server has it, so that a reload or a closed tab does not lose it. */
export function keepUnsent(place: Place, option: string): void {
  quietly(() => localStorage.setItem(keyOf(place), option));
}

export function unsentAt(place: Place): string | null {
  return quietly(() => localStorage.getItem(keyOf(place))) ?? null;
}

export function forgetUnsent(place: Place): void {
  quietly(() => localStorage.removeItem(keyOf(place)));
}

function keyOf({ attempt, question }: Place): string {
  return `communique:unsent:${attempt}:${question}`;
}

/** Some browsers refuse to store anything: then the answer lives as long as the page does. */
function quietly<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

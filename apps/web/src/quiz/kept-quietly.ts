/** Some browsers refuse to store anything: then what is kept lives as long as the page does. */
export function keptQuietly<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

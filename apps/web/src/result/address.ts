export function resultAddress(attempt: string): string {
  return `/result?attempt=${encodeURIComponent(attempt)}`;
}

/** Whether every text in it is one that a database holds: PostgreSQL knows no NUL and no half of a surrogate pair. */
export function isStorable(value: unknown): boolean {
  if (typeof value === "string") return value.isWellFormed() && !value.includes("\0");
  return typeof value !== "object" || value === null || Object.values(value).every(isStorable);
}

/** PostgreSQL raises an error on a malformed UUID, and an id from a request may be anything. */
export function isUuid(id: string): boolean {
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id);
}

/** Where a teacher has a class. */
export function classAddress(id: string): string {
  return `/desk/class?id=${encodeURIComponent(id)}`;
}

/** Where a student who is in it has it. */
export function attendedAddress(id: string): string {
  return `/class?id=${encodeURIComponent(id)}`;
}

/** Where whoever has the code joins. */
export function joinAddress(code: string): string {
  return `/join?code=${encodeURIComponent(code)}`;
}

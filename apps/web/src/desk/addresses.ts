/** Where a set is edited. */
export function setAddress(set: string): string {
  return `/desk/set?id=${encodeURIComponent(set)}`;
}

/** Where it is printed. */
export function printAddress(set: string): string {
  return `/desk/print?id=${encodeURIComponent(set)}`;
}

/** Where anybody takes what was published of it. */
export function sharedAddress(shared: string): string {
  return `/quiz?shared=${encodeURIComponent(shared)}`;
}

/** Where a teacher gives a set to a class; what is known of the two is chosen already. */
export function givingAddress(chosen: { readonly class: string } | { readonly set: string }): string {
  return `/desk/assignment?${new URLSearchParams({ ...chosen })}`;
}

/** Where a teacher changes what a class was given. */
export function assignmentAddress(assignment: string): string {
  return `/desk/assignment?id=${encodeURIComponent(assignment)}`;
}

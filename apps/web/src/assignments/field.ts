/** How the fields of the forms look. */
export const field = {
  box: "min-h-11 w-full rounded-lg border border-edge bg-sheet px-3 text-ink hover:border-accent",
  label: "grid content-start gap-1 font-medium",
  hint: "font-normal text-sm text-soft",
} as const;

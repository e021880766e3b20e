/** The look of a small button at a row of the set. */
export const tool =
  "grid size-11 shrink-0 place-items-center rounded-md text-soft not-aria-disabled:hover:bg-wash not-aria-disabled:hover:text-accent aria-disabled:opacity-30";

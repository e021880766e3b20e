const base =
  "inline-flex min-h-11 items-center justify-center gap-2 rounded-lg border px-5 py-2 text-center font-medium motion-safe:transition-colors print:hidden";

/** The looks of buttons and of links that act: one main action a screen. */
export const action = {
  main: `${base} min-h-12 border-accent bg-accent text-lg text-on-accent not-aria-disabled:hover:border-ink not-aria-disabled:hover:bg-ink not-aria-disabled:hover:text-paper aria-disabled:border-edge aria-disabled:bg-transparent aria-disabled:text-soft`,
  other: `${base} border-edge bg-sheet text-ink hover:border-accent hover:text-accent`,
  quiet:
    "inline-flex min-h-11 min-w-11 items-center gap-2 rounded-md text-accent underline underline-offset-4 hover:text-ink print:hidden",
} as const;

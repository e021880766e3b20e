interface WritingLineProps {
  readonly name: string;
  /** A question brings its own sign. */
  readonly sign?: ":" | "";
}

/** A line to write on, with what belongs there. */
export function WritingLine({ name, sign = ":" }: WritingLineProps) {
  return (
    <p className="flex items-baseline gap-2 pt-3 text-sm">
      {name}
      {sign}
      <span aria-hidden className="grow border-ink border-b" />
    </p>
  );
}

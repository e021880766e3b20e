interface SheetHeadProps {
  readonly id: string;
  readonly title: string;
  /** Which sheet it is: they get mixed. */
  readonly name: string;
  /** What whoever fills it in writes at its head. */
  readonly blanks: readonly string[];
}

/** The head of a sheet that is handed out. */
export function SheetHead({ id, title, name, blanks }: SheetHeadProps) {
  return (
    <header className="grid gap-4 border-ink border-b pb-4">
      <h2 className="flex flex-wrap items-baseline justify-between gap-x-6 font-semibold text-2xl" id={id}>
        <bdi>{title}</bdi>
        <span>{name}</span>
      </h2>
      <p aria-hidden className="flex flex-wrap gap-x-6 gap-y-3 text-sm">
        {blanks.map((blank) => (
          <span className="flex min-w-32 grow items-baseline gap-2 first:grow-2" key={blank}>
            {blank} <span className="grow border-ink border-b" />
          </span>
        ))}
      </p>
    </header>
  );
}

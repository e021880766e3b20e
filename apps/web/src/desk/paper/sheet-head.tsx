import { inPoints } from "../../ui/points-words.ts";

interface SheetHeadProps {
  readonly id: string;
  readonly title: string;
  /** Which sheet it is: they get mixed. */
  readonly name: string;
  /** What whoever fills it in writes at its head. */
  readonly blanks: readonly string[];
  /** What all questions are worth together; null where that is a point each. */
  readonly points: number | null;
}

/** The head of a sheet that is handed out. */
export function SheetHead({ id, title, name, blanks, points }: SheetHeadProps) {
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
        {points !== null && (
          <span className="flex items-baseline gap-2">
            Points <span className="w-10 border-ink border-b" /> / {inPoints(points)}
          </span>
        )}
      </p>
    </header>
  );
}

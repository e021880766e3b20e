interface SessionProgressProps {
  readonly done: number;
  readonly total: number;
  readonly cram: boolean;
}

/** How far one is, as a thin line and in words. */
export function SessionProgress({ done, total, cram }: SessionProgressProps) {
  const left = total - done;
  return (
    <div className="grid gap-2">
      <p className="flex flex-wrap items-center justify-between gap-x-4 text-soft">
        <span className="font-medium tabular-nums">
          {left === 0 ? "All turned" : `${left} ${left === 1 ? "card" : "cards"} to go`}
        </span>
        {cram && <span className="text-sm">Cramming: your schedule stays as it is.</span>}
      </p>
      <progress aria-label={`${done} of ${total} cards done`} className="line" max={Math.max(total, 1)} value={done} />
    </div>
  );
}

import { useId, useRef, useState } from "react";
import { pointsIn } from "../../ui/points-words.ts";
import { typedPoints } from "./typed-points.ts";

interface PointsFieldProps {
  readonly stem: string;
  readonly points: number;
  readonly onChange: (points: number) => void;
}

/** What a question is worth. What cannot be kept stays as it was typed, and says why. */
export function PointsField({ stem, points, onChange }: PointsFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const before = useRef(points);
  const isOff = typed !== null && typed.trim() !== "" && typedPoints(typed) === null;
  return (
    <div className="mr-auto flex flex-wrap items-center gap-x-2 pl-2 sm:pl-0">
      <label className="text-sm text-soft" htmlFor={id}>
        Points
      </label>
      <input
        aria-describedby={isOff ? `${id}-off` : undefined}
        aria-invalid={isOff}
        aria-label={`Points: ${stem}`}
        autoComplete="off"
        className="min-h-11 w-14 rounded-lg border border-edge bg-paper px-2 text-center tabular-nums hover:border-accent aria-invalid:border-wrong"
        id={id}
        inputMode="decimal"
        onBlur={() => !isOff && setTyped(null)}
        onChange={({ target: { value } }) => {
          setTyped(value);
          // Whoever goes on from 0 to 0.3 has not said 0.
          const read = typedPoints(value) ?? before.current;
          if (read !== points) onChange(read);
        }}
        onFocus={(event) => {
          if (!isOff) before.current = points;
          event.target.select();
        }}
        type="text"
        value={typed ?? String(points)}
      />
      {isOff && (
        <p className="basis-full py-1 text-sm text-wrong sm:max-w-40" id={`${id}-off`} role="alert">
          A number from 0 to 100, whole or half. It stays {pointsIn(points)}.
        </p>
      )}
    </div>
  );
}

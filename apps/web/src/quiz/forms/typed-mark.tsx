import { dateAt, dateInWords, marksOn } from "../answering/line-dates.ts";
import type { TypedMarkProps } from "./typed-mark-props.ts";
import { TypedMonth } from "./typed-month.tsx";

const field = "min-h-12 rounded-lg border border-edge bg-paper px-3 text-lg";

/** The same mark, typed: in the browser's own field for such a date, where every browser has one. */
export function TypedMark(props: TypedMarkProps) {
  const { line, date, locked, onChange } = props;
  switch (line.unit) {
    case "day":
      return (
        <input
          aria-label="The day"
          className={field}
          max={`${line.until}-12-31`}
          min={`${line.from}-01-01`}
          onChange={(event) => onChange({ date: event.target.value })}
          readOnly={locked}
          type="date"
          value={date}
        />
      );
    case "month":
      return <TypedMonth {...props} field={field} />;
    case "year":
      return (
        <input
          aria-label="The year"
          autoComplete="off"
          className={`${field} w-28`}
          inputMode="numeric"
          maxLength={4}
          onChange={(event) => onChange({ date: event.target.value.trim() })}
          placeholder="Year"
          readOnly={locked}
          type="text"
          value={date}
        />
      );
    case "decade":
      return (
        <select
          aria-disabled={locked}
          aria-label="The decade"
          className={field}
          onChange={(event) => locked || onChange({ date: event.target.value })}
          value={date}
        >
          <option value="">Decade…</option>
          {Array.from({ length: marksOn(line) }, (_, mark) => dateAt(line, mark)).map((decade) => (
            <option key={decade} value={decade}>
              {dateInWords(decade, "decade")}
            </option>
          ))}
        </select>
      );
  }
}

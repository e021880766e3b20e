import { dateInWords } from "../answering/line-dates.ts";
import type { TypedMarkProps } from "./typed-mark-props.ts";

interface TypedMonthProps extends TypedMarkProps {
  readonly field: string;
}

const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, "0"));

/** A month in two lists, for not every browser has a field for it. Half of it is kept too: `2000-`, `-09`. */
export function TypedMonth({ line, date, locked, onChange, field }: TypedMonthProps) {
  const [year = "", month = ""] = date.split("-");
  const years = Array.from({ length: line.until - line.from + 1 }, (_, index) => String(line.from + index));
  const change = (changed: string) => locked || onChange({ date: changed });
  return (
    <>
      <select
        aria-disabled={locked}
        aria-label="The month"
        className={field}
        onChange={(event) => change(`${year}-${event.target.value}`)}
        value={month}
      >
        <option value="">Month…</option>
        {months.map((number) => (
          <option key={number} value={number}>
            {dateInWords(`2000-${number}`, "month").replace(" 2000", "")}
          </option>
        ))}
      </select>
      <select
        aria-disabled={locked}
        aria-label="The year"
        className={field}
        onChange={(event) => change(`${event.target.value}-${month}`)}
        value={year}
      >
        <option value="">Year…</option>
        {years.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
    </>
  );
}

import { field } from "./field.ts";

interface TimeZoneFieldProps {
  readonly timeZone: string;
  readonly onChange: (timeZone: string) => void;
}

/** In whose hours the window is told. A browser may know its own by a name that it does not list. */
export function TimeZoneField({ timeZone, onChange }: TimeZoneFieldProps) {
  const zones = [...new Set([timeZone, ...Intl.supportedValuesOf("timeZone")])].sort();
  return (
    <label className={`${field.label} max-w-sm`}>
      Time zone
      <select className={field.box} onChange={(event) => onChange(event.target.value)} value={timeZone}>
        {zones.map((zone) => (
          <option key={zone} value={zone}>
            {zone.replaceAll("_", " ")}
          </option>
        ))}
      </select>
    </label>
  );
}

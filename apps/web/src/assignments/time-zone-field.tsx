import { ChoiceField } from "./choice-field.tsx";

interface TimeZoneFieldProps {
  readonly timeZone: string;
  readonly onChange: (timeZone: string) => void;
}

/** In whose hours the window is told. A browser may know its own by a name that it does not list. */
export function TimeZoneField({ timeZone, onChange }: TimeZoneFieldProps) {
  const zones = [...new Set([timeZone, ...Intl.supportedValuesOf("timeZone")])].sort();
  return (
    <div className="max-w-sm">
      <ChoiceField
        label="Time zone"
        onChange={onChange}
        options={zones.map((zone) => ({ value: zone, words: zone.replaceAll("_", " ") }))}
        value={timeZone}
      />
    </div>
  );
}

interface RadioChipsProps {
  readonly legend: string;
  readonly name: string;
  /** The first is chosen from the start. */
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** A choice whose effect is a rule of the style sheet, by `#name-value:checked`: it works before any script does. */
export function RadioChips({ legend, name, options }: RadioChipsProps) {
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-2 font-medium">{legend}</legend>
      <div className="flex flex-wrap gap-2">
        {options.map(({ value, label }, index) => (
          <label
            className="inline-flex min-h-11 items-center gap-1.5 rounded-full border border-edge px-3 hover:border-accent has-checked:border-accent has-checked:bg-wash has-focus-visible:outline-3 has-focus-visible:outline-accent has-focus-visible:outline-offset-2 sm:px-4"
            key={value}
          >
            <input
              className="size-4 accent-accent outline-none"
              defaultChecked={index === 0}
              id={`${name}-${value}`}
              name={name}
              type="radio"
              value={value}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

import { Chip } from "./chip.tsx";
import { ChoiceGroup } from "./choice-group.tsx";

interface RadioChipsProps {
  readonly legend: string;
  readonly name: string;
  /** The first is chosen from the start. */
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** A choice whose effect is a rule of the style sheet, by `#name-value:checked`: it works before any script does. */
export function RadioChips({ legend, name, options }: RadioChipsProps) {
  return (
    <ChoiceGroup as="chips" title={legend}>
      {options.map(({ value, label }, index) => (
        <Chip defaultChecked={index === 0} id={`${name}-${value}`} key={value} name={name} type="radio" value={value}>
          {label}
        </Chip>
      ))}
    </ChoiceGroup>
  );
}

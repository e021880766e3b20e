interface ListsInsteadProps {
  readonly isOn: boolean;
  readonly onSwitch: (on: boolean) => void;
}

/** Offers a plain list for each of the things, for those who get on better with it. */
export function ListsInstead({ isOn, onSwitch }: ListsInsteadProps) {
  return (
    <label className="inline-flex min-h-11 items-center gap-3 justify-self-start text-soft">
      <input
        checked={isOn}
        className="size-5 accent-accent"
        onChange={(event) => onSwitch(event.target.checked)}
        type="checkbox"
      />
      Use drop-down lists
    </label>
  );
}

interface OptionRowProps {
  readonly group: string;
  readonly text: string;
  /** The key that chooses it. */
  readonly hint: number;
  readonly checked: boolean;
  /** Confirmed: it can no longer be changed. */
  readonly locked: boolean;
  readonly onChoose: () => void;
}

export function OptionRow({ group, text, hint, checked, locked, onChoose }: OptionRowProps) {
  return (
    <label className="option hover:border-accent has-checked:border-accent has-checked:bg-wash">
      <input
        aria-disabled={locked}
        checked={checked}
        className="mt-0.5 size-5 shrink-0 accent-accent outline-none"
        data-option={hint}
        name={group}
        onChange={onChoose}
        type="radio"
      />
      <span className="grow">{text}</span>
      {hint <= 9 && (
        <kbd aria-hidden className="key pointer-coarse:hidden">
          {hint}
        </kbd>
      )}
    </label>
  );
}

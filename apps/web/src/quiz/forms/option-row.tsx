import { Digit } from "./digit.tsx";

interface OptionRowProps {
  readonly type: "radio" | "checkbox";
  readonly group: string;
  readonly text: string;
  /** The key that chooses it. */
  readonly hint: number;
  readonly checked: boolean;
  /** Confirmed: it can no longer be changed. */
  readonly locked: boolean;
  readonly onChoose: () => void;
}

export function OptionRow({ type, group, text, hint, checked, locked, onChoose }: OptionRowProps) {
  return (
    <label className="option hover:border-accent has-checked:border-accent has-checked:bg-wash">
      <input
        aria-disabled={locked}
        checked={checked}
        className="mt-0.5 size-5 shrink-0 accent-accent outline-none"
        data-digit={hint}
        name={group}
        onChange={onChoose}
        type={type}
      />
      <span className="grow">{text}</span>
      <Digit digit={hint} />
    </label>
  );
}

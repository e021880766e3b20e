interface AnswerInputProps {
  readonly label: string;
  readonly describedBy?: string | undefined;
  readonly text: string;
  readonly locked: boolean;
  readonly onType: (text: string) => void;
  readonly className: string;
}

/** A field for an answer, into which the browser puts nothing of its own. */
export function AnswerInput({ label, describedBy, text, locked, onType, className }: AnswerInputProps) {
  return (
    <input
      aria-describedby={describedBy}
      aria-label={label}
      autoCapitalize="off"
      autoComplete="off"
      autoCorrect="off"
      className={`min-h-11 rounded-lg border border-edge bg-sheet px-4 py-1.5 text-ink text-lg ${className}`}
      enterKeyHint="done"
      maxLength={200}
      onChange={(event) => onType(event.target.value)}
      readOnly={locked}
      spellCheck={false}
      type="text"
      value={text}
    />
  );
}

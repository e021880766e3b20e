import { type ReactNode, useEffect, useId, useRef } from "react";

interface OwnFieldProps {
  readonly label: string;
  readonly text: string;
  /** Why it cannot be kept as it is. */
  readonly refusal: string | null;
  /** Whether it is where one begins to type. */
  readonly isFocused?: boolean | undefined;
  readonly onChange: (text: string) => void;
  /** What is found in it. */
  readonly children: ReactNode;
}

/** One text of a question, to be put in other words, with what is found in it beneath. */
export function OwnField({ label, text, refusal, isFocused = false, onChange, children }: OwnFieldProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isFocused) field.current?.focus();
  }, [isFocused]);
  return (
    <div className="grid gap-1.5">
      <label className="font-medium text-sm" htmlFor={id}>
        {label}
      </label>
      <textarea
        aria-describedby={`${id}-found`}
        aria-invalid={refusal !== null}
        autoComplete="off"
        className="field-sizing-content max-h-96 min-h-11 w-full resize-y rounded-lg border border-edge bg-paper px-3 py-2 leading-snug hover:border-accent"
        dir="auto"
        id={id}
        ref={field}
        onChange={(event) => onChange(event.target.value)}
        rows={1}
        value={text}
      />
      <div className="grid gap-2" id={`${id}-found`}>
        {refusal && <p className="text-wrong">{refusal}</p>}
        {children}
      </div>
    </div>
  );
}

"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { action } from "../ui/action.ts";
import { isFocusLost } from "../ui/is-focus-lost.ts";
import { joinAddress } from "./addresses.ts";

interface CodeFormProps {
  /** The code of the address. */
  readonly code?: string;
  readonly isPending?: boolean;
  /** What is the matter with it. */
  readonly problem?: (id: string) => ReactNode;
  /** Asks for the same code once more. */
  readonly onAgain?: () => void;
}

/** Takes the code that a teacher shows. What was typed stays in the field, and goes into the address. */
export function CodeForm({ code = "", isPending = false, problem, onAgain }: CodeFormProps) {
  const [typed, setTyped] = useState(code);
  const router = useRouter();
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const isWrong = problem !== undefined;
  // The field in which it was typed went while it was asked for.
  useEffect(() => {
    if (isWrong && isFocusLost()) field.current?.focus({ preventScroll: true });
  }, [isWrong]);
  return (
    <div className="grid gap-6">
      <header className="grid gap-4">
        <h1 className="font-semibold text-title">Join a class</h1>
        <p className="text-lg text-soft">
          Type the code that your teacher shows. You need no e-mail and no password; the class knows you by a name.
        </p>
      </header>
      <form
        className="grid gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          if (isPending) return;
          if (typed.trim() === code) onAgain?.();
          else router.push(joinAddress(typed.trim()));
        }}
      >
        <label className="font-medium" htmlFor={id}>
          The code
        </label>
        <p className="text-sm text-soft" id={`${id}-hint`}>
          Eight letters and digits. Capitals, spaces and dashes make no difference.
        </p>
        <input
          aria-describedby={`${id}-hint ${id}-problem`}
          autoCapitalize="characters"
          autoComplete="off"
          className="min-h-14 w-full max-w-80 rounded-lg border border-edge bg-sheet px-3 font-semibold text-2xl tracking-wider hover:border-accent"
          id={id}
          maxLength={40}
          onChange={(event) => setTyped(event.target.value)}
          ref={field}
          required
          spellCheck={false}
          type="text"
          value={typed}
        />
        {problem?.(`${id}-problem`)}
        <button aria-disabled={isPending} className={`${action.main} justify-self-start`} type="submit">
          Go on
        </button>
      </form>
    </div>
  );
}

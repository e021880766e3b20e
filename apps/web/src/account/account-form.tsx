"use client";

import { useMutation } from "@tanstack/react-query";
import { type ReactNode, useRef, useState } from "react";
import { action } from "../ui/action.ts";
import { WrongWords } from "../yours/wrong-words.tsx";
import type { Problems } from "./problems.ts";

const looks = {
  main: action.main,
  other: action.other,
  grave: `${action.other} border-wrong text-wrong`,
} as const;

type Values = Readonly<Record<string, string>>;

interface AccountFormProps {
  /** The fields, each named as its value and its problem are. */
  readonly children: (problems: Problems) => ReactNode;
  /** What can be seen to be wrong before anything is sent. */
  readonly check: (values: Values) => Problems;
  /** What came of sending it, field by field; null where all is well. */
  readonly send: (values: Values) => Promise<Problems | null>;
  readonly submit: string;
  /** What the page is for, one thing beside others, or what cannot be undone. */
  readonly weight?: keyof typeof looks;
  /** Beside the button that sends it. */
  readonly others?: ReactNode;
  /** Below the fields: what happened. */
  readonly status?: ReactNode;
}

/** A form that keeps what was typed, says beside each field what is the matter with it, and goes to the first such field. */
export function AccountForm({ children, check, send, submit, weight = "main", others, status }: AccountFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const [problems, setProblems] = useState<Problems>({});
  const show = (found: Problems): boolean => {
    setProblems(found);
    const first = Object.keys(found).find((name) => found[name]);
    if (first === undefined) return false;
    const field = form.current?.elements.namedItem(first);
    if (field instanceof HTMLElement) field.focus();
    return true;
  };
  const { mutate, isPending, error } = useMutation({ mutationFn: send, onSuccess: (found) => show(found ?? {}) });
  return (
    <form
      className="grid max-w-md gap-4"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const { submitter } = event.nativeEvent as SubmitEvent;
        const values = valuesOf(new FormData(event.currentTarget, submitter));
        if (!isPending && !show(check(values))) mutate(values);
      }}
      ref={form}
    >
      {children(problems)}
      <WrongWords error={error} />
      <div className="empty:sr-only" role="status">
        {status}
      </div>
      <div className="flex flex-wrap gap-3">
        <button aria-disabled={isPending} className={looks[weight]} type="submit">
          {isPending ? "One moment…" : submit}
        </button>
        {others}
      </div>
    </form>
  );
}

function valuesOf(data: FormData): Values {
  return Object.fromEntries([...data].map(([name, value]) => [name, String(value)]));
}

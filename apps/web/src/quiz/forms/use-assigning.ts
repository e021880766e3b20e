import { type RefObject, useEffect, useRef, useState } from "react";
import { type Assigned, assigned, nextOpen, unassigned } from "../answering/assigning.ts";

interface AssigningOptions {
  readonly things: readonly string[];
  readonly done: Assigned;
  /** Whether each target takes one thing alone. */
  readonly once: boolean;
  readonly locked: boolean;
  readonly onChange: (done: Assigned) => void;
}

export interface AssigningState {
  /** What contains the cards. */
  readonly ref: RefObject<HTMLFieldSetElement | null>;
  /** The thing whose targets are offered. */
  readonly active: string | null;
  /** What was put somewhere last. */
  readonly last: string | null;
  open(thing: string | null): void;
  put(thing: string, target: string): void;
  take(thing: string): void;
  /** The same from a list, which keeps its place and the focus; null takes back. */
  select(thing: string, target: string | null): void;
}

/** One thing after another is put to a target: the next one opens by itself, and at the end the way leads to the button. */
export function useAssigning({ things, done, once, locked, onChange }: AssigningOptions): AssigningState {
  const ref = useRef<HTMLFieldSetElement>(null);
  const [active, setActive] = useState(() => (locked ? null : nextOpen(things, null, done)));
  const [last, setLast] = useState<string | null>(null);
  const [turn, setTurn] = useState(0);

  // What was pressed is gone by now, and the focus with it.
  useEffect(() => {
    if (turn === 0) return;
    const card = active && ref.current?.querySelector<HTMLElement>(`[data-card="${active}"]`);
    const goal = card || ref.current?.closest("form")?.querySelector<HTMLElement>("[type=submit]");
    goal?.focus();
  }, [turn, active]);

  return {
    ...{ ref, active, last },
    open: setActive,
    put(thing, target) {
      if (locked) return;
      const after = assigned(done, [thing, target], once);
      onChange(after);
      setActive(nextOpen(things, thing, after));
      setLast(thing);
      setTurn(turn + 1);
    },
    take(thing) {
      if (locked) return;
      onChange(unassigned(done, thing));
      setActive(thing);
      setLast(null);
      setTurn(turn + 1);
    },
    select(thing, target) {
      if (locked) return;
      const after = target === null ? unassigned(done, thing) : assigned(done, [thing, target], once);
      onChange(after);
      setActive(nextOpen(things, null, after));
      setLast(target === null ? null : thing);
    },
  };
}

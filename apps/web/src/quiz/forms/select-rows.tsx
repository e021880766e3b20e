import type { ThingView } from "@communique/quiz";
import { useId } from "react";
import { typographic } from "../../ui/typographic.ts";
import type { Assigned } from "../answering/assigning.ts";
import type { AssigningState } from "./use-assigning.ts";

interface SelectRowsProps {
  readonly things: readonly ThingView[];
  readonly targets: readonly ThingView[];
  readonly done: Assigned;
  /** Whether each target takes one thing alone. */
  readonly once: boolean;
  readonly assigning: AssigningState;
}

/** Every thing with a native list of the targets. */
export function SelectRows({ things, targets, done, once, assigning }: SelectRowsProps) {
  const prefix = useId();
  const taken = new Set(done.values());
  return (
    <ul className="grid gap-3">
      {things.map(({ id, text }) => (
        <li className="grid gap-2 rounded-lg border border-edge bg-sheet p-3" key={id}>
          <label className="leading-snug" htmlFor={`${prefix}${id}`}>
            {typographic(text)}
          </label>
          <select
            className="min-h-11 w-full rounded-md border border-edge bg-paper px-3"
            id={`${prefix}${id}`}
            onChange={({ target: { value } }) => assigning.select(id, value || null)}
            value={done.get(id) ?? ""}
          >
            <option value="">Choose…</option>
            {targets.map((target) => (
              <option key={target.id} value={target.id}>
                {typographic(target.text)}
                {once && taken.has(target.id) && done.get(id) !== target.id ? " (taken: would move here)" : ""}
              </option>
            ))}
          </select>
        </li>
      ))}
    </ul>
  );
}

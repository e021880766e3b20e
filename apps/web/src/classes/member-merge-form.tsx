import type { MemberView } from "@communique/api";
import { useId, useState } from "react";
import { action } from "../ui/action.ts";
import type { Listed } from "./members-of.ts";

interface MemberMergeFormProps {
  readonly member: Listed;
  readonly listed: readonly Listed[];
  readonly isPending: boolean;
  readonly onMerge: (other: MemberView) => void;
  readonly onPart: (other: MemberView) => void;
}

/** The same student under two names, from two devices: to be made one, or two again. */
export function MemberMergeForm({ member, listed, isPending, onMerge, onPart }: MemberMergeFormProps) {
  const [into, setInto] = useState("");
  const field = useId();
  const others = listed.filter(({ id }) => id !== member.id);
  const other = others.find(({ id }) => id === into);
  if (others.length === 0 && member.also.length === 0) return null;
  return (
    <div className="grid gap-2">
      <h4 className="font-medium">The same student twice</h4>
      {member.also.map((one) => (
        <p className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1" key={one.id}>
          <span className="min-w-0">
            also “<bdi>{one.name}</bdi>”
          </span>
          <button
            aria-disabled={isPending}
            aria-label={`These are two: ${one.name}`}
            className={action.other}
            onClick={() => isPending || onPart(one)}
            type="button"
          >
            These are two
          </button>
        </p>
      ))}
      {others.length > 0 && (
        <form
          className="grid gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            if (other && !isPending) onMerge(other);
          }}
        >
          <label className="text-sm text-soft" htmlFor={field}>
            What was done here counts as that of
          </label>
          <select
            className="min-h-11 w-full rounded-lg border border-edge bg-sheet px-3 hover:border-accent"
            id={field}
            onChange={(event) => setInto(event.target.value)}
            required
            value={other ? into : ""}
          >
            <option value="">Choose the student</option>
            {others.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
          <button aria-disabled={isPending} className={`${action.other} justify-self-start`} type="submit">
            Make them one
          </button>
        </form>
      )}
    </div>
  );
}

import type { MemberView } from "@communique/api";
import { useMutation } from "@tanstack/react-query";
import { useId, useState } from "react";
import { useTRPC } from "../api/trpc.ts";
import { action } from "../ui/action.ts";
import { WrongWords } from "../yours/wrong-words.tsx";
import { useClassData } from "./use-class-data.ts";

interface MemberExtraFormProps {
  /** The id of the class. */
  readonly of: string;
  readonly member: MemberView;
}

/** How much more time and how many more attempts a student has than the others. */
export function MemberExtraForm({ of, member }: MemberExtraFormProps) {
  const [time, setTime] = useState(String(member.extraTime));
  const [attempts, setAttempts] = useState(String(member.extraAttempts));
  const { hold, put } = useClassData(of);
  const { mutate, isPending, isSuccess, error } = useMutation(
    useTRPC().class.member.setExtra.mutationOptions({ onMutate: hold, onSuccess: put }),
  );
  return (
    <form
      className="grid gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        const extra = { extraTime: Number(time), extraAttempts: Number(attempts) };
        if (!isPending) mutate({ class: of, member: member.id, ...extra });
      }}
    >
      <fieldset className="grid gap-2">
        <legend className="mb-1 font-medium">More than the others, wherever there is a limit</legend>
        <div className="grid grid-cols-2 gap-3">
          <NumberField label="Time, in percent" most={300} onChange={setTime} value={time} />
          <NumberField label="Attempts" most={20} onChange={setAttempts} value={attempts} />
        </div>
      </fieldset>
      <WrongWords error={error} />
      <div className="flex flex-wrap items-center gap-4">
        <button aria-disabled={isPending} className={action.other} type="submit">
          Save
        </button>
        <p className="text-soft" role="status">
          {isSuccess && "Saved"}
        </p>
      </div>
    </form>
  );
}

interface NumberFieldProps {
  readonly label: string;
  readonly most: number;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function NumberField({ label, most, value, onChange }: NumberFieldProps) {
  const id = useId();
  return (
    <div className="grid content-end gap-1">
      <label className="text-sm" htmlFor={id}>
        {label}
      </label>
      <input
        className="min-h-11 w-full rounded-lg border border-edge bg-sheet px-3 tabular-nums hover:border-accent"
        id={id}
        inputMode="numeric"
        max={most}
        min={0}
        onChange={(event) => onChange(event.target.value)}
        required
        step={1}
        type="number"
        value={value}
      />
    </div>
  );
}

import type { MemberView } from "@communique/api";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "../api/trpc.ts";
import { action } from "../ui/action.ts";
import { WrongWords } from "../yours/wrong-words.tsx";
import { longestName } from "./longest.ts";
import { NamedField } from "./named-field.tsx";
import { useClassData } from "./use-class-data.ts";

interface MemberFormProps {
  /** The id of the class. */
  readonly of: string;
  readonly member: MemberView;
}

/** The name of a student, to be changed. */
export function MemberNameForm({ of, member }: MemberFormProps) {
  const [name, setName] = useState(member.name);
  const { hold, put } = useClassData(of);
  const { mutate, isPending, isSuccess, error } = useMutation(
    useTRPC().class.member.rename.mutationOptions({ onMutate: hold, onSuccess: put }),
  );
  return (
    <form
      className="grid gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isPending) mutate({ class: of, member: member.id, name });
      }}
    >
      <NamedField
        label="Name"
        maxLength={longestName}
        onChange={setName}
        problem={(id) => <WrongWords error={error} id={id} />}
        value={name}
      />
      <div className="flex flex-wrap items-center gap-4">
        <button aria-disabled={isPending} className={action.other} type="submit">
          Save the name
        </button>
        <p className="text-soft" role="status">
          {isSuccess && "Saved"}
        </p>
      </div>
    </form>
  );
}

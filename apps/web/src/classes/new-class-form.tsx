import { useMutation } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTRPC } from "../api/trpc.ts";
import { action } from "../ui/action.ts";
import { WrongWords } from "../yours/wrong-words.tsx";
import { classAddress } from "./addresses.ts";
import { longestTitle } from "./longest.ts";
import { NamedField } from "./named-field.tsx";

/** Makes a class, and opens it. */
export function NewClassForm() {
  const router = useRouter();
  const [title, setTitle] = useState("");
  const { mutate, isPending, error } = useMutation(
    useTRPC().class.create.mutationOptions({ onSuccess: ({ id }) => router.push(classAddress(id)) }),
  );
  return (
    <form
      className="grid max-w-prose gap-3 sm:grid-cols-[minmax(0,1fr)_auto] sm:items-end"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isPending) mutate({ title });
      }}
    >
      <NamedField
        label="New class: its name"
        maxLength={longestTitle}
        onChange={setTitle}
        problem={() => null}
        value={title}
      />
      <button aria-disabled={isPending} className={`${action.main} justify-self-start`} type="submit">
        <Plus aria-hidden className="size-5" />
        Make the class
      </button>
      <div className="sm:col-span-2 has-[p:empty]:contents">
        <WrongWords error={error} />
      </div>
    </form>
  );
}

import type { ClassView } from "@communique/api";
import { useMutation } from "@tanstack/react-query";
import { Pencil } from "lucide-react";
import { useRef, useState } from "react";
import { useTRPC } from "../api/trpc.ts";
import { action } from "../ui/action.ts";
import { WrongWords } from "../yours/wrong-words.tsx";
import { longestTitle } from "./longest.ts";
import { NamedField } from "./named-field.tsx";
import { useClassData } from "./use-class-data.ts";

/** The name of a class, to be changed. */
export function ClassTitle({ opened: { id, title } }: { readonly opened: ClassView }) {
  const [typed, setTyped] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const { hold, put } = useClassData(id);
  const close = () => {
    setTyped(null);
    button.current?.focus();
  };
  const { mutate, isPending, error, reset } = useMutation(
    useTRPC().class.rename.mutationOptions({
      onMutate: hold,
      onSuccess: (changed) => {
        put(changed);
        close();
      },
    }),
  );
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-1">
        <h1 className="min-w-0 font-semibold text-title">
          <bdi>{title}</bdi>
        </h1>
        <button
          aria-expanded={typed !== null}
          className={action.quiet}
          onClick={() => {
            reset();
            setTyped(typed === null ? title : null);
          }}
          ref={button}
          type="button"
        >
          <Pencil aria-hidden className="size-4" />
          Rename
        </button>
      </div>
      {typed !== null && (
        <form
          className="grid max-w-prose gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            if (!isPending) mutate({ class: id, title: typed });
          }}
        >
          <NamedField
            label="Name of the class"
            maxLength={longestTitle}
            onChange={setTyped}
            problem={(of) => <WrongWords error={error} id={of} />}
            value={typed}
          />
          <div className="flex flex-wrap gap-3">
            <button aria-disabled={isPending} className={action.other} type="submit">
              Save the name
            </button>
            <button className={action.other} onClick={close} type="button">
              Leave it
            </button>
          </div>
        </form>
      )}
    </div>
  );
}

import { useMutation } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTRPC } from "../api/trpc.ts";
import { action } from "../ui/action.ts";
import { WrongWords } from "../yours/wrong-words.tsx";
import { setAddress } from "./addresses.ts";

/** Makes a set, and opens it. */
export function NewSetButton() {
  const router = useRouter();
  const { mutate, isPending, error } = useMutation(
    useTRPC().set.create.mutationOptions({ onSuccess: ({ id }) => router.push(setAddress(id)) }),
  );
  return (
    <div className="grid gap-2">
      <button
        aria-disabled={isPending}
        className={`${action.main} justify-self-start`}
        onClick={() => isPending || mutate({ title: "New set" })}
        type="button"
      >
        <Plus aria-hidden className="size-5" />
        New set
      </button>
      <WrongWords error={error} />
    </div>
  );
}

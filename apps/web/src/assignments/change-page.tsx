import type { AssignmentView } from "@communique/api";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTRPC } from "../api/trpc.ts";
import { classAddress } from "../classes/addresses.ts";
import { action } from "../ui/action.ts";
import { WrongWords } from "../yours/wrong-words.tsx";
import { AssignmentHead } from "./assignment-head.tsx";
import { termsOf, wantedFrom } from "./terms.ts";
import { TermsFields } from "./terms-fields.tsx";

/** What a class was given, with the terms to be changed that can be. */
export function ChangePage({ opened }: { readonly opened: AssignmentView }) {
  const router = useRouter();
  const back = classAddress(opened.class);
  const [terms, setTerms] = useState(() => termsOf(opened));
  const { mutate, isPending, isSuccess, error } = useMutation(
    useTRPC().assignment.change.mutationOptions({ onSuccess: () => router.push(back) }),
  );
  const isBusy = isPending || isSuccess;
  return (
    <div className="grid gap-6">
      <AssignmentHead back={{ address: back, words: "The class" }} title="Change what the class was given" />
      <form
        className="grid max-w-2xl gap-8"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) mutate({ ...wantedFrom(terms), assignment: opened.id });
        }}
      >
        <TermsFields onChange={(changed) => setTerms({ ...terms, ...changed })} terms={terms} />
        <div className="grid gap-3">
          <p className="text-soft">
            Who is answering now goes by the new window at once. The questions, their order and the minutes stay.
          </p>
          <WrongWords error={error} />
          <button aria-disabled={isBusy} className={`${action.main} justify-self-start`} type="submit">
            Save the change
          </button>
        </div>
      </form>
    </div>
  );
}

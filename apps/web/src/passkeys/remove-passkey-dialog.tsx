import { useMutation } from "@tanstack/react-query";
import { type RefObject, useId } from "react";
import { accountClient } from "../account/account-client.ts";
import { action } from "../ui/action.ts";
import { WrongWords } from "../yours/wrong-words.tsx";
import type { PasskeyProps } from "./passkey-props.ts";

interface RemovePasskeyDialogProps extends PasskeyProps {
  readonly ref: RefObject<HTMLDialogElement | null>;
}

/** Asks whether a passkey shall be removed, and says how one gets in without it. */
export function RemovePasskeyDialog({ passkey: { id, name }, onDone, onSignedOut, ref }: RemovePasskeyDialogProps) {
  const heading = useId();
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () => {
      const { outcome } = await accountClient.passkeys.remove.mutate({ passkey: id });
      ref.current?.close();
      if (outcome === "signed out") await onSignedOut();
      else await onDone(`Removed: “${name}”. Remove it from the device too, which may still offer it.`);
    },
  });
  return (
    <dialog
      aria-labelledby={heading}
      className="m-auto w-[min(28rem,calc(100vw-2rem))] rounded-xl border border-edge bg-sheet p-6 text-ink"
      ref={ref}
    >
      <h4 className="font-semibold text-xl wrap-anywhere" id={heading}>
        Remove “<bdi>{name}</bdi>”?
      </h4>
      <p className="my-4">
        It opens your account no more. Your e-mail and your password still do. Browsers in which you are signed in stay
        so, until you sign out everywhere.
      </p>
      <WrongWords error={error} />
      <form className="flex flex-wrap gap-3" method="dialog">
        <button className={action.other} type="submit">
          Keep it
        </button>
        <button
          aria-disabled={isPending}
          className={`${action.other} border-wrong text-wrong`}
          onClick={() => isPending || mutate()}
          type="button"
        >
          Remove it
        </button>
      </form>
    </dialog>
  );
}

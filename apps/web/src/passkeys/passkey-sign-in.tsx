import { KeyRound } from "lucide-react";
import { WouldLeaveNote } from "../account/would-leave-note.tsx";
import { action } from "../ui/action.ts";
import { WrongWords } from "../yours/wrong-words.tsx";
import { hereWords, passkeyWords } from "./passkey-words.ts";
import { passkeysHere } from "./passkeys-here.ts";
import { usePasskeySignIn } from "./use-passkey-sign-in.ts";

interface PasskeySignInProps {
  readonly onSignedIn: () => Promise<void>;
}

/** The way in without a password, beside that with one. */
export function PasskeySignIn({ onSignedIn }: PasskeySignInProps) {
  const { told, asking } = usePasskeySignIn(onSignedIn);
  const here = passkeysHere();
  if (here !== "possible") return <p className="max-w-prose text-sm text-soft">{hereWords[here]}</p>;
  const { mutate, isPending, error } = asking;
  const words = isPending || !told ? null : passkeyWords(told);
  const wouldLeave = told?.outcome === "would leave";
  return (
    <div className="grid max-w-md justify-items-start gap-3 border-rule border-t pt-6">
      <WrongWords error={words === null ? error : null} instead={words ?? undefined} />
      <div className="empty:sr-only" role="status">
        {wouldLeave && <WouldLeaveNote />}
      </div>
      <button
        aria-disabled={isPending}
        className={action.other}
        onClick={() => isPending || mutate({ leaving: wouldLeave })}
        type="button"
      >
        <KeyRound aria-hidden className="size-5" />
        {wouldLeave ? "Sign in with the passkey, and leave what is here" : "Sign in with a passkey"}
      </button>
    </div>
  );
}

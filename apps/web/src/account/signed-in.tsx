"use client";

import Link from "next/link";
import { Passkeys } from "../passkeys/passkeys.tsx";
import { action } from "../ui/action.ts";
import { ChangePassword } from "./change-password.tsx";
import { DeleteAccount } from "./delete-account.tsx";
import { SignOut } from "./sign-out.tsx";

interface SignedInProps {
  readonly email: string;
  /** Called where this browser is nobody's from now on, or has no account any more, with what is to be said of it. */
  readonly onDone: (words: string) => Promise<void>;
}

export function SignedIn({ email, onDone }: SignedInProps) {
  const onSignedOut = () => onDone("This browser was signed out meanwhile.");
  return (
    <div className="grid gap-12">
      <div className="grid justify-items-start gap-2">
        <p className="text-lg">
          Signed in as <strong className="wrap-anywhere font-semibold">{email}</strong>
        </p>
        <Link className={action.quiet} href="/">
          Go on with your quizzes and cards
        </Link>
      </div>
      <SignOut onDone={onDone} />
      <Passkeys email={email} onSignedOut={onSignedOut} />
      <ChangePassword email={email} onSignedOut={onSignedOut} />
      <DeleteAccount onDone={onDone} />
    </div>
  );
}

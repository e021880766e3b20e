"use client";

import Link from "next/link";
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
      <ChangePassword email={email} onSignedOut={() => onDone("This browser was signed out meanwhile.")} />
      <DeleteAccount onDone={onDone} />
    </div>
  );
}

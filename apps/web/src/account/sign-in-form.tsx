"use client";

import { useState } from "react";
import { PasskeySignIn } from "../passkeys/passkey-sign-in.tsx";
import { action } from "../ui/action.ts";
import { accountClient } from "./account-client.ts";
import { AccountForm } from "./account-form.tsx";
import type { SignedOutFormProps } from "./email-field.tsx";
import { EmailField } from "./email-field.tsx";
import { PasswordField } from "./password-field.tsx";
import { emailProblem, passwordProblem, tooManyWords } from "./problems.ts";
import { WouldLeaveNote } from "./would-leave-note.tsx";

export function SignInForm({ email, onEmail, onDone }: SignedOutFormProps) {
  const [wouldLeave, setWouldLeave] = useState(false);
  const onSignedIn = () => onDone("Signed in: your quizzes and cards are here now.");
  return (
    <div className="grid gap-6">
      <AccountForm
        check={(values) => ({
          email: emailProblem(values.email ?? ""),
          password: passwordProblem(values.password ?? ""),
        })}
        others={
          wouldLeave && (
            <button className={action.other} name="leaving" type="submit" value="yes">
              Sign in, and leave what is here
            </button>
          )
        }
        send={async ({ email: typed = "", password = "", leaving }) => {
          const signedIn = await accountClient.signIn.mutate({ email: typed, password, leaving: leaving === "yes" });
          setWouldLeave(signedIn.outcome === "would leave");
          if (signedIn.outcome === "signed in") await onSignedIn();
          if (signedIn.outcome === "too many") return { password: tooManyWords(signedIn.minutes) };
          return signedIn.outcome === "wrong" ? { password: wrongWords } : null;
        }}
        status={wouldLeave && <WouldLeaveNote />}
        submit="Sign in"
      >
        {(problems) => (
          <>
            <EmailField autoComplete="username webauthn" email={email} onEmail={onEmail} problem={problems.email} />
            <PasswordField
              autoComplete="current-password"
              label="Password"
              name="password"
              problem={problems.password}
            />
          </>
        )}
      </AccountForm>
      <PasskeySignIn onSignedIn={onSignedIn} />
    </div>
  );
}

const wrongWords = "This e-mail and this password open no account. Compare both, or ask for a new password.";

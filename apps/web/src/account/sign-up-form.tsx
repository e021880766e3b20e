"use client";

import { passwordLength } from "@communique/auth/password-length";
import { accountClient } from "./account-client.ts";
import { AccountForm } from "./account-form.tsx";
import { EmailField, type SignedOutFormProps } from "./email-field.tsx";
import { PasswordField } from "./password-field.tsx";
import { emailProblem, newPasswordProblem, tooManyWords } from "./problems.ts";

export function SignUpForm({ email, onEmail, onDone }: SignedOutFormProps) {
  return (
    <AccountForm
      check={(values) => ({
        email: emailProblem(values.email ?? ""),
        password: newPasswordProblem(values.password ?? ""),
      })}
      send={async ({ email: typed = "", password = "" }) => {
        const signedUp = await accountClient.signUp.mutate({ email: typed, password });
        if (signedUp.outcome === "refused") return { email: refusedWords };
        if (signedUp.outcome === "too many") return { email: tooManyWords(signedUp.minutes) };
        const made = "Your account is made. What was studied in this browser belongs to it.";
        const isEnded = signedUp.outcome === "signed up" && signedUp.phraseEnded;
        await onDone(isEnded ? `${made} ${endedWords}` : made);
        return null;
      }}
      submit="Make the account"
    >
      {(problems) => (
        <>
          <EmailField autoComplete="username" email={email} onEmail={onEmail} problem={problems.email} />
          <PasswordField
            autoComplete="new-password"
            hint={`At least ${passwordLength.least} characters. A few words that only you would put together are good.`}
            label="Password"
            name="password"
            problem={problems.password}
          />
        </>
      )}
    </AccountForm>
  );
}

const endedWords =
  "The six words that your teacher handed over open it no more: make words of your own under “What is kept of you”, or do without.";

const refusedWords =
  "No account could be made with this e-mail. If you have one already, sign in, or ask for a new password.";

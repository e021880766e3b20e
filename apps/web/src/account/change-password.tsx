"use client";

import { passwordLength } from "@communique/auth/password-length";
import { useState } from "react";
import { Section } from "../yours/section.tsx";
import { accountClient } from "./account-client.ts";
import { AccountForm } from "./account-form.tsx";
import { PasswordField } from "./password-field.tsx";
import { newPasswordProblem, passwordProblem, tooManyWords } from "./problems.ts";

interface ChangePasswordProps {
  readonly email: string;
  readonly onSignedOut: () => Promise<void>;
}

export function ChangePassword({ email, onSignedOut }: ChangePasswordProps) {
  const [changes, setChanges] = useState(0);
  return (
    <Section title="Change the password">
      <p>Every other browser is signed out by it. Your passkeys stay.</p>
      <p className="empty:sr-only" role="status">
        {changes > 0 && "Changed. Every other browser is signed out."}
      </p>
      <AccountForm
        check={({ password = "", next = "" }) => ({
          password: passwordProblem(password),
          next: newPasswordProblem(next),
        })}
        // What was typed has done its work, and goes.
        key={changes}
        send={async ({ password = "", next = "" }) => {
          const changed = await accountClient.changePassword.mutate({ password, next });
          if (changed.outcome === "changed") setChanges(changes + 1);
          if (changed.outcome === "signed out") await onSignedOut();
          if (changed.outcome === "too many") return { password: tooManyWords(changed.minutes) };
          return changed.outcome === "wrong" ? { password: "This is not your password." } : null;
        }}
        submit="Change it"
        weight="other"
      >
        {(problems) => (
          <>
            <input autoComplete="username" hidden name="username" readOnly value={email} />
            <PasswordField
              autoComplete="current-password"
              label="The password so far"
              name="password"
              problem={problems.password}
            />
            <PasswordField
              autoComplete="new-password"
              hint={`At least ${passwordLength.least} characters.`}
              label="The new password"
              name="next"
              problem={problems.next}
            />
          </>
        )}
      </AccountForm>
    </Section>
  );
}

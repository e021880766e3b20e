"use client";

import { passwordLength } from "@communique/auth/password-length";
import { useQueryClient } from "@tanstack/react-query";
import Link from "next/link";
import { type ReactNode, useState, useSyncExternalStore } from "react";
import { action } from "../ui/action.ts";
import { accountClient } from "./account-client.ts";
import { AccountForm } from "./account-form.tsx";
import { PasswordField } from "./password-field.tsx";
import { newPasswordProblem } from "./problems.ts";
import { askAnew } from "./use-account.ts";

/** Takes a new password from whoever came by a link; the word that lets them is behind the hash of the address. */
export function ResetPassword() {
  const token = useSyncExternalStore(onHash, hash, () => null);
  const [outcome, setOutcome] = useState<"changed" | "used up" | null>(null);
  const queries = useQueryClient();
  if (token === null) return null;
  if (outcome === "changed") {
    return (
      <Told
        action="Sign in"
        words="The password is changed, and every browser is signed out. Sign in with the new one. Your passkeys still work: look whether you know each of them."
      />
    );
  }
  if (token === "" || outcome === "used up") {
    return (
      <Told
        action="Ask for a new link"
        words="This link does not work, or not any more: a link works once, within an hour. Nothing was changed."
      />
    );
  }
  return (
    <AccountForm
      check={({ password = "" }) => ({ password: newPasswordProblem(password) })}
      send={async ({ password = "" }) => {
        const reset = await accountClient.resetPassword.mutate({ token, password });
        setOutcome(reset.outcome);
        if (reset.outcome === "changed") await askAnew(queries);
        return null;
      }}
      submit="Set the password"
    >
      {({ password }) => (
        <PasswordField
          autoComplete="new-password"
          hint={`At least ${passwordLength.least} characters. A few words that only you would put together are good.`}
          label="The new password"
          name="password"
          problem={password}
        />
      )}
    </AccountForm>
  );
}

/** It has the focus, which was on a button that is gone. */
function Told({ words, action: name }: { readonly words: ReactNode; readonly action: string }) {
  return (
    <div className="grid max-w-prose justify-items-start gap-4">
      <p className="text-lg" ref={focusNow} role="status" tabIndex={-1}>
        {words}
      </p>
      <Link className={action.main} href="/account">
        {name}
      </Link>
    </div>
  );
}

function focusNow(told: HTMLElement | null): void {
  told?.focus();
}

function hash(): string {
  return location.hash.slice(1);
}

function onHash(changed: () => void): () => void {
  addEventListener("hashchange", changed);
  return () => removeEventListener("hashchange", changed);
}

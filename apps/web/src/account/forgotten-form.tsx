"use client";

import type { AccountView } from "@communique/auth";
import { useState } from "react";
import { accountClient } from "./account-client.ts";
import { AccountForm } from "./account-form.tsx";
import { EmailField, type SignedOutFormProps } from "./email-field.tsx";
import { emailProblem, tooManyWords } from "./problems.ts";

type ForgottenFormProps = Pick<SignedOutFormProps, "email" | "onEmail"> & Pick<AccountView, "linksBy">;

export function ForgottenForm({ email, onEmail, linksBy }: ForgottenFormProps) {
  const [isAsked, setAsked] = useState(false);
  return (
    <div className="grid gap-4">
      <p className="max-w-prose">{waysWords[linksBy]}</p>
      <AccountForm
        check={(values) => ({ email: emailProblem(values.email ?? "") })}
        send={async ({ email: typed = "" }) => {
          const asked = await accountClient.requestLink.mutate({ email: typed });
          setAsked(asked.outcome === "asked for");
          return asked.outcome === "too many" ? { email: tooManyWords(asked.minutes) } : null;
        }}
        status={isAsked && <p>{askedWords[linksBy]}</p>}
        submit="Ask for a link"
      >
        {(problems) => <EmailField autoComplete="email" email={email} onEmail={onEmail} problem={problems.email} />}
      </AccountForm>
    </div>
  );
}

const waysWords = {
  mail: "A link to choose a new password comes by mail. It works once, within an hour.",
  console:
    "This server sends no mail. A link to choose a new password is written on its console, and whoever runs it can hand it to you. It works once, within an hour.",
} satisfies Record<AccountView["linksBy"], string>;

const askedWords = {
  mail: "If this e-mail has an account, a mail with the link is on its way. It may take some minutes, or lie among unwanted mail.",
  console:
    "If this e-mail has an account, the link is on the server’s console now. Ask whoever runs the server to hand it to you.",
} satisfies Record<AccountView["linksBy"], string>;

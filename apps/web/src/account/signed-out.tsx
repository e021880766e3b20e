"use client";

import type { AccountView } from "@communique/auth";
import { useState } from "react";
import { ChoiceChips } from "../ui/choice-chips.tsx";
import type { SignedOutFormProps } from "./email-field.tsx";
import { ForgottenForm } from "./forgotten-form.tsx";
import { SignInForm } from "./sign-in-form.tsx";
import { SignUpForm } from "./sign-up-form.tsx";

type SignedOutProps = Pick<SignedOutFormProps, "onDone"> & Pick<AccountView, "ended" | "linksBy">;

const ways = ["Sign in", "Make an account", "Forgotten the password"] as const;

export function SignedOut({ ended, linksBy, onDone }: SignedOutProps) {
  const [way, setWay] = useState<(typeof ways)[number]>("Sign in");
  const [email, setEmail] = useState("");
  const form = { email, onEmail: setEmail, onDone };
  return (
    <div className="grid gap-6">
      {ended && (
        <p className="max-w-prose">
          You were signed out of this browser: everywhere, or by a new password. Sign in to go on.
        </p>
      )}
      <ChoiceChips
        choices={ways}
        chosen={[way]}
        name="way"
        onChoose={setWay}
        title="What would you like to do?"
        type="radio"
      />
      {way === "Sign in" && <SignInForm {...form} />}
      {way === "Make an account" && <SignUpForm {...form} />}
      {way === "Forgotten the password" && <ForgottenForm {...form} linksBy={linksBy} />}
    </div>
  );
}

"use client";

import { useRef } from "react";
import { action } from "../ui/action.ts";
import { TextLink } from "../ui/text-link.tsx";
import { forgetHere } from "../yours/forget-here.ts";
import { Section } from "../yours/section.tsx";
import { accountClient } from "./account-client.ts";
import { AccountForm } from "./account-form.tsx";
import { PasswordField } from "./password-field.tsx";
import { passwordProblem, tooManyWords } from "./problems.ts";

interface DeleteAccountProps {
  readonly onDone: (words: string) => Promise<void>;
}

/** Deletes the account, once it is asked what shall become of the study, and whether that is meant. */
export function DeleteAccount({ onDone }: DeleteAccountProps) {
  const question = useRef<HTMLDialogElement>(null);
  return (
    <Section title="Delete the account">
      <p>
        Its e-mail, its password and its passkeys go. Your quizzes and cards stay in this browser, or go too.{" "}
        <TextLink href="/yours">Take them away as a file</TextLink> first, if you may want them again.
      </p>
      <button
        className={`${action.other} justify-self-start`}
        onClick={() => question.current?.showModal()}
        type="button"
      >
        Delete the account…
      </button>
      <dialog
        aria-labelledby="delete-title"
        className="m-auto w-[min(30rem,calc(100vw-2rem))] rounded-xl border border-edge bg-sheet p-6 text-ink"
        ref={question}
      >
        <h3 className="mb-4 font-semibold text-xl" id="delete-title">
          Delete the account?
        </h3>
        <AccountForm
          check={({ password = "" }) => ({ password: passwordProblem(password) })}
          others={
            <button className={action.other} onClick={() => question.current?.close()} type="button">
              Keep it
            </button>
          }
          send={async ({ password = "", study }) => {
            const erases = study === "erase";
            const removed = await accountClient.remove.mutate({ password, study: erases ? "erase" : "keep" });
            if (removed.outcome === "too many") return { password: tooManyWords(removed.minutes) };
            if (removed.outcome === "wrong") return { password: "This is not your password." };
            if (erases) forgetHere();
            question.current?.close();
            await onDone(erases ? erasedWords : keptWords);
            return null;
          }}
          submit="Delete it"
          weight="grave"
        >
          {({ password }) => (
            <>
              <fieldset className="grid">
                <legend className="font-medium">Your quizzes and cards</legend>
                <Choice isFirst label="stay in this browser" value="keep" />
                <Choice label="are erased too, everywhere" value="erase" />
              </fieldset>
              <PasswordField
                autoComplete="current-password"
                label="Your password, to be sure"
                name="password"
                problem={password}
              />
            </>
          )}
        </AccountForm>
      </dialog>
    </Section>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: "keep" | "erase";
  readonly isFirst?: boolean;
}

function Choice({ label, value, isFirst = false }: ChoiceProps) {
  return (
    <label className="flex min-h-11 items-center gap-3">
      <input className="size-5 accent-accent" defaultChecked={isFirst} name="study" type="radio" value={value} />
      {label}
    </label>
  );
}

const keptWords = "The account is deleted. Your quizzes and cards are still in this browser.";
const erasedWords = "The account is deleted, and all that was studied with it. Nothing of you is kept.";

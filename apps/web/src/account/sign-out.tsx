"use client";

import { useMutation } from "@tanstack/react-query";
import { action } from "../ui/action.ts";
import { TextLink } from "../ui/text-link.tsx";
import { forgetHere } from "../yours/forget-here.ts";
import { Section } from "../yours/section.tsx";
import { WrongWords } from "../yours/wrong-words.tsx";
import { accountClient } from "./account-client.ts";

interface SignOutProps {
  readonly onDone: (words: string) => Promise<void>;
}

export function SignOut({ onDone }: SignOutProps) {
  const { mutate, isPending, error } = useMutation({
    mutationFn: async (where: "here" | "everywhere") => {
      await (where === "here" ? accountClient.signOut : accountClient.signOutEverywhere).mutate();
      forgetHere();
      await onDone(where === "here" ? "Signed out." : "Signed out, here and everywhere else.");
    },
  });
  return (
    <Section title="Sign out">
      <p>
        This browser then knows nothing of your quizzes and cards; your account keeps them. Everywhere means each
        browser in which you are signed in. Your passkeys still sign you in, until you remove them, and a phrase of six
        words still opens it all, until <TextLink href="/yours">a new phrase</TextLink> takes its place.
      </p>
      <WrongWords error={error} />
      <div className="flex flex-wrap gap-3">
        <button
          aria-disabled={isPending}
          className={action.other}
          onClick={() => isPending || mutate("here")}
          type="button"
        >
          Sign out here
        </button>
        <button
          aria-disabled={isPending}
          className={action.other}
          onClick={() => isPending || mutate("everywhere")}
          type="button"
        >
          Sign out everywhere
        </button>
      </div>
    </Section>
  );
}

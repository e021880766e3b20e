"use client";

import { useMutation } from "@tanstack/react-query";
import { useTRPC } from "../api/trpc.ts";
import { action } from "../ui/action.ts";
import { TextLink } from "../ui/text-link.tsx";
import { PhraseWords } from "./phrase-words.tsx";
import { Section } from "./section.tsx";
import { WrongWords } from "./wrong-words.tsx";

/** Makes a phrase, and shows it this once. */
export function NewPhrase() {
  const { mutate, isPending, data, error } = useMutation(useTRPC().learner.newPhrase.mutationOptions());
  return (
    <Section title="Take it to another device">
      <p>
        A phrase of six words opens all of this elsewhere. Write it down: it is shown once, and we cannot tell it again.
        A new phrase takes the place of the one before. Or make <TextLink href="/account">an account</TextLink>: an
        e-mail and a password do the same.
      </p>
      <div className="empty:sr-only" role="status">
        {data && <PhraseWords phrase={data.phrase} />}
      </div>
      <WrongWords error={error} />
      <button
        aria-disabled={isPending}
        className={`${action.other} justify-self-start`}
        onClick={() => isPending || mutate()}
        type="button"
      >
        {data ? "Make another phrase" : "Make a phrase"}
      </button>
    </Section>
  );
}

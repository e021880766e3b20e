"use client";

import { useMutation } from "@tanstack/react-query";
import { useTRPC } from "../api/trpc.ts";
import { action } from "../ui/action.ts";
import { TextLink } from "../ui/text-link.tsx";
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
        {data && (
          <ol className="grid grid-cols-2 gap-2 sm:grid-cols-3">
            {data.phrase.split(" ").map((word, index) => (
              <li
                className="flex min-h-11 items-center gap-3 rounded-lg border border-accent bg-wash px-3 font-heading font-medium text-lg"
                key={index}
              >
                <span aria-hidden className="w-4 text-right font-sans text-sm text-soft tabular-nums">
                  {index + 1}
                </span>
                {word}
              </li>
            ))}
          </ol>
        )}
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

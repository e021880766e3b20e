"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Upload } from "lucide-react";
import Link from "next/link";
import { useId, useRef } from "react";
import { failureOf } from "../api/failure.ts";
import { useTRPCClient } from "../api/trpc.ts";
import { action } from "../ui/action.ts";
import { broughtBackWords } from "./brought-back-words.ts";
import { readJson } from "./read-json.ts";
import { Section } from "./section.tsx";
import { WrongWords } from "./wrong-words.tsx";

/** Takes a file that was saved here or elsewhere. It stays chosen until it is taken. */
export function BringBack() {
  const input = useRef<HTMLInputElement>(null);
  const [field, wrong] = [useId(), useId()];
  const api = useTRPCClient();
  const queries = useQueryClient();
  const { mutate, reset, isPending, data, error } = useMutation({
    mutationFn: async (file: File) => {
      const read = await readJson(file);
      if (read.outcome === "unreadable") return read;
      const back = await api.learner.bringBack.mutate(read.data);
      return { outcome: "brought back", words: broughtBackWords(back), hasSets: back.sets > 0 } as const;
    },
    onSuccess: async ({ outcome }) => {
      if (outcome === "unreadable") return;
      if (input.current) input.current.value = "";
      await queries.resetQueries();
    },
  });
  const isLost = Boolean(error) && failureOf(error).kind === "connection";
  const isWrong = Boolean(error) || data?.outcome === "unreadable";
  return (
    <Section title="Bring back a saved file">
      <p>
        The JSON from above brings back your finished quizzes with their answers, what you remember of the cards, which
        of them are paused, and the sets of your desk: after erasing, or on another machine. Nothing comes twice, and
        nothing that is here is changed. A quiz that was not finished stays out, and so do classes: they are their
        students’ too, who join a new one by its code.
      </p>
      <form
        className="grid gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          const file = input.current?.files?.[0];
          if (file && !isPending) mutate(file);
        }}
      >
        <label className="font-medium" htmlFor={field}>
          The file, as it was saved
        </label>
        <input
          accept=".json,application/json"
          aria-describedby={wrong}
          aria-invalid={isWrong}
          className="min-h-11 w-full min-w-0 rounded-lg border border-edge bg-sheet p-2 aria-invalid:border-wrong file:me-3 file:min-h-11 file:rounded-md file:border file:border-edge file:bg-wash file:px-3 file:font-medium file:text-ink"
          id={field}
          onChange={reset}
          ref={input}
          required
          type="file"
        />
        <WrongWords
          error={error}
          id={wrong}
          instead={data?.outcome === "unreadable" ? data.words : isLost ? lostWords : undefined}
        />
        <div role="status">
          {isPending && <p>Bringing it back…</p>}
          {data?.outcome === "brought back" && (
            <>
              {data.words.map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
              <div className="flex flex-wrap gap-x-6">
                <Link className={action.quiet} href="/">
                  Go on with your quizzes and cards
                </Link>
                {data.hasSets && (
                  <Link className={action.quiet} href="/desk">
                    Open your desk
                  </Link>
                )}
              </div>
            </>
          )}
        </div>
        <button aria-disabled={isPending} className={`${action.other} justify-self-start`} type="submit">
          <Upload aria-hidden className="size-5" />
          Bring it back
        </button>
      </form>
    </Section>
  );
}

/** Part of it may have been done: the server had the file, perhaps, and the answer did not come. */
const lostWords = "The server could not be reached, or its answer got lost. Try again: nothing comes twice.";

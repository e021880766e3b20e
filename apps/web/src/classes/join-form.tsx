import type { CodeView } from "@communique/api";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import Link from "next/link";
import { useRef, useState } from "react";
import { useTRPC } from "../api/trpc.ts";
import { action } from "../ui/action.ts";
import { useLostFocus } from "../ui/use-lost-focus.ts";
import { useTitle } from "../ui/use-title.ts";
import { WrongWords } from "../yours/wrong-words.tsx";
import { JoinedNote } from "./joined-note.tsx";
import { longestName } from "./longest.ts";
import { NamedField } from "./named-field.tsx";

interface JoinFormProps {
  readonly code: string;
  readonly found: CodeView;
  /** Looks once more whether the class is open. */
  readonly onAgain: () => void;
}

/** Joins a class that was found, under a name. */
export function JoinForm({ code, found, onAgain }: JoinFormProps) {
  const [name, setName] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);
  const queries = useQueryClient();
  const trpc = useTRPC();
  const { mutate, isPending, data, error } = useMutation(
    trpc.class.join.mutationOptions({
      onSuccess: () => queries.invalidateQueries({ queryKey: trpc.class.joined.queryKey() }),
    }),
  );
  useLostFocus(heading);
  useTitle(data || found.joined ? null : `Join ${found.title}`);
  if (data) return <JoinedNote isNew joined={data.joined} phrase={data.phrase} />;
  if (found.joined) return <JoinedNote joined={found.joined} phrase={null} />;
  return (
    <div className="grid gap-6">
      <h1 className="font-semibold text-title" ref={heading} tabIndex={-1}>
        Join “<bdi>{found.title}</bdi>”
      </h1>
      {found.isOpen ? (
        <form
          className="grid gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            if (!isPending) mutate({ code, name });
          }}
        >
          <NamedField
            hint="As your teacher knows you. Your teacher sees it; the others in the class do not."
            label="Your name"
            large
            maxLength={longestName}
            onChange={setName}
            problem={(id) => <WrongWords error={error} id={id} />}
            value={name}
          />
          <button aria-disabled={isPending} className={`${action.main} justify-self-start`} type="submit">
            Join the class
          </button>
          <p className="text-soft">
            In this class before, on another device?{" "}
            <Link className="text-accent underline underline-offset-4 hover:text-ink" href="/yours" prefetch={false}>
              Bring your study here with your phrase
            </Link>{" "}
            instead, so that you are not on the list twice.
          </p>
        </form>
      ) : (
        <>
          <p className="text-lg text-soft" role="status">
            Nobody can join this class at the moment. Ask your teacher to open it for joining.
          </p>
          <div className="flex flex-wrap gap-3">
            <button className={action.main} onClick={onAgain} type="button">
              Look again
            </button>
          </div>
        </>
      )}
      <Link className={`${action.quiet} justify-self-start`} href="/join" prefetch={false}>
        Another code
      </Link>
    </div>
  );
}

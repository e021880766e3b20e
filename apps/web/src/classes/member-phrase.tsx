import type { MemberView } from "@communique/api";
import { useMutation } from "@tanstack/react-query";
import { useTRPC } from "../api/trpc.ts";
import { action } from "../ui/action.ts";
import { PhraseWords } from "../yours/phrase-words.tsx";
import { WrongWords } from "../yours/wrong-words.tsx";

interface MemberPhraseProps {
  /** The id of the class. */
  readonly of: string;
  readonly member: MemberView;
}

/** A new phrase for a student who has lost theirs, shown this once. */
export function MemberPhrase({ of, member }: MemberPhraseProps) {
  const { mutate, isPending, data, error } = useMutation(useTRPC().class.member.newPhrase.mutationOptions());
  return (
    <div className="grid gap-2">
      <h4 className="font-medium">A phrase that was lost</h4>
      <p className="text-sm text-soft">
        Six new words bring this student back on any device; the former ones no longer do. They are shown once: hand
        them over, and keep no copy. They end when the student makes an account.
      </p>
      <div className="empty:sr-only" role="status">
        {data && <PhraseWords phrase={data.phrase} />}
      </div>
      <WrongWords error={error} />
      <button
        aria-disabled={isPending}
        className={`${action.other} justify-self-start`}
        onClick={() => isPending || mutate({ class: of, member: member.id })}
        type="button"
      >
        {data ? "Make another phrase" : "Make a new phrase"}
      </button>
    </div>
  );
}

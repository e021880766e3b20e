import { useEffect, useId, useRef } from "react";
import { action } from "../ui/action.ts";
import { WrongWords } from "../yours/wrong-words.tsx";
import { MemberExtraForm } from "./member-extra-form.tsx";
import { MemberMergeForm } from "./member-merge-form.tsx";
import { MemberNameForm } from "./member-name-form.tsx";
import { MemberPhrase } from "./member-phrase.tsx";
import type { Listed } from "./members-of.ts";
import { type LastAct, useMemberActs } from "./use-member-acts.ts";

interface MemberDialogProps {
  /** The id of the class. */
  readonly of: string;
  readonly member: Listed;
  readonly listed: readonly Listed[];
  readonly onAct: (act: LastAct) => void;
  readonly onClose: () => void;
}

/** All that can be done for one student. */
export function MemberDialog({ of, member, listed, onAct, onClose }: MemberDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const { remove, merge, isPending, error } = useMemberActs(of);
  useEffect(() => dialog.current?.showModal(), []);

  const act = (doing: Promise<unknown>, done: LastAct) => {
    doing.then(
      () => onAct(done),
      // It is told by `error`.
      () => undefined,
    );
  };
  const undoing = (undone: Promise<unknown>) => void undone.catch(() => undefined);

  return (
    <dialog
      aria-labelledby={heading}
      className="m-auto max-h-[calc(100dvh-2rem)] w-[min(34rem,calc(100vw-2rem))] overflow-y-auto rounded-xl border border-edge bg-sheet p-5 text-ink sm:p-6"
      onClose={onClose}
      ref={dialog}
    >
      <form className="flex items-start justify-between gap-4" method="dialog">
        <h3 className="min-w-0 font-semibold text-xl [overflow-wrap:anywhere]" id={heading}>
          <bdi>{member.name}</bdi>
        </h3>
        <button className={`${action.other} shrink-0`} type="submit">
          Close
        </button>
      </form>
      <div className="mt-5 grid gap-6">
        <MemberNameForm member={member} of={of} />
        <MemberExtraForm member={member} of={of} />
        <MemberPhrase member={member} of={of} />
        <MemberMergeForm
          isPending={isPending}
          listed={listed}
          member={member}
          onMerge={(other) =>
            act(merge(member.id, other.id), {
              words: `“${member.name}” and “${other.name}” are one student: ${other.name}.`,
              undo: () => undoing(merge(member.id, null)),
            })
          }
          onPart={(other) => undoing(merge(other.id, null))}
        />
        <WrongWords error={error} />
        <button
          aria-disabled={isPending}
          className={`${action.other} justify-self-start border-wrong text-wrong`}
          onClick={() =>
            isPending ||
            act(remove(member.id, true), {
              words: `Off the list: ${member.name}`,
              undo: () => undoing(remove(member.id, false)),
            })
          }
          type="button"
        >
          Take off the list
        </button>
      </div>
    </dialog>
  );
}

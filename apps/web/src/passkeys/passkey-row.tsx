import type { PasskeyView } from "@communique/auth";
import { KeyRound } from "lucide-react";
import { useRef, useState } from "react";
import { action } from "../ui/action.ts";
import { momentOf } from "../ui/moment.ts";
import type { PasskeyProps } from "./passkey-props.ts";
import { RemovePasskeyDialog } from "./remove-passkey-dialog.tsx";
import { RenamePasskeyForm } from "./rename-passkey-form.tsx";

/** A passkey in the list: to be renamed or removed. */
export function PasskeyRow({ passkey, onDone, onSignedOut }: PasskeyProps) {
  const question = useRef<HTMLDialogElement>(null);
  const renaming = useRef<HTMLButtonElement>(null);
  const [isRenamed, setRenamed] = useState(false);
  const { name } = passkey;
  return (
    <li className="grid gap-3 rounded-xl border border-rule bg-sheet px-4 py-3 sm:px-5">
      <div className="flex gap-3">
        <KeyRound aria-hidden className="mt-1 size-5 shrink-0 text-soft" />
        <div className="min-w-0">
          <h3 className="font-medium text-lg leading-snug wrap-anywhere">
            <bdi>{name}</bdi>
          </h3>
          <p className="text-soft">{wordsOf(passkey, new Date())}</p>
        </div>
      </div>
      {isRenamed ? (
        <RenamePasskeyForm
          onClose={() => {
            setRenamed(false);
            requestAnimationFrame(() => renaming.current?.focus());
          }}
          onDone={onDone}
          onSignedOut={onSignedOut}
          passkey={passkey}
        />
      ) : (
        <div className="flex flex-wrap gap-3">
          <button
            aria-label={`Rename: ${name}`}
            className={action.other}
            onClick={() => setRenamed(true)}
            ref={renaming}
            type="button"
          >
            Rename
          </button>
          <button
            aria-label={`Remove…: ${name}`}
            className={action.other}
            onClick={() => question.current?.showModal()}
            type="button"
          >
            Remove…
          </button>
        </div>
      )}
      <RemovePasskeyDialog onDone={onDone} onSignedOut={onSignedOut} passkey={passkey} ref={question} />
    </li>
  );
}

function wordsOf({ createdAt, usedAt, domain }: PasskeyView, now: Date): string {
  const used = usedAt === null ? "not used yet" : `last used ${momentOf(usedAt, now)}`;
  const where = domain === location.hostname ? "" : ` It works at ${domain} alone.`;
  return `Added ${momentOf(createdAt, now)}, ${used}.${where}`;
}

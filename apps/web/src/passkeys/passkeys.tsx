"use client";

import { useRef, useState } from "react";
import { useFailure } from "../api/use-failure.ts";
import { PartFailure } from "../ui/part-failure.tsx";
import { Bone } from "../ui/skeleton.tsx";
import { Section } from "../yours/section.tsx";
import { AddPasskeyForm } from "./add-passkey-form.tsx";
import { PasskeyRow } from "./passkey-row.tsx";
import { hereWords } from "./passkey-words.ts";
import { passkeysHere } from "./passkeys-here.ts";
import { usePasskeys } from "./use-passkeys.ts";

interface PasskeysProps {
  readonly email: string;
  readonly onSignedOut: () => Promise<void>;
}

/** The passkeys of an account: to be added, renamed and removed. */
export function Passkeys({ email, onSignedOut }: PasskeysProps) {
  const asked = usePasskeys();
  const { failure, retry } = useFailure(asked);
  const [said, setSaid] = useState("");
  const saying = useRef<HTMLParagraphElement>(null);
  const here = passkeysHere();
  const { data: passkeys } = asked;
  const onDone = async (words: string) => {
    await asked.askAgain();
    setSaid(words);
    // What was pressed may be gone with its row.
    saying.current?.focus();
  };
  return (
    <Section title="Passkeys">
      <p>
        A passkey signs you in with nothing to type and nothing to forget: your phone, your computer or your password
        manager keeps it, and asks for a finger, a face or a PIN. Your password goes on to work.
      </p>
      <p className="empty:sr-only" ref={saying} role="status" tabIndex={-1}>
        {said}
      </p>
      {!passkeys && failure && (
        <PartFailure failure={failure} kept="They still open your account." of="your passkeys" retry={retry} />
      )}
      {!passkeys && !failure && <Bone className="h-20 w-full" />}
      {passkeys?.length === 0 && <p className="rounded-xl border border-rule bg-sheet p-5">You have none yet.</p>}
      {passkeys && passkeys.length > 0 && (
        <ul className="grid gap-3">
          {passkeys.map((passkey) => (
            <PasskeyRow key={passkey.id} onDone={onDone} onSignedOut={onSignedOut} passkey={passkey} />
          ))}
        </ul>
      )}
      {here === "possible" ? (
        <AddPasskeyForm email={email} onDone={onDone} onSignedOut={onSignedOut} />
      ) : (
        <p>{hereWords[here]}</p>
      )}
    </Section>
  );
}

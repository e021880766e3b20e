import type { JoinedClassView } from "@communique/api";
import Link from "next/link";
import { useEffect, useRef } from "react";
import { action } from "../ui/action.ts";
import { TextLink } from "../ui/text-link.tsx";
import { useTitle } from "../ui/use-title.ts";
import { PhraseWords } from "../yours/phrase-words.tsx";
import { attendedAddress } from "./addresses.ts";

interface JoinedNoteProps {
  readonly joined: JoinedClassView;
  /** Null where the student has one already. */
  readonly phrase: string | null;
  readonly isNew?: boolean;
}

/** Who has joined: as whom they are in the class, and how they come back on another device. */
export function JoinedNote({ joined: { id, title, name }, phrase, isNew = false }: JoinedNoteProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useTitle(`You are in: ${title}`);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <div className="grid gap-6">
      <header className="grid gap-3">
        <h1 className="font-semibold text-title" ref={heading} tabIndex={-1}>
          You are in “<bdi>{title}</bdi>”
        </h1>
        <p className="text-lg text-soft">
          {isNew ? "The class knows you as " : "You have joined already, as "}
          <bdi className="font-medium text-ink">{name}</bdi>.
        </p>
      </header>
      {phrase !== null && (
        <section aria-labelledby="phrase" className="grid gap-3">
          <h2 className="font-semibold text-xl" id="phrase">
            Write these six words down
          </h2>
          <PhraseWords phrase={phrase} />
          <p>
            This browser remembers you. On another device, or if this one forgets, they bring you back: type them under{" "}
            <TextLink href="/yours">What is kept of you</TextLink>. They are shown once. If they are lost, your teacher
            can give you new ones.
          </p>
        </section>
      )}
      {isNew && phrase === null && (
        <p>
          The phrase that you have written down brings you back into this class, too.{" "}
          <TextLink href="/yours">Make a new one</TextLink> if it is lost.
        </p>
      )}
      <Link className={`${action.main} justify-self-start`} href={attendedAddress(id)} prefetch={false}>
        To the class
      </Link>
    </div>
  );
}

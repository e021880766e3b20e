"use client";

import type { HandedInView } from "@communique/api";
import { Inbox } from "lucide-react";
import Link from "next/link";
import { attendedAddress } from "../classes/addresses.ts";
import { CorrectedNote } from "../result/corrected-note.tsx";
import { action } from "../ui/action.ts";
import { momentOf } from "../ui/moment.ts";
import { Notice } from "../ui/notice.tsx";
import { shownWords } from "./feedback-words.ts";

/** What a student has handed in whose result is not told, or not yet: how much there is of it, and when it will be told. */
export function HandedIn({ handedIn: { attempt, answered, total, corrections } }: { readonly handedIn: HandedInView }) {
  const { bounds, title, finishedAt } = attempt;
  const now = new Date();
  return (
    <Notice
      actions={
        bounds && (
          <Link className={action.main} href={attendedAddress(bounds.class)} prefetch={false}>
            Back to your class
          </Link>
        )
      }
      icon={<Inbox aria-hidden />}
      title="Handed in"
    >
      <p>
        {title !== null && (
          <>
            <bdi className="font-medium text-ink wrap-anywhere">{title}</bdi>:{" "}
          </>
        )}
        {answered === total ? `all ${total} questions` : `${answered} of ${total} questions`} answered
        {finishedAt && `, handed in ${momentOf(finishedAt, now)}`}.
      </p>
      {bounds && <p>{shownWords(bounds, now)}</p>}
      <CorrectedNote corrections={corrections} result={null} />
    </Notice>
  );
}

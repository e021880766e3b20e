"use client";

import type { BankQuestionView } from "@communique/api";
import { type ReactNode, useRef } from "react";
import { PartFailure } from "../ui/part-failure.tsx";
import { BankFilters } from "./bank-filters.tsx";
import { BankFrame } from "./bank-frame.tsx";
import { BankRows } from "./bank-rows.tsx";
import { BankSkeleton } from "./bank-skeleton.tsx";
import { anyQuestion, type BankWanted } from "./bank-wanted.ts";
import { foundWords } from "./found-words.ts";
import { NothingFound } from "./nothing-found.tsx";
import { useBankPages } from "./use-bank-pages.ts";

interface BankListProps {
  readonly wanted: BankWanted;
  readonly onChange: (changed: Partial<BankWanted>) => void;
  /** The level that each question has on its page. */
  readonly heading: "h2" | "h3";
  /** What can be done with a question, shown beside the way to its proof. */
  readonly actionFor?: (question: BankQuestionView) => ReactNode;
}

/** The whole bank, to be filtered and searched, each question with its answer and its proof. */
export function BankList({ wanted, onChange, heading, actionFor }: BankListProps) {
  const { page, questions, isEarlier, failure, retry, more } = useBankPages(wanted);
  const found = useRef<HTMLParagraphElement>(null);
  const clear = () => {
    onChange({ ...anyQuestion, about: wanted.about });
    // The button goes away with what it mends.
    found.current?.focus({ preventScroll: true });
  };
  return (
    <BankFrame filters={<BankFilters counts={page?.counts} onChange={onChange} wanted={wanted} />}>
      <p className="min-h-6 text-soft" ref={found} role="status" tabIndex={-1}>
        {page && !failure && foundWords(page, wanted.about)}
      </p>
      {!(page || failure) && <BankSkeleton />}
      {page?.found === 0 && <NothingFound onClear={clear} />}
      {page && (
        <BankRows
          actionFor={actionFor}
          found={page.found}
          heading={heading}
          isEarlier={isEarlier}
          more={failure ? { ...more, state: "none" } : more}
          questions={questions}
        />
      )}
      {failure && <PartFailure failure={failure} kept="What you chose is kept." of="the questions" retry={retry} />}
    </BankFrame>
  );
}

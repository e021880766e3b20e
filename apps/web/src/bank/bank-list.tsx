"use client";

import type { BankQuestionView } from "@communique/api";
import { type ReactNode, useEffect, useRef } from "react";
import { action } from "../ui/action.ts";
import { BankFailure } from "./bank-failure.tsx";
import { BankFilters } from "./bank-filters.tsx";
import { BankRow } from "./bank-row.tsx";
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
  /** What can be done with a question, shown beside its proof. */
  readonly actionFor?: (question: BankQuestionView) => ReactNode;
}

/** The whole bank, to be filtered and searched, each question with its answer and its proof. It is as wide as its place. */
export function BankList({ wanted, onChange, heading, actionFor }: BankListProps) {
  const { page, questions, isEarlier, failure, retry, more } = useBankPages(wanted);
  const list = useRef<HTMLUListElement>(null);
  const shownBefore = useRef<number | null>(null);
  useEffect(() => {
    if (shownBefore.current === null || questions.length <= shownBefore.current) return;
    // Whoever asked for more goes on reading where it begins.
    list.current?.children[shownBefore.current]?.querySelector<HTMLElement>("[tabindex]")?.focus();
    shownBefore.current = null;
  }, [questions.length]);
  const loadMore = () => {
    if (more.state !== "there") return;
    shownBefore.current = questions.length;
    more.load();
  };
  const clear = () => onChange({ ...anyQuestion, about: wanted.about });
  return (
    <div className="@container">
      <div className="grid items-start gap-x-10 gap-y-6 @3xl:grid-cols-[15rem_minmax(0,1fr)]">
        <BankFilters counts={page?.counts} onChange={onChange} onClear={clear} wanted={wanted} />
        <div className="grid min-w-0 gap-4">
          <p className="min-h-6 text-soft" role="status">
            {page && !failure && foundWords(page, wanted.about)}
          </p>
          {!(page || failure) && <BankSkeleton />}
          {page?.found === 0 && !isEarlier && <NothingFound onClear={clear} />}
          <ul
            aria-busy={isEarlier}
            className={`grid gap-3 motion-safe:transition-opacity ${isEarlier ? "opacity-60 delay-300" : ""}`}
            ref={list}
          >
            {questions.map((question) => (
              <BankRow actionFor={actionFor} heading={heading} key={question.id} question={question} />
            ))}
          </ul>
          {failure && <BankFailure failure={failure} retry={retry} />}
          {page && more.state !== "none" && !failure && (
            <div className="flex flex-wrap items-center gap-x-4">
              <button
                aria-disabled={more.state === "loading"}
                className={action.other}
                onClick={loadMore}
                type="button"
              >
                {more.state === "loading" ? "Loading more…" : "Show more"}
              </button>
              <p className="text-sm text-soft">
                {questions.length} of {page.found} are shown.
              </p>
            </div>
          )}
        </div>
      </div>
    </div>
  );
}

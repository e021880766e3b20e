import type { BankQuestionView } from "@communique/api";
import { type ReactNode, useEffect, useRef } from "react";
import { action } from "../ui/action.ts";
import { BankRow } from "./bank-row.tsx";
import type { BankPages } from "./use-bank-pages.ts";

interface BankRowsProps extends Pick<BankPages, "questions" | "isEarlier" | "more"> {
  readonly found: number;
  readonly heading: "h2" | "h3";
  readonly actionFor: ((question: BankQuestionView) => ReactNode) | undefined;
}

/** The questions that are found, and the way to more of them. */
export function BankRows({ questions, isEarlier, more, found, heading, actionFor }: BankRowsProps) {
  const list = useRef<HTMLUListElement>(null);
  const shownBefore = useRef(Number.POSITIVE_INFINITY);
  useEffect(() => {
    if (questions.length <= shownBefore.current) return;
    // Whoever asked for more goes on reading where it begins.
    list.current?.children[shownBefore.current]?.querySelector<HTMLElement>("[tabindex]")?.focus();
    shownBefore.current = Number.POSITIVE_INFINITY;
  }, [questions.length]);
  const loadMore = () => {
    if (more.state !== "there") return;
    shownBefore.current = questions.length;
    more.load();
  };
  return (
    <>
      <ul
        aria-busy={isEarlier}
        className={`grid gap-3 motion-safe:transition-opacity ${isEarlier ? "opacity-60 delay-300" : ""}`}
        ref={list}
      >
        {questions.map((question) => (
          <BankRow actionFor={actionFor} heading={heading} key={question.id} question={question} />
        ))}
      </ul>
      {more.state !== "none" && (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <button aria-disabled={more.state === "loading"} className={action.other} onClick={loadMore} type="button">
            {more.state === "loading" ? "Loading more…" : "Show more"}
          </button>
          <p className="text-sm text-soft">
            {questions.length} of {found} are shown.
          </p>
        </div>
      )}
    </>
  );
}

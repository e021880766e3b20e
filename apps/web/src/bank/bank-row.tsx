import type { BankQuestionView } from "@communique/api";
import { ChevronDown } from "lucide-react";
import { memo, type ReactNode, useId, useState } from "react";
import { FrontWords } from "../cards/front-words.tsx";
import { action } from "../ui/action.ts";
import { InScripts } from "../ui/in-scripts.tsx";
import { questionKinds } from "../ui/question-kinds.ts";
import { StatusBadge } from "../ui/status-badge.tsx";
import { topics } from "../ui/topics.ts";
import { BankKey } from "./bank-key.tsx";
import { Proof } from "./proof.tsx";

interface BankRowProps {
  readonly question: BankQuestionView;
  readonly heading: "h2" | "h3";
  readonly actionFor: ((question: BankQuestionView) => ReactNode) | undefined;
}

/** A question in the list: what it asks, its answer, and its proof on demand. */
export const BankRow = memo(function BankRow({ question, heading: Heading, actionFor }: BankRowProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { question: shown, difficulty, statuses } = question;
  const words = [questionKinds[shown.kind], difficulty, question.topics.map((topic) => topics[topic]).join(", ")];
  return (
    <li className="grid gap-2 rounded-xl border border-rule bg-sheet px-4 py-3 sm:px-5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <p className="text-sm text-soft">{words.join(" · ")}</p>
        {statuses.map((status) => (
          <StatusBadge key={status} status={status} />
        ))}
      </div>
      <Heading className="max-w-prose font-medium text-lg leading-snug" id={`${id}-stem`} tabIndex={-1}>
        <InScripts text={shown.stem} />
      </Heading>
      {shown.kind === "fill the gap" && (
        <p className="max-w-prose font-serif text-lg leading-snug">
          <FrontWords front={shown} />
        </p>
      )}
      <BankKey question={question} />
      <div className="flex flex-wrap items-center justify-between gap-x-6">
        <button
          aria-controls={`${id}-proof`}
          aria-describedby={`${id}-stem`}
          aria-expanded={isOpen}
          className={`${action.quiet} no-underline! hover:underline!`}
          onClick={() => setOpen(!isOpen)}
          type="button"
        >
          Proof
          <ChevronDown
            aria-hidden
            className={`size-4 motion-safe:transition-transform ${isOpen ? "rotate-180" : ""}`}
          />
        </button>
        {actionFor?.(question)}
      </div>
      <div hidden={!isOpen} id={`${id}-proof`}>
        {isOpen && <Proof heading={Heading === "h2" ? "h3" : "h4"} question={question} />}
      </div>
    </li>
  );
});

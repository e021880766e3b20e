import type { BankQuestionView } from "@communique/api";
import { Check, ChevronDown } from "lucide-react";
import { memo, type ReactNode, useState } from "react";
import { FrontWords } from "../cards/front-words.tsx";
import { InScripts } from "../ui/in-scripts.tsx";
import { questionKinds } from "../ui/question-kinds.ts";
import { StatusBadge } from "../ui/status-badge.tsx";
import { topics } from "../ui/topics.ts";
import { Proof } from "./proof.tsx";

interface BankRowProps {
  readonly question: BankQuestionView;
  readonly heading: "h2" | "h3";
  readonly actionFor: ((question: BankQuestionView) => ReactNode) | undefined;
}

/** A question in the list: what it asks, its answer, and its proof on demand. */
export const BankRow = memo(function BankRow({ question, heading: Heading, actionFor }: BankRowProps) {
  const [wasOpened, setOpened] = useState(false);
  const { question: shown, key, difficulty, statuses } = question;
  const words = [questionKinds[shown.kind], difficulty, question.topics.map((topic) => topics[topic]).join(", ")];
  return (
    <li className="grid gap-2 rounded-xl border border-rule bg-sheet px-4 py-3 sm:px-5">
      <p className="text-sm text-soft">{words.join(" · ")}</p>
      <Heading className="max-w-prose font-medium text-lg leading-snug" tabIndex={-1}>
        <InScripts text={shown.stem} />
      </Heading>
      {shown.kind === "fill the gap" && (
        <p className="max-w-prose font-serif text-lg leading-snug">
          <FrontWords front={{ ...shown }} />
        </p>
      )}
      <p className="flex items-start gap-2">
        <Check aria-hidden className="mt-0.5 size-5 shrink-0 text-correct" />
        <span className="min-w-0">
          <span className="sr-only">Answer: </span>
          <InScripts text={key} />
        </span>
      </p>
      <div className="flex flex-wrap gap-1.5">
        {statuses.map((status) => (
          <StatusBadge key={status} status={status} />
        ))}
      </div>
      <div className="flex flex-wrap items-start justify-between gap-x-6">
        <details className="group min-w-0 grow basis-48" onToggle={() => setOpened(true)}>
          <summary className="inline-flex min-h-11 list-none items-center gap-1.5 rounded-md text-accent underline-offset-4 hover:underline">
            Proof
            <ChevronDown aria-hidden className="size-4 motion-safe:transition-transform group-open:rotate-180" />
          </summary>
          {wasOpened && <Proof heading={Heading === "h2" ? "h3" : "h4"} question={question} />}
        </details>
        {actionFor?.(question)}
      </div>
    </li>
  );
});

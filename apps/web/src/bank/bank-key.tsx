import type { BankQuestionView } from "@communique/api";
import { ArrowRight, Check } from "lucide-react";
import { InScripts } from "../ui/in-scripts.tsx";

/** The right answer at a glance: what belongs where, in which order, or which of the options it is. */
export function BankKey({ question: { question, key, parts } }: { readonly question: BankQuestionView }) {
  const isArranged = parts.some(({ belongsTo }) => belongsTo !== null) || question.kind === "put in order";
  const isListed = isArranged || question.kind === "several right";
  return (
    <div className="flex items-start gap-2">
      <Check aria-hidden className="mt-0.5 size-5 shrink-0 text-correct" />
      <span className="sr-only">Answer: </span>
      {isListed ? (
        <ol className={`grid max-w-prose gap-1 ${question.kind === "put in order" ? "list-decimal pl-5" : ""}`}>
          {parts
            .filter(({ right }) => right)
            .map(({ id, text, belongsTo }) => (
              <li key={id}>
                <InScripts text={text} />
                {belongsTo !== null && (
                  <>
                    <ArrowRight aria-label="belongs to" className="mx-1.5 inline size-4 text-soft" role="img" />
                    <strong className="font-medium">
                      <InScripts text={belongsTo} />
                    </strong>
                  </>
                )}
              </li>
            ))}
        </ol>
      ) : (
        <p className="min-w-0">
          <InScripts text={key} />
        </p>
      )}
    </div>
  );
}

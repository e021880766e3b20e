import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";

interface ChoiceSectionProps {
  readonly title: string;
  /** What is chosen in it, in words. */
  readonly chosen: string;
  readonly children: ReactNode;
}

/** Choices that most do without, behind a line that tells what is chosen. */
export function ChoiceSection({ title, chosen, children }: ChoiceSectionProps) {
  return (
    <details className="group/section border-rule border-t">
      <summary className="flex min-h-12 list-none flex-wrap items-center gap-x-3 py-2 hover:text-accent">
        <span className="font-medium">{title}</span>
        <span className="min-w-0 text-soft">{chosen}</span>
        <ChevronDown
          aria-hidden
          className="ml-auto size-5 text-soft motion-safe:transition-transform group-open/section:rotate-180"
        />
      </summary>
      <div className="grid gap-5 pt-1 pb-5">{children}</div>
    </details>
  );
}

import type { SectionView } from "@communique/api";
import { ChevronDown } from "lucide-react";

interface SectionHeadProps {
  readonly sections: readonly SectionView[];
  /** The question on screen, from 0. */
  readonly at: number;
}

/** The heading under which a question stands. What is to be done there is told where it begins, and can be read again later. */
export function SectionHead({ sections, at }: SectionHeadProps) {
  const section = sections.findLast((one) => one.at <= at);
  if (!section) return null;
  const { id, title, instruction } = section;
  const begins = section.at === at;
  if (!begins && instruction !== "") {
    return (
      <details className="group max-w-prose border-accent border-l-2 pl-4" key={id}>
        <summary className="flex min-h-11 list-none items-center gap-1.5 font-medium wrap-anywhere hover:text-accent">
          <bdi>{title}</bdi>
          <ChevronDown aria-hidden className="size-4 shrink-0 motion-safe:transition-transform group-open:rotate-180" />
        </summary>
        <p className="pb-1 text-soft wrap-anywhere" dir="auto">
          {instruction}
        </p>
      </details>
    );
  }
  return (
    <div className="grid max-w-prose gap-0.5 border-accent border-l-2 py-1 pl-4">
      <p className={`wrap-anywhere ${begins ? "font-heading font-semibold text-xl" : "font-medium"}`} dir="auto">
        {title}
      </p>
      {instruction !== "" && (
        <p className="text-soft wrap-anywhere" dir="auto">
          {instruction}
        </p>
      )}
    </div>
  );
}

/** What is said of a section before the question with which it begins. */
export function sectionWords(sections: readonly SectionView[], at: number): string {
  const section = sections.find((one) => one.at === at);
  return section ? `${section.title}. ${section.instruction} ` : "";
}

import type { BackView } from "@communique/api";
import type { RefObject } from "react";
import { CitationNote } from "../ui/citation-note.tsx";
import { InScripts } from "../ui/in-scripts.tsx";
import { StatusNote } from "../ui/status-note.tsx";

interface CardBackProps {
  readonly back: BackView;
  /** The level that the answer has on its page. */
  readonly heading: "h2" | "h3";
  readonly ref?: RefObject<HTMLHeadingElement | null>;
}

/** The answer, why it is right, what kind of statement it is and where it stands. */
export function CardBack({ back: { key, explanation, statuses, cites }, heading: Heading, ref }: CardBackProps) {
  return (
    <div className="grid gap-4 border-rule border-t pt-5">
      <Heading className="font-semibold text-2xl" ref={ref} tabIndex={-1}>
        <span className="sr-only">Answer: </span>
        <InScripts text={key} />
      </Heading>
      {explanation !== key && (
        <p className="max-w-prose font-serif text-lg">
          <InScripts text={explanation} />
        </p>
      )}
      <div aria-label="What this rests on" className="grid gap-1 border-accent border-l-2 pl-4" role="note">
        <CitationNote cites={cites} />
        {statuses.map((status) => (
          <StatusNote key={status} status={status} />
        ))}
      </div>
    </div>
  );
}

import type { StatementView } from "@communique/api";
import { CitationNote } from "../ui/citation-note.tsx";
import { InScripts } from "../ui/in-scripts.tsx";
import { StatusNote } from "../ui/status-note.tsx";

interface StatementListProps {
  readonly statements: readonly StatementView[];
  readonly heading: "h3" | "h4";
}

/** The statements that a proof rests on, by the numbers that it calls them, each with its kind and where it stands. */
export function StatementList({ statements, heading: Heading }: StatementListProps) {
  return (
    <div className="grid gap-3 border-accent border-l-2 pl-4">
      <Heading className="font-medium">What this rests on</Heading>
      <ol className="grid gap-4">
        {statements.map(({ id, says, status, cites }, index) => (
          <li className="grid gap-1" key={id}>
            <p className="max-w-prose font-serif text-lg leading-snug">
              <span className="mr-2 font-sans font-medium text-base tabular-nums">{index + 1}.</span>
              <InScripts text={says} />
            </p>
            <div className="flex flex-wrap items-start gap-x-6">
              <CitationNote cites={cites} />
              <StatusNote status={status} />
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}

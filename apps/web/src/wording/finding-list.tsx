import type { FoundInWrittenView, StatementView } from "@communique/api";
import { CircleAlert, CircleCheck, CircleDashed, CircleHelp } from "lucide-react";
import { CitationNote } from "../ui/citation-note.tsx";
import { typographic } from "../ui/typographic.ts";

interface FindingListProps {
  readonly findings: readonly FoundInWrittenView[];
  readonly statements: readonly StatementView[];
}

const looks = {
  wrong: { sign: CircleAlert, colour: "text-wrong", lead: "Wrong: " },
  missing: { sign: CircleDashed, colour: "text-soft", lead: "" },
  "not judged": { sign: CircleHelp, colour: "text-soft", lead: "The facts cannot judge: " },
  "borne out": { sign: CircleCheck, colour: "text-correct", lead: "" },
} as const;

/** What the audit finds in one text, each with the places where the statements behind it stand. */
export function FindingList({ findings, statements }: FindingListProps) {
  if (findings.length === 0) return null;
  return (
    <ul className="grid gap-2">
      {findings.map(({ weight, words, statements: behind }) => {
        const { sign: Sign, colour, lead } = looks[weight];
        const cites = statements.filter(({ id }) => behind.includes(id)).flatMap((statement) => statement.cites);
        return (
          <li className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2" key={words}>
            <Sign aria-hidden className={`mt-0.5 size-5 ${colour}`} />
            <div className="min-w-0">
              <p className={colour}>
                {lead && <strong className="font-medium">{lead}</strong>}
                <bdi className="wrap-anywhere">{typographic(words)}</bdi>
              </p>
              <CitationNote cites={[...new Map(cites.map((cite) => [cite.label, cite])).values()]} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}

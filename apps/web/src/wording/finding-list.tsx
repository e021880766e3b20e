import type { CheckedView } from "@communique/api";
import { CircleAlert, CircleHelp } from "lucide-react";
import { CitationNote } from "../ui/citation-note.tsx";
import { typographic } from "../ui/typographic.ts";

interface FindingListProps {
  readonly findings: CheckedView["findings"];
  readonly statements: CheckedView["statements"];
}

/** What the audit finds in one text, each with the places where the statements behind it stand. */
export function FindingList({ findings, statements }: FindingListProps) {
  if (findings.length === 0) return null;
  return (
    <ul className="grid gap-2">
      {findings.map(({ weight, words, statements: behind }) => {
        const isWrong = weight === "wrong";
        const Sign = isWrong ? CircleAlert : CircleHelp;
        const cites = statements.filter(({ id }) => behind.includes(id)).flatMap((statement) => statement.cites);
        return (
          <li className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2" key={words}>
            <Sign aria-hidden className={`mt-0.5 size-5 ${isWrong ? "text-wrong" : "text-soft"}`} />
            <div className="min-w-0">
              <p className={isWrong ? "text-wrong" : "text-soft"}>
                <strong className="font-medium">{isWrong ? "Wrong: " : "The facts cannot judge: "}</strong>
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

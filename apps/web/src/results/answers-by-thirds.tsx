import type { AnswerRow, AnswerTable, ByThirds } from "@communique/quiz";
import { Check, X } from "lucide-react";
import { InScripts } from "../ui/in-scripts.tsx";
import { ScrollsAside } from "../ui/scrolls-aside.tsx";

interface AnswersByThirdsProps {
  readonly number: number;
  readonly table: AnswerTable;
}

const thirds = ["upper", "middle", "lower"] as const;

/** Who gave which answer, by thirds of the class. */
export function AnswersByThirds({ number, table: { counts, rows, unanswered, students } }: AnswersByThirdsProps) {
  const name = counts === "answers" ? "Answers by thirds of the class" : "Rightly placed, by thirds of the class";
  return (
    <ScrollsAside className="mt-2" name={`${name}, question ${number}`}>
      <table className="w-full min-w-md border-collapse text-sm print:min-w-0">
        <caption className="sr-only">{`${name}, question ${number}`}</caption>
        <thead>
          <tr className="align-bottom">
            <th className="p-2 pl-0 text-left font-medium text-soft" scope="col">
              {counts === "answers" ? "Answer" : "Put rightly"}
            </th>
            {thirds.map((third) => (
              <th className="p-2 text-right font-medium text-soft" key={third} scope="col">
                {third} third, {students[third]}
              </th>
            ))}
            <th className="p-2 text-right font-medium text-soft" scope="col">
              all, {sumOf(students)}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <CountsRow counts={row.students} key={`${row.id} ${row.text}`}>
              <AnswerWords isMarked={counts === "answers"} row={row} />
            </CountsRow>
          ))}
          <CountsRow counts={unanswered}>
            <span className="text-soft">Not answered</span>
          </CountsRow>
        </tbody>
      </table>
    </ScrollsAside>
  );
}

function AnswerWords({ row: { id, text, right }, isMarked }: { readonly row: AnswerRow; readonly isMarked: boolean }) {
  return (
    <span className="flex gap-2 wrap-anywhere">
      {isMarked &&
        (right ? (
          <Check aria-label="Right" className="mt-0.5 size-4 shrink-0 text-correct" role="img" />
        ) : (
          <X aria-label="Not right" className="mt-0.5 size-4 shrink-0 text-wrong" role="img" />
        ))}
      {id !== null && <span className="font-medium uppercase">{id}</span>}
      <bdi>
        <InScripts text={text} />
      </bdi>
    </span>
  );
}

function CountsRow({ counts, children }: { readonly counts: ByThirds; readonly children: React.ReactNode }) {
  return (
    <tr className="border-rule border-t align-top">
      <th className="min-w-36 p-2 pl-0 text-left font-normal" scope="row">
        {children}
      </th>
      {thirds.map((third) => (
        <td className="p-2 text-right tabular-nums" key={third}>
          {counts[third]}
        </td>
      ))}
      <td className="p-2 text-right font-medium tabular-nums">{sumOf(counts)}</td>
    </tr>
  );
}

function sumOf({ upper, middle, lower }: ByThirds): number {
  return upper + middle + lower;
}

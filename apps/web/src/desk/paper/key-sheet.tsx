import type { FormItemView } from "@communique/api";
import type { CitationView } from "@communique/quiz";
import { InScripts } from "../../ui/in-scripts.tsx";
import { inPoints } from "../../ui/points-words.ts";
import { keyLetters } from "./key-letters.ts";
import { pointsTogether } from "./points-together.ts";

interface KeySheetProps {
  /** Also the class by which the style sheet knows its kind of page. */
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly items: readonly FormItemView[];
  /** The answer by what is filled in on the sheet; null where it is written in words alone. */
  readonly keyOf?: (item: FormItemView) => string | null;
}

/** The key to one sheet: the answer by its letters and in words, and where it stands. On pages of its own, for the teacher. */
export function KeySheet({
  id,
  title,
  name,
  items,
  keyOf = ({ rightAnswer }) => keyLetters(rightAnswer),
}: KeySheetProps) {
  const hasPoints = pointsTogether(items) !== null;
  const columns = ["No.", "Answer", ...(hasPoints ? ["Points"] : []), "Where it stands"];
  return (
    <section aria-labelledby={id} className={`sheet ${id} grid gap-4`}>
      <h2 className="flex flex-wrap items-baseline justify-between gap-x-6 font-semibold text-2xl" id={id}>
        <bdi>{title}</bdi>
        <span>{name}</span>
      </h2>
      <table className="w-full border-collapse text-sm">
        <thead>
          <tr className="border-ink border-b text-left">
            {columns.map((column) => (
              <th className="py-1 pr-3 font-medium" key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item, place) => {
            const { question, key, cites, standing, points } = item;
            const letters = keyOf(item);
            return (
              <tr className="border-rule border-b align-top" key={question.id}>
                <th className="py-1.5 pr-3 text-left font-medium tabular-nums" scope="row">
                  {place + 1}
                </th>
                <td className="py-1.5 pr-3">
                  {letters && <strong className="mr-2 font-semibold">{letters}</strong>}
                  <bdi>
                    <InScripts text={key} />
                  </bdi>
                  {standing === "not checked" && (
                    <span className="block">
                      {question.isOwn ? "Your question" : "Your words"}: not checked against the facts
                    </span>
                  )}
                </td>
                {hasPoints && <td className="py-1.5 pr-3 tabular-nums">{inPoints(points)}</td>}
                <td className="w-1/4 py-1.5 wrap-anywhere">{cites.map(placeOf).join("; ")}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

/** @example placeOf(cite) // "Monitor 6/201 ¶4.2" */
function placeOf(cite: CitationView): string {
  return "paragraph" in cite ? cite.label : `${cite.label} (${cite.address})`;
}

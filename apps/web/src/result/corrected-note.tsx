import type { OwnCorrectionView, ResultView } from "@communique/api";
import { changeWords } from "../results/change-words.ts";
import { resultWords } from "../results/figures.ts";
import { inPoints } from "../ui/points-words.ts";
import { questionAnchor } from "./address.ts";

interface CorrectedNoteProps {
  readonly corrections: readonly OwnCorrectionView[];
  /** Null where no score is told. */
  readonly result: ResultView | null;
}

/** What whoever gave the quiz out has corrected of it since, and what that makes of the points. */
export function CorrectedNote({ corrections, result }: CorrectedNoteProps) {
  if (corrections.length === 0) return null;
  return (
    <section
      aria-label="Corrected since"
      className="grid max-w-prose gap-3 rounded-xl border border-edge bg-wash px-4 py-3 wrap-anywhere"
    >
      {result && <p className="font-semibold text-lg">{pointsWords(result)}</p>}
      <ul className="grid gap-2">
        {corrections.map(({ number, change, reason }) => (
          <li key={number}>
            {result ? (
              <a
                className="font-medium underline underline-offset-4 hover:text-accent"
                href={`#${questionAnchor(number)}`}
              >
                Question {number}.
              </a>
            ) : (
              <span className="font-medium">Question {number}.</span>
            )}{" "}
            {changeWords(change)} <bdi>{reason}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}

function pointsWords({ credit, total, creditBefore, before, points, pointsBefore }: ResultView): string {
  if (points && pointsBefore)
    return `Corrected: ${resultWords(points)} points, before that ${resultWords(pointsBefore)}.`;
  if (points || !before) return "Corrected since: your points stay what they were.";
  return `Corrected: ${inPoints(credit)} of ${total} points, before that ${inPoints(creditBefore)} of ${before.total}.`;
}

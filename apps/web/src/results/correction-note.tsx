import type { CorrectionView } from "@communique/api";
import { momentOf } from "../ui/moment.ts";
import { changeWords } from "./change-words.ts";

/** What was done to a question and why, latest first: each entry stays. */
export function CorrectionNote({ history }: { readonly history: readonly CorrectionView[] }) {
  if (history.length === 0) return null;
  const now = new Date();
  return (
    <ul aria-label="Corrections" className="grid max-w-prose gap-2 rounded-lg bg-wash px-4 py-3">
      {history.map(({ change, reason, madeAt }) => (
        <li className="wrap-anywhere" key={madeAt}>
          <p className="font-medium">{changeWords(change)}</p>
          <p>
            <bdi>{reason}</bdi> <span className="text-sm text-soft">({momentOf(madeAt, now)})</span>
          </p>
        </li>
      ))}
    </ul>
  );
}

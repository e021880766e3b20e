import type { AttemptView } from "@communique/api";
import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "../api/trpc.ts";
import { changeWords } from "../results/change-words.ts";
import { resultWords } from "../results/figures.ts";

/** What whoever gave the quiz out has corrected of it since, and what that makes of the points. */
export function CorrectedNote({ attempt: { id, bounds } }: { readonly attempt: AttemptView }) {
  const corrections = useTRPC().results.corrections.queryOptions(
    { attempt: id },
    { enabled: bounds !== null, staleTime: 0 },
  );
  const { data } = useQuery(corrections);
  if (!data || data.corrections.length === 0) return null;
  const { result } = data;
  return (
    <section
      aria-label="Corrected since"
      className="grid max-w-prose gap-3 rounded-xl border border-edge bg-wash px-4 py-3 wrap-anywhere"
    >
      {result && (
        <p className="font-semibold text-lg">
          Corrected: {resultWords(result)} points, before that {resultWords(result.before)}.
        </p>
      )}
      <ul className="grid gap-2">
        {data.corrections.map(({ number, change, reason }) => (
          <li key={number}>
            <span className="font-medium">Question {number}.</span> {changeWords(change)} <bdi>{reason}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}

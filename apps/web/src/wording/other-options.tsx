import type { OtherOptionView, OwnView } from "@communique/api";
import { useQuery } from "@tanstack/react-query";
import { ArrowDownToLine } from "lucide-react";
import { useTRPCClient } from "../api/trpc.ts";
import { useFailure } from "../api/use-failure.ts";
import { grounds } from "../bank/ground-words.ts";
import { action } from "../ui/action.ts";
import { CitationNote } from "../ui/citation-note.tsx";
import { InScripts } from "../ui/in-scripts.tsx";
import { PartFailure } from "../ui/part-failure.tsx";
import { typographic } from "../ui/typographic.ts";

interface OtherOptionsProps {
  readonly set: string;
  readonly question: string;
  readonly own: OwnView | null;
  /** The letter of the wrong option that is to go. */
  readonly option: string;
  readonly onTake: (taken: OtherOptionView) => void;
}

/** Wrong options that may take the place of one, each with what refutes it. */
export function OtherOptions({ set, question, own, option, onTake }: OtherOptionsProps) {
  const api = useTRPCClient();
  const swaps = { ...own?.swaps };
  const asked = useQuery({
    queryKey: ["other options", set, question, option, swaps],
    queryFn: ({ signal }) => api.set.otherOptions.mutate({ set, question, own: { swaps }, option }, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const { failure, retry } = useFailure(asked);
  if (!asked.data) {
    if (failure) return <PartFailure failure={failure} kept="The set is kept." of="Other options" retry={retry} />;
    return <p className="text-soft">Looking for options that the facts refute…</p>;
  }
  if (asked.data.length === 0) {
    return <p className="text-soft">The facts refute no other option for this question. You can reword this one.</p>;
  }
  return (
    <ul className="grid gap-3">
      {asked.data.map((other) => {
        const { source, text, feedback, ground, statement } = other;
        return (
          <li className="grid gap-1 rounded-lg border border-rule bg-paper p-3" key={source}>
            <p className="font-medium">
              <InScripts text={text} />
            </p>
            <p>{typographic(feedback)}</p>
            {statement && (
              <>
                <p className="font-serif leading-snug">
                  <InScripts text={statement.says} />
                </p>
                {ground && <p className="text-sm text-soft">Ruled out by this statement: {grounds[ground]}.</p>}
                <CitationNote cites={statement.cites} />
              </>
            )}
            <button
              aria-label={`Take it in: ${text}`}
              className={`${action.other} mt-1 justify-self-start`}
              onClick={() => onTake(other)}
              type="button"
            >
              <ArrowDownToLine aria-hidden className="size-5" />
              Take it in
            </button>
          </li>
        );
      })}
    </ul>
  );
}

import type { SetItemView } from "@communique/api";
import type { Stratum } from "@communique/quiz";
import { useMutation } from "@tanstack/react-query";
import { Dices } from "lucide-react";
import { useState } from "react";
import { useTRPCClient } from "../api/trpc.ts";
import type { BankWanted } from "../bank/bank-wanted.ts";
import { freshSeed } from "../quiz/fresh-seed.ts";
import { action } from "../ui/action.ts";
import { WrongWords } from "../yours/wrong-words.tsx";

interface DrawFormProps {
  readonly set: string;
  readonly wanted: BankWanted;
  readonly items: readonly SetItemView[];
  /** How many more the set can have. */
  readonly room: number;
  readonly onDrawn: (drawn: readonly SetItemView[]) => void;
}

const strata: Readonly<Record<Stratum | "none", string>> = {
  none: "as a quiz has them",
  topics: "as many of each topic",
  kinds: "as many of each kind",
};

const field = "min-h-11 rounded-lg border border-edge bg-sheet px-3 text-ink hover:border-accent";
const mostDrawn = 50;

/** Puts questions in by chance, out of those that the filters leave. */
export function DrawForm({ set, wanted, items, room, onDrawn }: DrawFormProps) {
  const api = useTRPCClient();
  const [count, setCount] = useState("5");
  const [evenly, setEvenly] = useState<Stratum | "none">("none");
  const most = Math.min(mostDrawn, room);
  const { mutate, isPending, data, error } = useMutation({
    mutationFn: (asked: number) =>
      api.set.draw
        .mutate({
          ...{ set, count: asked, seed: freshSeed(), evenly: evenly === "none" ? null : evenly },
          ...{ about: wanted.about, paragraph: wanted.paragraph, text: wanted.text.toWellFormed() },
          ...{ topics: [...wanted.topics], kinds: [...wanted.kinds], statuses: [...wanted.statuses] },
          ...{ difficulties: [...wanted.difficulties], beside: items.map(({ id }) => id) },
        })
        .then((drawn) => ({ asked, drawn })),
    onSuccess: ({ drawn }) => drawn.length > 0 && onDrawn(drawn),
  });
  return (
    <form
      className="grid gap-2 rounded-xl border border-rule bg-wash p-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isPending) mutate(Number(count));
      }}
    >
      <div className="flex flex-wrap items-end gap-3">
        <label className="grid gap-1 font-medium text-sm">
          How many
          <input
            className={`${field} w-20`}
            inputMode="numeric"
            max={most}
            min={1}
            onChange={(event) => setCount(event.target.value)}
            required
            type="number"
            value={count}
          />
        </label>
        <label className="grid gap-1 font-medium text-sm">
          Shared out
          <select
            className={field}
            onChange={(event) => setEvenly(event.target.value as Stratum | "none")}
            value={evenly}
          >
            {Object.entries(strata).map(([name, words]) => (
              <option key={name} value={name}>
                {words}
              </option>
            ))}
          </select>
        </label>
        <button aria-disabled={isPending} className={action.other} type="submit">
          <Dices aria-hidden className="size-5" />
          Draw by chance
        </button>
      </div>
      <p className="text-sm text-soft">
        Out of what the filters below leave. No two ask the same fact, and none gives another away.
      </p>
      <WrongWords error={error} />
      <p className="empty:sr-only" role="status">
        {data && drawnWords(data.asked, data.drawn.length)}
      </p>
    </form>
  );
}

function drawnWords(asked: number, drawn: number): string {
  if (drawn === asked) return drawn === 1 ? "One is put in." : `${drawn} are put in.`;
  const missing = "there are no more that ask something new and give nothing away. Choose wider filters.";
  return drawn === 0 ? `None is put in: ${missing}` : `${drawn} of ${asked} are put in: ${missing}`;
}

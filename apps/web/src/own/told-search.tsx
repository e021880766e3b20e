import type { ToldView } from "@communique/api";
import { useQuery } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useId, useRef, useState } from "react";
import { useTRPCClient } from "../api/trpc.ts";
import { useFailure } from "../api/use-failure.ts";
import { action } from "../ui/action.ts";
import { InScripts } from "../ui/in-scripts.tsx";
import { PartFailure } from "../ui/part-failure.tsx";
import { useSettled } from "../ui/use-settled.ts";
import { answersWords } from "./answers-words.ts";
import { ToldNotes } from "./told-notes.tsx";

interface ToldSearchProps {
  /** The ids of those that are there already. */
  readonly without: readonly string[];
  readonly onPick: (statement: ToldView) => void;
}

/** Finds statements by their words. */
export function ToldSearch({ without, onPick }: ToldSearchProps) {
  const api = useTRPCClient();
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const text = useSettled(typed.toWellFormed().trim(), 300);
  const asked = useQuery({
    queryKey: ["statements", text],
    queryFn: ({ signal }) => api.bank.statements.query({ text }, { signal }),
    enabled: text !== "",
    staleTime: Number.POSITIVE_INFINITY,
  });
  const { failure, retry } = useFailure(asked);
  const found = text === "" ? [] : (asked.data ?? []).filter((statement) => !without.includes(statement.id));
  const pick = (statement: ToldView) => {
    onPick(statement);
    setTyped("");
    box.current?.focus();
  };
  return (
    <div className="grid gap-2">
      <label className="text-sm" htmlFor={id}>
        Find a statement
      </label>
      <input
        autoComplete="off"
        className="min-h-11 w-full rounded-lg border border-edge bg-paper px-3 hover:border-accent"
        dir="auto"
        id={id}
        maxLength={200}
        onChange={(event) => setTyped(event.target.value)}
        placeholder="Words of it, such as: Kono visit Moscow"
        ref={box}
        type="search"
        value={typed}
      />
      {failure && <PartFailure failure={failure} kept="What you typed is kept." of="Statements" retry={retry} />}
      <p className="text-sm text-soft empty:sr-only" role="status">
        {text !== "" && !failure && foundWords(asked.data ? found.length : null)}
      </p>
      {found.length > 0 && (
        <ul className="grid max-h-96 gap-2 overflow-y-auto">
          {found.map((statement) => (
            <li className="grid gap-1 rounded-lg border border-rule bg-paper p-3" key={statement.id}>
              <p className="font-serif leading-snug">
                <InScripts text={statement.says} />
              </p>
              <ToldNotes statement={statement} />
              <button
                aria-label={`Rest on this: ${[statement.says, answersWords[statement.tells]].filter(Boolean).join(" ")}`}
                className={`${action.other} justify-self-start`}
                onClick={() => pick(statement)}
                type="button"
              >
                <Plus aria-hidden className="size-5" />
                Rest on this
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Null while it is looked for. */
function foundWords(found: number | null): string {
  if (found === null) return "Looking for it…";
  if (found === 0) return "No statement has these words. Fewer words find more.";
  return found === 1 ? "1 statement" : `${found} statements, the best first`;
}

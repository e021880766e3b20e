import type { CheckedWrittenView, ToldView } from "@communique/api";
import { useState } from "react";
import { FoundAt } from "./found-at.tsx";
import { ToldItem } from "./told-item.tsx";
import { ToldSearch } from "./told-search.tsx";

interface RestsFieldProps {
  readonly rests: readonly string[];
  readonly checked: CheckedWrittenView | undefined;
  /** Whether that was found for something else than what stands there. */
  readonly isEarlier: boolean;
  /** With what can be undone. */
  readonly onChange: (rests: readonly string[], undo: string | null) => void;
}

const most = 5;

/** The statements on which a question rests, looked for among all that the article and the background tell. */
export function RestsField({ rests, checked, isEarlier, onChange }: RestsFieldProps) {
  const [picked, setPicked] = useState<readonly ToldView[]>([]);
  const known = new Map([...picked, ...(checked?.statements ?? [])].map((statement) => [statement.id, statement]));
  return (
    <fieldset className="grid min-w-0 gap-3">
      <legend className="mb-1 font-medium">What it rests on (may stay empty)</legend>
      <p className="max-w-prose text-sm text-soft">
        Choose the statement that answers it, from the article or from the background. A date, a place or a name that is
        marked otherwise than the statement has it is then told at once; the rest of your words is read beside it.
      </p>
      {rests.length > 0 && (
        <ul className="grid gap-2">
          {rests.map((id) => (
            <ToldItem
              isAwaited={!checked || isEarlier}
              key={id}
              onTakeOff={() =>
                onChange(
                  rests.filter((other) => other !== id),
                  "Taken off: a statement on which it rested",
                )
              }
              statement={known.get(id) ?? null}
            />
          ))}
        </ul>
      )}
      <FoundAt checked={checked} place="rests" />
      {rests.length < most ? (
        <ToldSearch
          onPick={(statement) => {
            setPicked([...picked, statement]);
            onChange([...rests, statement.id], null);
          }}
          without={rests}
        />
      ) : (
        <p className="text-sm text-soft">It rests on {most} statements, and there can be no more.</p>
      )}
    </fieldset>
  );
}

import type { CheckedView, OtherOptionView, OwnView, SetItemView } from "@communique/api";
import { RotateCcw } from "lucide-react";
import { useState } from "react";
import { StatementList } from "../bank/statement-list.tsx";
import { action } from "../ui/action.ts";
import { PartFailure } from "../ui/part-failure.tsx";
import { typographic } from "../ui/typographic.ts";
import { FindingList } from "./finding-list.tsx";
import { foundWords } from "./found-words.ts";
import { OwnField } from "./own-field.tsx";
import { isSameOwn, ownOf, refusalOf } from "./own-texts.ts";
import { placeWords } from "./place-words.ts";
import { SwapOption } from "./swap-option.tsx";
import { useChecked } from "./use-checked.ts";

type Wordable = CheckedView["wordables"][number];

interface WordsEditorProps {
  readonly set: string;
  readonly item: SetItemView;
  /** With what can be undone; null for what is typed. */
  readonly onChange: (own: OwnView | null, bank: CheckedView["wordables"], undo: string | null) => void;
  readonly onRestore: (bank: CheckedView["wordables"]) => void;
}

/** The texts of a question, to be put in one's own words while the audit looks on. */
export function WordsEditor({ set, item, onChange, onRestore }: WordsEditorProps) {
  const { own } = item;
  const [{ typed, kept }, setTyped] = useState({ typed: own?.texts ?? {}, kept: own });
  // Undone, or changed in another tab: what stands there now is what is there.
  if (!isSameOwn(kept, own)) setTyped({ typed: own?.texts ?? {}, kept: own });
  const { checked, isEarlier, failure, retry } = useChecked({ set, question: item.id, own });
  if (!checked) {
    if (failure) return <PartFailure failure={failure} kept="The set is kept." of="The words" retry={retry} />;
    return <p className="text-soft">Opening the words…</p>;
  }
  const { wordables, findings, statements } = checked;
  const places = new Set(wordables.map(({ place }) => place));
  const type = (place: string, text: string) => {
    const next = { ...typed, [place]: text };
    const changed = ownOf(wordables, next, own?.swaps);
    setTyped({ typed: next, kept: changed });
    if (!isSameOwn(changed, own)) onChange(changed, wordables, null);
  };
  const take = ({ place, text }: Wordable, taken: OtherOptionView) => {
    const { [place]: _, ...rest } = typed;
    const changed = ownOf(wordables, rest, { ...own?.swaps, [letterOf(place)]: taken.source });
    setTyped({ typed: rest, kept: changed });
    onChange(changed, wordables, `Taken in: “${taken.text}” in the place of “${typed[place] ?? text}”`);
  };
  return (
    <div className="grid gap-4">
      {wordables.map((wordable) => {
        const { place, text } = wordable;
        const shown = typed[place] ?? text;
        return (
          <OwnField
            key={place}
            label={placeWords(wordable)}
            onChange={(changed) => type(place, changed)}
            refusal={refusalOf(place, shown)}
            text={shown}
          >
            {shown.trim() === "" && <p className="text-soft">Left empty, it stays: {typographic(text)}</p>}
            <FindingList findings={findings.filter((finding) => finding.place === place)} statements={statements} />
            {place.startsWith("options ") && wordable.right === false && (
              <SwapOption
                onTake={(taken) => take(wordable, taken)}
                option={letterOf(place)}
                own={own}
                question={item.id}
                set={set}
              />
            )}
          </OwnField>
        );
      })}
      <FindingList
        findings={findings.filter(({ place }) => place === null || !places.has(place))}
        statements={statements}
      />
      <p className="max-w-prose text-soft" role="status">
        {foundWords({ own, findings, isEarlier, isLost: failure !== null })}
      </p>
      {own && (
        <button
          className={`${action.other} justify-self-start`}
          onClick={() => {
            setTyped({ typed: {}, kept: null });
            onRestore(wordables);
          }}
          type="button"
        >
          <RotateCcw aria-hidden className="size-5" />
          Back to the bank’s question
        </button>
      )}
      {statements.length > 0 && <StatementList heading="h3" statements={statements} />}
    </div>
  );
}

/** @example letterOf("options b") // "b" */
function letterOf(place: string): string {
  return place.slice(place.indexOf(" ") + 1);
}

import type { SheetItemView } from "@communique/api";
import { useCallback, useState } from "react";
import { ChoiceChips } from "../../../ui/choice-chips.tsx";
import { keysOf } from "../../../ui/keys-of.ts";
import { ScrollsAside } from "../../../ui/scrolls-aside.tsx";
import { PrintChoices } from "../print-choices.tsx";
import { type Printing, papers, turns } from "../printing.ts";
import { CardRig } from "./card-rig.tsx";
import { CardSheet } from "./card-sheet.tsx";
import { cardsWords } from "./cards-words.ts";
import type { Fit } from "./fit.ts";
import { behind, laidOut } from "./laid-out.ts";

interface PrintedCardsProps {
  readonly title: string;
  readonly items: readonly SheetItemView[];
  readonly printing: Printing;
  readonly onChange: (changed: Partial<Printing>) => void;
}

interface Measured {
  readonly items: readonly SheetItemView[];
  readonly fits: readonly (Fit | null)[];
}

/** Cards to be cut out: a sheet of fronts, then the sheet of their backs, as they lie behind them. */
export function PrintedCards({ title, items, printing: { turn, paper }, onChange }: PrintedCardsProps) {
  const [measured, setMeasured] = useState<Measured | null>(null);
  const measure = useCallback((fits: Measured["fits"]) => setMeasured({ items, fits }), [items]);
  const fits = measured?.items === items ? measured.fits : null;
  const sheets = fits && laidOut(fits);
  return (
    <>
      <PrintChoices
        isOff={!sheets || sheets.length === 0}
        lead="Eight cards to a sheet: the question in front, and behind it the answer, who says so, and where it stands. Print on both sides, at actual size, and cut along the dashes; rows first."
      >
        <ChoiceChips
          choices={keysOf(turns)}
          chosen={[turn]}
          name="turn"
          onChoose={(chosen) => onChange({ turn: chosen })}
          title="The printer turns the paper over"
          type="radio"
          wordsFor={(one) => turns[one]}
        />
        <ChoiceChips
          choices={keysOf(papers)}
          chosen={[paper]}
          name="paper"
          onChoose={(chosen) => onChange({ paper: chosen })}
          title="Paper"
          type="radio"
          wordsFor={(one) => papers[one]}
        />
        <p className="max-w-prose" role="status">
          {fits && sheets ? cardsWords(fits, sheets.length) : "Setting the cards…"}
        </p>
      </PrintChoices>
      {!fits && <CardRig items={items} onMeasured={measure} />}
      {sheets && sheets.length > 0 && (
        <ScrollsAside className="p-1 print:overflow-visible print:p-0" name="The sheets, as they are printed">
          <div className="grid justify-start gap-6 print:block">
            {sheets.flatMap((cards, place) =>
              (["front", "back"] as const).map((side) => (
                <CardSheet
                  cards={side === "front" ? cards : cards.map((card) => behind(card, turn))}
                  items={items}
                  key={`${place}${side}`}
                  name={`${title} · ${side === "front" ? "fronts" : "backs"} ${place + 1} of ${sheets.length}`}
                  paper={paper}
                  side={side}
                />
              )),
            )}
          </div>
        </ScrollsAside>
      )}
    </>
  );
}

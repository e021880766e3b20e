import type { SheetItemView } from "@communique/api";
import { useEffect, useRef } from "react";
import { CardSide } from "./card-side.tsx";
import { type Fit, fitBy } from "./fit.ts";

interface CardRigProps {
  readonly items: readonly SheetItemView[];
  readonly onMeasured: (fits: readonly (Fit | null)[]) => void;
}

/** What a card holds between its paddings, in millimetres; less a line, since a printer may break lines elsewhere than a screen. */
const room = 54 - 4;

const pixelsOfMillimetre = 96 / 25.4;

const unmeasured: Fit = { cells: 1, isBrief: false, front: 12, back: 12 };

const sides = ["front", "back"] as const;

/** Sets every card in type of every size, unseen, and tells in which it fits. */
export function CardRig({ items, onMeasured }: CardRigProps) {
  const rig = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let isGone = false;
    const measure = async () => {
      // In another typeface than it is printed in, it would be of another size.
      await document.fonts.ready;
      if (!isGone && rig.current) onMeasured([...rig.current.children].map(fitOf));
    };
    void measure();
    return () => {
      isGone = true;
    };
  }, [onMeasured]);
  return (
    <div aria-hidden className="card-rig" ref={rig}>
      {items.map((item) => (
        <div key={item.question.id}>
          {sides.map((side) => (
            <div data-side={side} key={side}>
              <CardSide fit={unmeasured} item={item} side={side} />
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

function fitOf(card: Element): Fit | null {
  return fitBy(({ side, cells, size, isBrief }) => {
    const box = card.querySelector<HTMLElement>(`[data-side="${side}"]`);
    const words = box?.querySelector<HTMLElement>(".card-side");
    if (!box || !words) return false;
    box.dataset.cells = String(cells);
    words.dataset.brief = String(isBrief);
    words.dataset.size = String(size);
    return words.offsetHeight <= room * pixelsOfMillimetre && box.scrollWidth <= box.clientWidth;
  });
}

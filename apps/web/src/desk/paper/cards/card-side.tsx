import type { SheetItemView } from "@communique/api";
import { CardFront } from "./card-front.tsx";
import { CardReverse } from "./card-reverse.tsx";
import type { Fit } from "./fit.ts";

interface CardSideProps {
  readonly item: SheetItemView;
  readonly side: "front" | "back";
  readonly fit: Fit;
}

/** The words of one side of a card. */
export function CardSide({ item, side, fit }: CardSideProps) {
  return (
    <div className="card-side" data-brief={fit.isBrief} data-size={fit[side]}>
      {side === "front" ? <CardFront question={item.question} /> : <CardReverse item={item} />}
    </div>
  );
}

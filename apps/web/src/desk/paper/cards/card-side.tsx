import type { SheetItemView } from "@communique/api";
import { CardFront } from "./card-front.tsx";
import { CardReverse } from "./card-reverse.tsx";
import type { TypeSize } from "./fit.ts";

interface CardSideProps {
  readonly item: SheetItemView;
  readonly side: "front" | "back";
  readonly size: TypeSize;
}

/** The words of one side of a card. */
export function CardSide({ item, side, size }: CardSideProps) {
  return (
    <div className="card-side" data-size={size}>
      {side === "front" ? <CardFront question={item.question} /> : <CardReverse item={item} />}
    </div>
  );
}

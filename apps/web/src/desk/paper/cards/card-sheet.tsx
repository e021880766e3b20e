import type { SheetItemView } from "@communique/api";
import { isBackground } from "../is-background.ts";
import type { Paper } from "../printing.ts";
import { CardSide } from "./card-side.tsx";
import { CutMarks } from "./cut-marks.tsx";
import type { PlacedCard } from "./laid-out.ts";

interface CardSheetProps {
  /** Which side of which sheet of which set it is. */
  readonly name: string;
  readonly side: "front" | "back";
  readonly paper: Paper;
  readonly cards: readonly PlacedCard[];
  readonly items: readonly SheetItemView[];
}

const rows = ["row-start-1", "row-start-2", "row-start-3", "row-start-4"];
const columns = ["col-start-1", "col-start-2"];

/** One side of a sheet of cards, as large as it is on paper. */
export function CardSheet({ name, side, paper, cards, items }: CardSheetProps) {
  return (
    <section className={`sheet card-sheet on-${paper}`}>
      <h2 className="card-sheet-name">
        <bdi>{name}</bdi>
      </h2>
      {side === "front" && <CutMarks paper={paper} />}
      <ul className="card-grid">
        {cards.map(({ item: place, fit, row, column, cells }) => {
          const item = items[place];
          if (!item) return null;
          const cell = `${rows[row]} ${columns[column]} ${cells === 2 ? "col-span-2" : ""}`;
          return (
            <li className={`cut-card ${side === "front" ? "card-cut" : ""} ${cell}`} key={item.question.id}>
              <CardSide fit={fit} item={item} side={side} />
              <span className="card-number">
                {isBackground(item.cites) && "Background · "}
                <span className="sr-only">Card </span>
                {place + 1}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

import type { CardView } from "@communique/api";
import type { RefObject } from "react";
import { topics } from "../ui/topics.ts";
import { CardBack } from "./card-back.tsx";
import { FrontWords } from "./front-words.tsx";

interface CardSheetProps {
  readonly card: CardView;
  readonly side: "front" | "back";
  readonly front: RefObject<HTMLHeadingElement | null>;
  readonly back: RefObject<HTMLHeadingElement | null>;
}

/** One card, as it lies on the table: its question, and under it the answer once it is turned. */
export function CardSheet({ card, side, front, back }: CardSheetProps) {
  const { about, isNew, front: asked } = card;
  const marks = [
    card.topics.map((topic) => topics[topic]).join(", "),
    about === "background" ? "background, not the article" : [],
    isNew ? "new" : [],
  ].flat();
  return (
    <article className="grid min-h-64 content-start gap-5 rounded-xl border border-edge bg-sheet p-5 sm:p-8">
      <p className="text-sm text-soft">{marks.join(" · ")}</p>
      {asked.sentence && <p className="text-soft">{asked.stem}</p>}
      <h1 className="max-w-prose text-pretty font-medium text-stem" ref={front} tabIndex={-1}>
        <FrontWords front={asked} />
      </h1>
      {side === "back" && <CardBack heading="h2" back={card.back} ref={back} />}
    </article>
  );
}

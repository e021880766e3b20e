import { CardSkeleton } from "./card-skeleton.tsx";
import { FirstVisitWords } from "./first-visit.tsx";
import { begunChoice, placeOf } from "./kept-place.ts";

// Whoever has turned cards here waits for a card; anybody else can read at once what cards are.
const tellWhetherBegun = `try {
  document.currentScript.parentElement.dataset.begun = localStorage.getItem("${placeOf(begunChoice)}") !== null;
} catch {}`;

/** The page of the cards before it has come alive. */
export function CardsAwaited() {
  return (
    <div className="group grid max-w-3xl gap-8" suppressHydrationWarning>
      <script dangerouslySetInnerHTML={{ __html: tellWhetherBegun }} />
      <div className="group-data-[begun=true]:hidden">
        <FirstVisitWords />
      </div>
      <div className="hidden group-data-[begun=true]:block">
        <CardSkeleton />
      </div>
    </div>
  );
}

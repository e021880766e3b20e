import { action } from "../ui/action.ts";
import { PageLead } from "../ui/page-lead.tsx";

interface FirstVisitProps {
  /** How many cards there are to begin with; null before that is known. */
  readonly count: number | null;
  readonly onBegin: () => void;
}

/** What flashcards are, for whoever has never turned one here. */
export function FirstVisit({ count, onBegin }: FirstVisitProps) {
  return (
    <div className="grid gap-6">
      <FirstVisitWords />
      <button className={`${action.main} w-full sm:w-auto sm:justify-self-start`} onClick={onBegin} type="button">
        Learn {count === null ? "the first cards" : count === 1 ? "the first card" : `the first ${count} cards`}
      </button>
    </div>
  );
}

/** The same before anything can be begun. */
export function FirstVisitWords() {
  return (
    <PageLead title="Flashcards that come back in time">
      <p>
        A card asks for one fact. Answer in your head, turn it, and say whether you knew it. What you knew comes back
        days later, just before you would forget it; what you did not comes back in minutes.
      </p>
      <p>
        Each answer shows the sentence it rests on and what kind of statement that is. A few new cards a day are enough.
        All is kept in this browser, without an account.
      </p>
    </PageLead>
  );
}

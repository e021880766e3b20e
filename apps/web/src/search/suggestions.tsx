import { InScripts } from "../ui/in-scripts.tsx";

const examples = ["Losyukov", "Etorofu", "1956 declaration"] as const;

interface SuggestionsProps {
  /** What was typed and found nothing; empty where nothing was typed yet. */
  readonly typed: string;
  readonly nearest: readonly string[];
  readonly choose: (text: string) => void;
}

/** What can be searched, where nothing was typed; what is near, where nothing was found. */
export function Suggestions({ typed, nearest, choose }: SuggestionsProps) {
  const isNear = nearest.length > 0;
  return (
    <div className="grid gap-3 p-2">
      {typed === "" ? (
        <p className="text-soft">
          People and their offices, places by either name, documents, events, positions, terms that take a side, and
          every statement of the article and its background. Spell names as you like, in Latin, Cyrillic or Japanese
          script.
        </p>
      ) : (
        <p>
          Nothing is found for “<InScripts text={typed} />
          ”.
          {!isNear && " Try one word of it, or another spelling."}
        </p>
      )}
      <p className="text-sm text-soft" id="search-suggestions">
        {isNear ? "The nearest names" : "For example"}
      </p>
      <ul aria-labelledby="search-suggestions" className="flex flex-wrap gap-2">
        {(isNear ? nearest : examples).map((text) => (
          <li key={text}>
            <button
              className="min-h-11 rounded-lg border border-edge px-3 hover:border-accent hover:text-accent"
              onClick={() => choose(text)}
              type="button"
            >
              {text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

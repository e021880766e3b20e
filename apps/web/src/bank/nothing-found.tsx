import { action } from "../ui/action.ts";

/** No question fits what is looked for. */
export function NothingFound({ onClear }: { readonly onClear: () => void }) {
  return (
    <div className="grid justify-items-start gap-3 rounded-xl border border-edge bg-sheet p-5">
      <p>
        No question fits all of that. Take a filter out, search for fewer words or the beginning of a word, or look
        through the other source.
      </p>
      <button className={action.other} onClick={onClear} type="button">
        Show all questions
      </button>
    </div>
  );
}

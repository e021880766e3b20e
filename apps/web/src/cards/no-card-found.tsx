import { action } from "../ui/action.ts";

/** No card fits what is looked for. */
export function NoCardFound({ onClear }: { readonly onClear: () => void }) {
  return (
    <div className="grid justify-items-start gap-3 rounded-xl border border-edge bg-sheet p-5">
      <p>No card fits. Try fewer words, the beginning of a word, or another topic or state.</p>
      <button className={action.other} onClick={onClear} type="button">
        Show all cards
      </button>
    </div>
  );
}

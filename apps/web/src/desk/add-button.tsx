import { Check, Plus } from "lucide-react";
import { action } from "../ui/action.ts";

interface AddButtonProps {
  readonly stem: string;
  readonly isIn: boolean;
  readonly isFull: boolean;
  readonly onAdd: () => void;
  readonly onRemove: () => void;
}

/** Puts a question of the bank into the set, or takes it out again. */
export function AddButton({ stem, isIn, isFull, onAdd, onRemove }: AddButtonProps) {
  const isOff = isFull && !isIn;
  const Icon = isIn ? Check : Plus;
  const words = isIn ? "In the set: take out" : "Add to the set";
  return (
    <button
      aria-disabled={isOff}
      aria-label={`${words}: ${stem}`}
      className={`${action.other} aria-disabled:opacity-50 ${isIn ? "border-accent bg-wash" : ""}`}
      onClick={() => {
        if (isIn) onRemove();
        else if (!isOff) onAdd();
      }}
      type="button"
    >
      <Icon aria-hidden className="size-5" />
      {words}
    </button>
  );
}

import { Undo2 } from "lucide-react";
import { useEffect, useRef } from "react";
import { action } from "../ui/action.ts";
import { isFocusLost } from "../ui/is-focus-lost.ts";

interface UndoNoteProps {
  readonly words: string;
  readonly onUndo: () => void;
}

/** What was just done, and the way back. It takes the focus of a button that went with what it took out. */
export function UndoNote({ words, onUndo }: UndoNoteProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isFocusLost()) button.current?.focus({ preventScroll: true });
  }, [words]);
  return (
    <div className="sticky bottom-2 z-5 flex flex-wrap items-center justify-between gap-x-4 gap-y-2 rounded-xl border border-edge bg-sheet px-4 py-2 shadow-sm">
      <p className="min-w-0 basis-60 grow" role="status">
        {words}
      </p>
      <button className={action.other} onClick={onUndo} ref={button} type="button">
        <Undo2 aria-hidden className="size-5" />
        Undo
      </button>
    </div>
  );
}

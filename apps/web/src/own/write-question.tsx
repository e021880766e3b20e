import type { Written } from "@communique/quiz";
import { PencilLine } from "lucide-react";
import { useId, useState } from "react";
import { action } from "../ui/action.ts";
import { questionKinds } from "../ui/question-kinds.ts";

interface WriteQuestionProps {
  readonly isFull: boolean;
  readonly onWrite: (kind: Written["kind"]) => void;
}

const kinds: readonly Written["kind"][] = ["single choice", "several right", "true or false", "type the answer"];

/** Begins a question of one's own, of one of the kinds that can be written from nothing. */
export function WriteQuestion({ isFull, onWrite }: WriteQuestionProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <div className="grid justify-items-start gap-3">
      <button
        aria-controls={id}
        aria-disabled={isFull}
        aria-expanded={isOpen}
        className={`${action.other} aria-disabled:text-soft`}
        onClick={() => isFull || setOpen(!isOpen)}
        type="button"
      >
        <PencilLine aria-hidden className="size-5" />
        Write your own
      </button>
      <div className="flex flex-wrap gap-2 empty:hidden" id={id}>
        {isOpen &&
          kinds.map((kind) => (
            <button
              className={action.other}
              key={kind}
              onClick={() => {
                setOpen(false);
                onWrite(kind);
              }}
              type="button"
            >
              {questionKinds[kind]}
            </button>
          ))}
      </div>
    </div>
  );
}

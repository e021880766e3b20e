import type { OtherOptionView, OwnView } from "@communique/api";
import { ArrowLeftRight } from "lucide-react";
import { useId, useState } from "react";
import { action } from "../ui/action.ts";
import { OtherOptions } from "./other-options.tsx";

interface SwapOptionProps {
  readonly set: string;
  readonly question: string;
  readonly own: OwnView | null;
  /** The letter of a wrong option. */
  readonly option: string;
  readonly onTake: (taken: OtherOptionView) => void;
}

/** The way to other wrong options in the place of one. */
export function SwapOption({ option, onTake, ...asked }: SwapOptionProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const take = (taken: OtherOptionView) => {
    setOpen(false);
    onTake(taken);
  };
  return (
    <>
      <button
        aria-controls={id}
        aria-expanded={isOpen}
        aria-label={`Other wrong options for ${option.toUpperCase()}`}
        className={`${action.quiet} justify-self-start text-sm`}
        onClick={() => setOpen(!isOpen)}
        type="button"
      >
        <ArrowLeftRight aria-hidden className="size-5" />
        Other wrong options
      </button>
      <div className="empty:hidden" id={id}>
        {isOpen && <OtherOptions {...asked} onTake={take} option={option} />}
      </div>
    </>
  );
}

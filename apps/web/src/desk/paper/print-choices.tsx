import { Printer } from "lucide-react";
import type { ReactNode } from "react";
import { action } from "../../ui/action.ts";

interface PrintChoicesProps {
  /** What comes out of the printer, in a sentence or two. */
  readonly lead: string;
  readonly children: ReactNode;
  /** Whether there is nothing to be printed, or not yet. */
  readonly isOff?: boolean;
}

/** What is chosen of one way to print, and the button that prints it. */
export function PrintChoices({ lead, children, isOff = false }: PrintChoicesProps) {
  return (
    <div className="mb-6 grid gap-4 print:hidden">
      <p className="max-w-prose text-soft">{lead}</p>
      {children}
      <button
        aria-disabled={isOff}
        className={`${action.main} justify-self-start`}
        onClick={() => isOff || print()}
        type="button"
      >
        <Printer aria-hidden className="size-5" />
        Print
      </button>
    </div>
  );
}

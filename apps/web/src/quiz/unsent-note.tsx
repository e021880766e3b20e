import { CloudOff } from "lucide-react";
import { action } from "../ui/action.ts";
import { unsentWords } from "./announcement.ts";
import type { Step } from "./run.ts";

interface UnsentNoteProps {
  readonly step: Step;
  readonly sendNow: () => void;
}

/** Says that an answer has not arrived yet, for as long as it has not; says nothing of a first try. */
export function UnsentNote({ step, sendNow }: UnsentNoteProps) {
  if (step.name === "unsent") {
    return (
      <Note words={unsentWords[step.why]}>
        <button className={action.other} onClick={sendNow} type="button">
          Send now
        </button>
      </Note>
    );
  }
  if (step.name === "sending") {
    return step.tries > 0 ? (
      <Note words="Sending your answer again…" />
    ) : (
      <p className="later text-soft">Sending your answer…</p>
    );
  }
  return null;
}

function Note({ words, children }: { readonly words: string; readonly children?: React.ReactNode }) {
  return (
    <div className="flex min-h-16 flex-wrap items-center gap-x-4 gap-y-3 rounded-lg border border-edge bg-sheet p-4">
      <CloudOff aria-hidden className="size-6 shrink-0 text-wrong" />
      <p className="grow basis-60">{words}</p>
      {children}
    </div>
  );
}

import { type PartLook, partLooks } from "./part-row.tsx";

interface PartVerdictProps {
  readonly look: PartLook;
  readonly words: string;
  readonly reason: string | null;
}

/** Whether a part is right, in a word, and why; it unfolds under the part. */
export function PartVerdict({ look, words, reason }: PartVerdictProps) {
  return (
    <div className="unfold">
      <p className="pt-1 font-serif text-lg leading-snug">
        <strong className={`font-sans font-semibold text-base ${partLooks[look].colour}`}>{words}.</strong> {reason}
      </p>
    </div>
  );
}

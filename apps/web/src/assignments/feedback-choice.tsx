import { keysOf } from "../ui/keys-of.ts";
import { feedbackNames } from "./feedback-words.ts";
import type { Terms } from "./terms.ts";

interface FeedbackChoiceProps {
  readonly chosen: Terms["feedback"];
  readonly onChange: (chosen: Terms["feedback"]) => void;
}

/** When the students are shown the answers. */
export function FeedbackChoice({ chosen, onChange }: FeedbackChoiceProps) {
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-2 font-semibold text-lg">When are the answers shown?</legend>
      {keysOf(feedbackNames).map((feedback) => (
        <label
          className="flex min-h-11 items-center gap-3 rounded-lg border border-edge bg-sheet px-4 py-2 hover:border-accent has-checked:border-accent has-checked:bg-wash has-focus-visible:outline-3 has-focus-visible:outline-accent has-focus-visible:outline-offset-2"
          key={feedback}
        >
          <input
            checked={feedback === chosen}
            className="size-4 shrink-0 accent-accent outline-none"
            name="feedback"
            onChange={() => onChange(feedback)}
            type="radio"
            value={feedback}
          />
          {feedbackNames[feedback]}
        </label>
      ))}
    </fieldset>
  );
}

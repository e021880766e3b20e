import { longestTitle } from "../desk/longest.ts";
import { FeedbackChoice } from "./feedback-choice.tsx";
import { field } from "./field.ts";
import type { Terms } from "./terms.ts";
import { TimeZoneField } from "./time-zone-field.tsx";

interface TermsFieldsProps {
  readonly terms: Terms;
  readonly onChange: (changed: Partial<Terms>) => void;
}

/** What of an assignment can be changed afterwards, too. */
export function TermsFields({ terms, onChange }: TermsFieldsProps) {
  const { title, opens, closes, timeZone, attempts, feedback } = terms;
  const needsEnd = feedback === "after the window";
  return (
    <>
      <label className={field.label}>
        Title
        <span className={field.hint}>As the students see it.</span>
        <input
          autoComplete="off"
          className={field.box}
          dir="auto"
          maxLength={longestTitle}
          onChange={(event) => onChange({ title: event.target.value })}
          required
          value={title}
        />
      </label>
      <fieldset className="grid gap-3">
        <legend className="mb-2 font-semibold text-lg">When</legend>
        <div className="grid gap-4 sm:grid-cols-2">
          <label className={field.label}>
            Opens
            <span className={field.hint}>Left empty: at once.</span>
            <input
              className={field.box}
              onChange={(event) => onChange({ opens: event.target.value })}
              type="datetime-local"
              value={opens}
            />
          </label>
          <label className={field.label}>
            Closes
            <span className={field.hint}>
              {needsEnd ? "The answers are shown then." : "Left empty: it stays open."}
            </span>
            <input
              className={field.box}
              min={opens || undefined}
              onChange={(event) => onChange({ closes: event.target.value })}
              required={needsEnd}
              type="datetime-local"
              value={closes}
            />
          </label>
        </div>
        <TimeZoneField onChange={(changed) => onChange({ timeZone: changed })} timeZone={timeZone} />
      </fieldset>
      <label className={`${field.label} max-w-48`}>
        Attempts
        <input
          className={field.box}
          inputMode="numeric"
          max={20}
          min={1}
          onChange={(event) => onChange({ attempts: event.target.value })}
          required
          type="number"
          value={attempts}
        />
      </label>
      <FeedbackChoice chosen={feedback} onChange={(changed) => onChange({ feedback: changed })} />
    </>
  );
}

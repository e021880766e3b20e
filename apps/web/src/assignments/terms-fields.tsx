import { longestTitle } from "../desk/longest.ts";
import { FeedbackChoice } from "./feedback-choice.tsx";
import { box, Field } from "./field.tsx";
import { NumberField } from "./number-field.tsx";
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
      <Field hint="As the students see it." label="Title">
        {(tied) => (
          <input
            {...tied}
            autoComplete="off"
            className={box}
            dir="auto"
            maxLength={longestTitle}
            onChange={(event) => onChange({ title: event.target.value })}
            required
            value={title}
          />
        )}
      </Field>
      <fieldset className="grid gap-4">
        <legend className="mb-2 font-semibold text-lg">When</legend>
        <div className="grid gap-4 sm:grid-cols-2">
          <Field hint="Left empty: at once." label="Opens">
            {(tied) => (
              <input
                {...tied}
                className={box}
                onChange={(event) => onChange({ opens: event.target.value })}
                type="datetime-local"
                value={opens}
              />
            )}
          </Field>
          <Field hint={needsEnd ? "The answers are shown then." : "Left empty: it stays open."} label="Closes">
            {(tied) => (
              <input
                {...tied}
                className={box}
                min={opens || undefined}
                onChange={(event) => onChange({ closes: event.target.value })}
                required={needsEnd}
                type="datetime-local"
                value={closes}
              />
            )}
          </Field>
        </div>
        <TimeZoneField onChange={(changed) => onChange({ timeZone: changed })} timeZone={timeZone} />
      </fieldset>
      <NumberField
        isNeeded
        label="Attempts"
        most={20}
        onChange={(changed) => onChange({ attempts: changed })}
        value={attempts}
      />
      <FeedbackChoice chosen={feedback} onChange={(changed) => onChange({ feedback: changed })} />
    </>
  );
}

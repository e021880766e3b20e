import { Minus, Plus } from "lucide-react";
import { LineScale } from "../../feedback/line-scale.tsx";
import { dateAt, dateInWords, markOf, marksOn } from "../answering/line-dates.ts";
import type { AnswerFormProps } from "./answer-form-props.ts";
import { LineSlider } from "./line-slider.tsx";
import { TypedMark } from "./typed-mark.tsx";

const step =
  "grid size-12 shrink-0 place-items-center rounded-lg border border-edge bg-sheet not-aria-disabled:hover:border-accent not-aria-disabled:hover:text-accent aria-disabled:opacity-30";

const typed = {
  day: "type the date",
  month: "choose the month",
  year: "type the year",
  decade: "choose the decade",
} as const;

export function PlaceOnTimeline({ question, answer, locked, onChange }: AnswerFormProps<"place on the timeline">) {
  const { line } = question;
  const mark = answer ? markOf(line, answer.date) : null;
  const last = marksOn(line) - 1;
  const middle = Math.floor(last / 2);
  const put = (at: number) => {
    if (!locked) onChange({ date: dateAt(line, Math.max(0, Math.min(last, at))) });
  };
  return (
    <fieldset aria-labelledby="stem" className="grid min-w-0 gap-5">
      <div className="grid gap-4 rounded-xl border border-rule bg-sheet p-4 sm:p-5">
        <p className="min-h-9 font-serif text-2xl">
          {answer && mark !== null ? (
            dateInWords(answer.date, line.unit)
          ) : (
            <span className="block text-lg text-soft leading-snug">
              Press the line near it, then step {line.unit} by {line.unit}, or {typed[line.unit]}.
            </span>
          )}
        </p>
        <LineSlider
          isSet={mark !== null}
          last={last}
          line={line}
          locked={locked}
          mark={mark ?? middle}
          onPut={put}
          words={answer && mark !== null ? dateInWords(answer.date, line.unit) : "nothing marked yet"}
        >
          <LineScale line={line} marks={mark === null ? [] : [{ at: mark, look: "given" }]} />
        </LineSlider>
        <div className="flex flex-wrap items-center gap-3">
          <div className="flex items-center gap-3">
            <button
              aria-disabled={mark === null}
              aria-label={`One ${line.unit} earlier`}
              className={step}
              onClick={() => mark !== null && put(mark - 1)}
              type="button"
            >
              <Minus aria-hidden className="size-5" />
            </button>
            <span aria-hidden className="text-soft">
              {line.unit}
            </span>
            <button
              aria-disabled={mark === null}
              aria-label={`One ${line.unit} later`}
              className={step}
              onClick={() => mark !== null && put(mark + 1)}
              type="button"
            >
              <Plus aria-hidden className="size-5" />
            </button>
          </div>
          <TypedMark date={answer?.date ?? ""} line={line} locked={locked} onChange={onChange} />
        </div>
      </div>
    </fieldset>
  );
}

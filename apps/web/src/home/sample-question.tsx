import type { Question, QuestionOf } from "@communique/quiz";
import { CircleCheck, Minus } from "lucide-react";
import Link from "next/link";
import { action } from "../ui/action.ts";
import { CitationNote } from "../ui/citation-note.tsx";
import { StatusNote } from "../ui/status-note.tsx";
import { typographic } from "../ui/typographic.ts";

type Sample = QuestionOf<"who says so">;

/** The question of the bank that shows best what questions are like here. */
export function sampleOf(questions: readonly Question[]): Sample {
  const sample = questions.find(
    (question): question is Sample =>
      question.kind === "who says so" && question.asks.statement === "claim:no-new-proposals",
  );
  if (!sample) throw new Error("The bank lacks the question that the first page shows: choose another one.");
  return sample;
}

/** A question with its answer and its proof, for those who come for the first time. */
export function SampleQuestion({
  sample: { stem, options, explanation, cites, statuses },
}: {
  readonly sample: Sample;
}) {
  return (
    <section aria-labelledby="sample" className="grid gap-5">
      <div className="grid gap-2">
        <h2 className="font-semibold text-xl" id="sample">
          A question, with its proof
        </h2>
        <p className="max-w-prose text-soft">
          Every answer comes like this: what is right and why, why the rest is not, and where it stands.
        </p>
      </div>
      <div className="grid gap-4 rounded-xl border border-rule bg-sheet p-4 sm:p-5">
        <p className="max-w-prose font-serif text-xl leading-snug">{typographic(stem)}</p>
        <ul className="grid gap-3">
          {options.map(({ id, text, because, feedback }) => (
            <SampleOption feedback={feedback} isRight={because.verdict === "right"} key={id} text={text} />
          ))}
        </ul>
        <p className="max-w-prose font-serif text-lg leading-snug">{typographic(explanation)}</p>
        <div className="grid content-start gap-2 border-accent border-l-2 pl-4">
          <CitationNote cites={cites} />
          <StatusNote status={statuses[0]} />
        </div>
      </div>
      <div className="grid justify-items-start gap-3">
        <Link className={action.other} href="/quiz?length=3" prefetch={false}>
          Try three questions
        </Link>
        <p className="max-w-prose text-soft">
          That takes a minute. What you answer is kept in this browser, without an account: you can close it in the
          middle of a quiz and go on later. There is no clock, and no points for speed.
        </p>
      </div>
    </section>
  );
}

interface SampleOptionProps {
  readonly text: string;
  readonly isRight: boolean;
  readonly feedback: string;
}

function SampleOption({ text, isRight, feedback }: SampleOptionProps) {
  const Icon = isRight ? CircleCheck : Minus;
  return (
    <li className={`flex gap-3 ${isRight ? "" : "text-soft"}`}>
      <Icon aria-hidden className={`mt-0.5 size-5 shrink-0 ${isRight ? "text-correct" : ""}`} />
      <div className="min-w-0">
        <p className={isRight ? "font-medium" : ""}>{typographic(text)}</p>
        <p className="text-sm">
          <strong className={isRight ? "text-correct" : "font-medium"}>{isRight ? "Right" : "Not right"}.</strong>{" "}
          {typographic(feedback)}
        </p>
      </div>
    </li>
  );
}

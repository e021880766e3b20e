import type { QuestionResultView } from "@communique/api";
import type { Correction } from "@communique/quiz";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { useTRPC } from "../api/trpc.ts";
import { action } from "../ui/action.ts";
import { ChoiceGroup } from "../ui/choice-group.tsx";
import { toggled } from "../ui/toggled.ts";
import { WrongWords } from "../yours/wrong-words.tsx";
import { OtherAnswers } from "./other-answers.tsx";

interface RegradeFormProps {
  readonly assignment: string;
  readonly result: QuestionResultView;
  readonly onSent: () => void;
  readonly onClose: () => void;
}

const words: Readonly<Record<Correction["kind"], string>> = {
  "also right": "Take another answer as right too",
  "point for all": "Give everybody all its points",
  withdrawn: "Withdraw the question: it counts for nobody",
  "as made": "Take the correction back",
};

/** What is to be done to a question, and why. */
export function RegradeForm({ assignment, result, onSent, onClose }: RegradeFormProps) {
  const { id, others, correction } = result;
  const accepted = correction?.change.kind === "also right" ? correction.change.texts : [];
  const answers = [...new Set([...others.map(({ text }) => text), ...accepted])];
  const [kind, setKind] = useState<Correction["kind"] | null>(null);
  const [texts, setTexts] = useState<readonly string[]>(accepted);
  const [reason, setReason] = useState("");
  const field = useId();
  const trpc = useTRPC();
  const queries = useQueryClient();
  const { mutate, isPending, error } = useMutation(
    trpc.results.regrade.mutationOptions({
      onSuccess: async () => {
        await queries.invalidateQueries({ queryKey: trpc.results.pathKey() });
        onSent();
      },
    }),
  );
  const kinds = (Object.keys(words) as Correction["kind"][]).filter(
    (one) => (one !== "also right" || answers.length > 0) && (one !== "as made" || correction),
  );
  const change = kind && changeOf(kind, texts);
  const isOff = isPending || !change || reason.trim() === "";
  return (
    <form
      className="mt-4 grid gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isOff) mutate({ assignment, question: id, change, reason });
      }}
    >
      <ChoiceGroup as="chips" title="What is to be done" titleHidden>
        {kinds.map((one) => (
          <label className="flex min-h-11 w-full items-center gap-3" key={one}>
            <input
              checked={kind === one}
              className="size-5 shrink-0 accent-accent"
              name={`${field}-kind`}
              onChange={() => setKind(one)}
              type="radio"
            />
            {words[one]}
          </label>
        ))}
      </ChoiceGroup>
      {kind === "also right" && (
        <OtherAnswers answers={answers} chosen={texts} onChoose={(text) => setTexts(toggled(texts, text))} />
      )}
      <label className="grid gap-2 font-medium" htmlFor={field}>
        Why: the class will read it
        <textarea
          className="min-h-24 rounded-lg border border-edge bg-paper p-3 font-normal"
          id={field}
          maxLength={500}
          onChange={(event) => setReason(event.target.value)}
          required
          rows={3}
          value={reason}
        />
      </label>
      <p className="text-sm text-soft">
        Answers stay as they were given, and the points before it stay to be seen. It can be taken back.
      </p>
      <WrongWords error={error} />
      <div className="flex flex-wrap gap-3">
        <button aria-disabled={isOff} className={action.main} type="submit">
          Correct it
        </button>
        <button className={action.other} onClick={onClose} type="button">
          Leave it
        </button>
      </div>
    </form>
  );
}

/** Undefined where no answer is chosen yet. */
function changeOf(kind: Correction["kind"], texts: readonly string[]) {
  if (kind !== "also right") return { kind };
  return texts.length > 0 ? { kind, texts: [...texts] } : undefined;
}

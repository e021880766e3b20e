import type { ClassSummaryView, SetSummaryView } from "@communique/api";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTRPC } from "../api/trpc.ts";
import { classAddress } from "../classes/addresses.ts";
import { questionsIn } from "../desk/questions-in.ts";
import { action } from "../ui/action.ts";
import { WrongWords } from "../yours/wrong-words.tsx";
import { ChoiceField } from "./choice-field.tsx";
import { NumberField } from "./number-field.tsx";
import { usualTerms, wantedFrom } from "./terms.ts";
import { TermsFields } from "./terms-fields.tsx";

interface GiveFormProps {
  readonly sets: readonly SetSummaryView[];
  readonly classes: readonly ClassSummaryView[];
  readonly begun: { readonly set: string; readonly class: string };
}

/** Gives a set to a class, as the set is now. */
export function GiveForm({ sets, classes, begun }: GiveFormProps) {
  const router = useRouter();
  const [chosen, setChosen] = useState(begun);
  const titleOf = (set: string) => sets.find(({ id }) => id === set)?.title ?? "";
  const [terms, setTerms] = useState(() => usualTerms(titleOf(begun.set)));
  const [minutes, setMinutes] = useState("");
  const [isShuffled, setShuffled] = useState(true);
  const { mutate, isPending, isSuccess, error } = useMutation(
    useTRPC().assignment.give.mutationOptions({ onSuccess: (given) => router.push(classAddress(given.class)) }),
  );
  const isBusy = isPending || isSuccess;
  const chooseSet = (set: string) => {
    // A title that was typed stays.
    if (terms.title === titleOf(chosen.set)) setTerms({ ...terms, title: titleOf(set) });
    setChosen({ ...chosen, set });
  };
  return (
    <form
      className="grid max-w-2xl gap-8"
      onSubmit={(event) => {
        event.preventDefault();
        const limit = minutes === "" ? null : Number(minutes);
        if (!isBusy) mutate({ ...wantedFrom(terms), ...chosen, isShuffled, minutes: limit });
      }}
    >
      <div className="grid gap-4 sm:grid-cols-2">
        <ChoiceField
          label="Set"
          onChange={chooseSet}
          options={sets.map(({ id, title, length }) => ({ value: id, words: `${title} (${questionsIn(length)})` }))}
          value={chosen.set}
        />
        <ChoiceField
          label="Class"
          onChange={(to) => setChosen({ ...chosen, class: to })}
          options={classes.map(({ id, title }) => ({ value: id, words: title }))}
          value={chosen.class}
        />
      </div>
      <TermsFields onChange={(changed) => setTerms({ ...terms, ...changed })} terms={terms} />
      <fieldset className="grid gap-4">
        <legend className="mb-2 font-semibold text-lg">How it is taken</legend>
        <NumberField
          hint="Left empty: no limit but the end. Extra time of a student is added."
          label="Minutes from the start"
          most={600}
          onChange={setMinutes}
          value={minutes}
        />
        <label className="flex min-h-11 items-center gap-3">
          <input
            checked={isShuffled}
            className="size-5 shrink-0 accent-accent"
            onChange={(event) => setShuffled(event.target.checked)}
            type="checkbox"
          />
          Each student has an order of their own
        </label>
      </fieldset>
      <div className="grid gap-3">
        <p className="text-soft">
          The class gets the set as it is now: what you change in it later changes nothing here.
        </p>
        <WrongWords error={error} />
        <button aria-disabled={isBusy} className={`${action.main} justify-self-start`} type="submit">
          Give it to the class
        </button>
      </div>
    </form>
  );
}

import type { ReactNode } from "react";
import { ChoiceChips } from "../ui/choice-chips.tsx";
import { ChoiceGroup } from "../ui/choice-group.tsx";
import { ChoiceRow } from "./choice-row.tsx";
import type { Choosing } from "./choosing.ts";
import { KindSection } from "./kind-section.tsx";
import { StatusSection } from "./status-section.tsx";
import { TopicSection } from "./topic-section.tsx";

const lengths = [5, 10, 15, 20, 30];

const sources = [
  {
    about: "article",
    name: "The article",
    meaning: "What one report of October 2000 says, and who says it. Nothing from outside it.",
  },
  {
    about: "background",
    name: "The background",
    meaning: "The islands dispute from 1855 to 2001, as other sources tell it. Each question names its pages.",
  },
] as const;

const modes = [
  { mode: "practice", name: "Practice", meaning: "Each answer is explained as soon as it is given." },
  { mode: "exam", name: "Exam", meaning: "Nothing is told before the end; then every answer is explained." },
] as const;

/** What a quiz shall be: the choices that everybody understands, and behind a line each those that few make. */
export function Builder({ children, ...choosing }: Choosing & { readonly children: ReactNode }) {
  const { wishes, onChange } = choosing;
  const offeredLengths = [...new Set([...lengths, wishes.length])].sort((one, other) => one - other);
  return (
    <div className="grid gap-6 rounded-xl border border-rule bg-sheet p-3 sm:p-5">
      <ChoiceGroup as="rows" title="What it asks about">
        {sources.map(({ about, name, meaning }) => (
          <ChoiceRow
            checked={wishes.about === about}
            key={about}
            meaning={meaning}
            name="about"
            onChange={() => onChange({ about })}
            type="radio"
            value={about}
          >
            {name}
          </ChoiceRow>
        ))}
      </ChoiceGroup>
      <ChoiceChips
        as="numbers"
        choices={offeredLengths}
        chosen={[wishes.length]}
        name="length"
        onChoose={(length) => onChange({ length })}
        title="How many questions"
        type="radio"
      />
      <ChoiceGroup as="rows" title="When answers are explained">
        {modes.map(({ mode, name, meaning }) => (
          <ChoiceRow
            checked={wishes.mode === mode}
            key={mode}
            meaning={meaning}
            name="mode"
            onChange={() => onChange({ mode })}
            type="radio"
            value={mode}
          >
            {name}
          </ChoiceRow>
        ))}
      </ChoiceGroup>
      <div className="-mb-3 sm:-mb-5">
        <TopicSection {...choosing} />
        <KindSection {...choosing} />
        <StatusSection {...choosing} />
        {children}
      </div>
    </div>
  );
}

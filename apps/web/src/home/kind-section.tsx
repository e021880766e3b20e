import { ChoiceGroup } from "../ui/choice-group.tsx";
import { ChoiceSection } from "../ui/choice-section.tsx";
import { questionKinds } from "../ui/question-kinds.ts";
import { toggled } from "../ui/toggled.ts";
import { ChoiceRow } from "./choice-row.tsx";
import type { Choosing } from "./choosing.ts";
import { kindGroups, kindMeanings } from "./kind-groups.ts";
import { offered } from "./offered.ts";
import { named } from "./words-for.ts";

export function KindSection({ wishes: { kinds }, stock, onChange }: Choosing) {
  const names = kinds.map((kind) => questionKinds[kind]);
  const shown = offered(stock.kinds, kinds);
  return (
    <ChoiceSection chosen={named(names, "kinds") || "any"} title="Kinds of question">
      {kindGroups.map((group) => (
        <ChoiceGroup as="rows" key={group.title} title={group.title}>
          {group.kinds
            .filter((kind) => shown.includes(kind))
            .map((kind) => (
              <ChoiceRow
                checked={kinds.includes(kind)}
                key={kind}
                meaning={kindMeanings[kind]}
                name="kinds"
                onChange={() => onChange({ kinds: toggled(kinds, kind) })}
                type="checkbox"
                value={kind}
              >
                {questionKinds[kind]}
              </ChoiceRow>
            ))}
        </ChoiceGroup>
      ))}
    </ChoiceSection>
  );
}

import type { Status } from "@communique/domain";
import { ChoiceGroup } from "../ui/choice-group.tsx";
import { ChoiceSection } from "../ui/choice-section.tsx";
import { StatusBadge } from "../ui/status-badge.tsx";
import { statuses as statusLooks } from "../ui/statuses.ts";
import { toggled } from "../ui/toggled.ts";
import { ChoiceRow } from "./choice-row.tsx";
import type { Choosing } from "./choosing.ts";
import { offered } from "./offered.ts";
import { named } from "./words-for.ts";

/** What they mean where it is not the article that says it. */
const backgroundMeanings: Readonly<Partial<Record<Status, string>>> = {
  stated: "A source says it plainly, in its own voice.",
  planned: "It was due. Whether it came about is another statement.",
};

export function StatusSection({ wishes: { about, statuses }, stock, onChange }: Choosing) {
  return (
    <ChoiceSection chosen={named(statuses, "kinds") || "any"} title="Kinds of statement">
      <ChoiceGroup as="rows" title="Kinds of statement" titleHidden>
        {offered(stock.statuses, statuses).map((status) => (
          <ChoiceRow
            checked={statuses.includes(status)}
            key={status}
            meaning={(about === "background" && backgroundMeanings[status]) || statusLooks[status].meaning}
            name="statuses"
            onChange={() => onChange({ statuses: toggled(statuses, status) })}
            type="checkbox"
            value={status}
          >
            <StatusBadge status={status} />
          </ChoiceRow>
        ))}
      </ChoiceGroup>
    </ChoiceSection>
  );
}

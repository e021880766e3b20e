import { ChoiceChips } from "../ui/choice-chips.tsx";
import { ChoiceSection } from "../ui/choice-section.tsx";
import { toggled } from "../ui/toggled.ts";
import { topics as topicNames } from "../ui/topics.ts";
import type { Choosing } from "./choosing.ts";
import { offered } from "./offered.ts";
import { named } from "./words-for.ts";

export function TopicSection({ wishes: { topics }, stock, onChange }: Choosing) {
  const names = topics.map((topic) => topicNames[topic]);
  return (
    <ChoiceSection chosen={named(names, "topics") || "any"} title="Topics">
      <ChoiceChips
        choices={offered(stock.topics, topics)}
        chosen={topics}
        name="topics"
        onChoose={(topic) => onChange({ topics: toggled(topics, topic) })}
        title="Topics"
        titleHidden
        type="checkbox"
        wordsFor={(topic) => topicNames[topic]}
      />
    </ChoiceSection>
  );
}

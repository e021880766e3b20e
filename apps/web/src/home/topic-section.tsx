import { Chip } from "../ui/chip.tsx";
import { ChoiceGroup } from "../ui/choice-group.tsx";
import { topics as topicNames } from "../ui/topics.ts";
import { ChoiceSection } from "./choice-section.tsx";
import type { Choosing } from "./choosing.ts";
import { offered, toggled } from "./ticks.ts";
import { named } from "./words-for.ts";

export function TopicSection({ wishes: { topics }, stock, onChange }: Choosing) {
  const names = topics.map((topic) => topicNames[topic]);
  return (
    <ChoiceSection chosen={named(names, "topics") || "any"} title="Topics">
      <ChoiceGroup as="chips" title="Topics" titleHidden>
        {offered(stock.topics, topics).map((topic) => (
          <Chip
            checked={topics.includes(topic)}
            key={topic}
            name="topics"
            onChange={() => onChange({ topics: toggled(topics, topic) })}
            type="checkbox"
            value={topic}
          >
            {topicNames[topic]}
          </Chip>
        ))}
      </ChoiceGroup>
    </ChoiceSection>
  );
}

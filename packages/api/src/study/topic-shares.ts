import type { Card, Memory } from "@communique/quiz";
import type { TopicShareView } from "../study-views.ts";
import { stateView } from "./cards-view.ts";

/** From this chance of recall on, a card counts as learnt; below it, as slipping. */
const learntFrom = 0.9;

/** Each topic with how many of its cards are learnt, slipping and never seen; a card counts under its first topic. */
export function topicShares(cards: readonly Card[], memory: Memory, now: Date): readonly TopicShareView[] {
  const byTopic = Map.groupBy(cards, ({ faces: [face] }) => face.topics[0]);
  return [...byTopic].map(([topic, some]) => {
    const recall = some.flatMap((card) => stateView(card, memory, now)?.retrievability ?? []);
    const learned = recall.filter((chance) => chance >= learntFrom).length;
    return {
      topic,
      total: some.length,
      learned,
      fragile: recall.length - learned,
      unseen: some.length - recall.length,
    };
  });
}

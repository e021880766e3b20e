import { type Statement, type Topic, topics } from "@communique/domain";
import { once } from "../once.ts";
import { paragraphOf } from "./recipe.ts";
import type { Witness } from "./witness.ts";

/** What a question is confined to: a paragraph of the article, a topic, both or neither. */
export interface Scope {
  readonly paragraph?: number;
  readonly topic?: Topic;
}

/** Every scope that a witness has something in, the narrowest first. */
export const scopesIn: (witness: Witness) => readonly Scope[] = once(({ statements }) => {
  const topicsOf = (some: readonly Statement[]) => {
    const told = new Set(some.flatMap((statement) => statement.topics));
    return topics.filter((topic) => told.has(topic));
  };
  const byParagraph = Map.groupBy(statements, paragraphOf);
  const paragraphs = [...byParagraph.keys()].filter((paragraph) => paragraph !== undefined).sort();
  const told = topicsOf(statements);
  return [
    ...paragraphs.flatMap((paragraph) =>
      topicsOf(byParagraph.get(paragraph) ?? []).map((topic) => ({ paragraph, topic })),
    ),
    ...paragraphs.map((paragraph) => ({ paragraph })),
    ...told.map((topic) => ({ topic })),
    {},
  ];
});

/** Finds those, in their order, whose statement is in a scope. */
export function byScope<Member extends { readonly statement: Statement }>(
  members: readonly Member[],
): (scope: Scope) => readonly Member[] {
  const found = new Map<string, Member[]>();
  for (const member of members) {
    const paragraph = paragraphOf(member.statement);
    for (const topic of [undefined, ...member.statement.topics]) {
      for (const key of paragraph === undefined ? [` ${topic}`] : [` ${topic}`, `${paragraph} ${topic}`]) {
        const others = found.get(key);
        if (others) others.push(member);
        else found.set(key, [member]);
      }
    }
  }
  return ({ paragraph = "", topic }) => found.get(`${paragraph} ${topic}`) ?? [];
}

/** " on the islands", or nothing. */
export function onTopic({ topic }: Scope): string {
  return topic ? ` on ${labelOfTopic(topic)}` : "";
}

/** "the islands", "visits and summits". */
export function labelOfTopic(topic: Topic): string {
  return labels[topic];
}

const labels: Readonly<Record<Topic, string>> = {
  talks: "the talks",
  "declaration of 1956": "the 1956 declaration",
  deadline: "the deadline",
  islands: "the islands",
  "visits and summits": "visits and summits",
  "military contacts": "military contacts",
  offices: "who held which office",
  positions: "where the sides stand",
  "treaties and war": "treaties and war",
};

/** What a statement of the article can be about, for choosing what to study. */
export const articleTopics = [
  "talks",
  "declaration of 1956",
  "deadline",
  "islands",
  "visits and summits",
  "military contacts",
  "offices",
  "positions",
] as const;

/** What a statement can be about, for choosing what to study. */
export type Topic = (typeof articleTopics)[number] | "treaties and war";

/** The article's topics, and those that only its background has. */
export const topics: readonly Topic[] = [...articleTopics, "treaties and war"];

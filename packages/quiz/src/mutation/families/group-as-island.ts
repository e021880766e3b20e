import type { Family } from "../mutation.ts";
import { textsOf } from "../texts.ts";

/** How the group of islets is told of as one island. */
const asIsland: readonly (readonly [pattern: RegExp, island: string])[] = [
  [/the Habomai (?:group of islets|islets|group)/u, "the island of Habomai"],
  [/The Habomai group/u, "The island of Habomai"],
  [/the Habomai\b(?! (?:group|islets))/u, "the island of Habomai"],
  [/the Habomai\b(?! (?:group|islets))/u, "Habomai Island"],
  [/(?<!the )\bHabomai\b(?! (?:group|islets))/u, "Habomai Island"],
  [/Oskolki \(Todo\)/u, "the island of Oskolki (Todo)"],
];

/** A group of islets is told of as an island. */
export const groupAsIsland: Family = {
  name: "group made an island",
  mutationsOf: (question) =>
    textsOf(question).flatMap(({ at, text }) =>
      asIsland
        .filter(([pattern]) => pattern.test(text))
        .map(([pattern, island]) => ({
          changes: [{ at, to: text.replace(pattern, island) }],
          wrong: "it is a group of islets, counted as one island by convention",
        })),
    ),
};

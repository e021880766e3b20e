import type { Article, Fact } from "@communique/domain";
import { castOf } from "./cast.ts";
import { chanceFrom } from "./chance.ts";
import { heldEventsOf } from "./held-events.ts";
import { instrumentsOf, termOf } from "./instruments.ts";
import { namer } from "./names.ts";
import { type Part, sentencesOfPart } from "./part.ts";
import { plannedEventsOf } from "./planned-events.ts";
import { claimsOf, issuesOf, linksOf, positionsOf } from "./statements.ts";

/** How invented facts grow: by more articles of one size, or by one article that becomes longer. */
export type Growth = "more articles" | "a longer article";

/**
 * As many times the real article's facts, about people and places that there are not; the same for the same seed.
 *
 * A longer article tells of a longer time, from a year for each time its size on.
 *
 * @example
 * inventedFacts({ times: 10, growth: "more articles", seed: 1 }).filter(({ kind }) => kind === "article").length; // 10
 */
export function inventedFacts({
  times,
  growth,
  seed,
}: {
  readonly times: number;
  readonly growth: Growth;
  readonly seed: number;
}): readonly Fact[] {
  const chance = chanceFrom(seed);
  const name = namer(chance);
  const numbers = Array.from({ length: times }, (_, number) => number);
  const common = { chance, name };
  if (growth === "a longer article") {
    const article = articleOf(0, times);
    const parts = numbers.map((number) => ({
      ...common,
      article,
      number,
      after: number * sentencesOfPart.length,
      year: 1900 + chance.below(Math.min(times, 100)),
    }));
    return [article, ...parts.flatMap(factsOf)];
  }
  return numbers.flatMap((number) => {
    const article = articleOf(number, 1);
    return [article, ...factsOf({ ...common, article, number, after: 0, year: 1900 + chance.below(100) })];
  });
}

function articleOf(number: number, parts: number): Article {
  const others = Array.from({ length: parts - 1 }, () => sentencesOfPart).flat();
  return {
    kind: "article",
    id: `source:gazette-${number}`,
    name: `Gazette, issue ${number}`,
    short: `Gazette ${number}`,
    sentences: [...sentencesOfPart, ...others],
  };
}

/** No fact stands before one that it refers to. */
function factsOf(part: Part): readonly Fact[] {
  const cast = castOf(part);
  const scene = { ...part, cast };
  const [event, ...events] = [...heldEventsOf(scene), ...plannedEventsOf(scene)];
  if (!event) return [];
  const issues = issuesOf(scene);
  const claims = claimsOf(scene, [event, ...events]);
  const { pages, places, governments, groups, organisations, outlets, people, unnamed, offices, tenures } = cast;
  return [
    ...pages,
    ...places,
    ...governments,
    ...groups,
    ...organisations,
    ...outlets,
    ...people,
    ...unnamed,
    ...offices,
    ...tenures,
    ...instrumentsOf(scene),
    termOf(scene),
    event,
    ...events,
    ...issues,
    ...claims,
    ...positionsOf(scene, issues),
    ...linksOf(scene, claims),
  ];
}
